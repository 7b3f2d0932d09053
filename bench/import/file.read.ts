import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PlanReading } from '../../src/domains/plan/import/plan-reading.ts'

type File = { name: string; bytes: Uint8Array }
type Answer = { ok: true; value: PlanReading } | { ok: false; code: string }
type Reader = (file: File) => Answer | Promise<Answer>

export type FileReading = { reading: PlanReading; seconds: number } | { refused: string; seconds: number }

/** Reads a file with the program's own reader, as the command line does. */
export async function readCorpusFile(path: string): Promise<FileReading> {
  const read = await findReader()
  const file = { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
  const start = performance.now()
  const answer = await read(file)
  const seconds = (performance.now() - start) / 1000
  return answer.ok ? { reading: answer.value, seconds } : { refused: answer.code, seconds }
}

let found: Reader | undefined

/** `readPlanFile` as soon as it is there, `readPlan` for texts until then. */
async function findReader(): Promise<Reader> {
  if (found) return found
  const folder = '../../src/domains/plan/import'
  try {
    found = ((await import(`${folder}/read-plan-file.ts`)) as { readPlanFile: Reader }).readPlanFile
  } catch {
    found = ((await import(`${folder}/read-plan.ts`)) as { readPlan: Reader }).readPlan
  }
  return found
}
