import { createInterface } from 'node:readline/promises'

/** Whether the person at the terminal says yes. */
export async function saysYes(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^(?:j|ja|y|yes)$/i.test((await terminal.question(question)).trim())
  } finally {
    terminal.close()
  }
}
