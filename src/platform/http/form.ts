import type { Context } from 'hono'
import { BadRequest } from '../errors.ts'

/** What a person typed, field by field, as sent: it goes back into the form when something is wrong. */
export type Words = Record<string, string>

/** A form's text fields; what cannot be read as a form is refused. Control characters, which PostgreSQL would refuse, are dropped; of files nothing is read. */
export async function readWords(c: Context): Promise<Words> {
  const body = await c.req.parseBody().catch((cause) => {
    throw new BadRequest(`not a form: ${cause}`)
  })
  const words: Words = {}
  for (const [name, value] of Object.entries(body)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
    if (typeof value === 'string') words[name] = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  }
  return words
}

/** The version of the record that the person had before their eyes. */
export function versionSeen(words: Words): number {
  const seen = Number(line(words, 'version'))
  return Number.isInteger(seen) && seen > 0 && seen < 2 ** 31 ? seen : 0
}

/** One line, without the spaces around it; '' where the form did not have the field. */
export function line(words: Words, name: string): string {
  return (words[name] ?? '').trim()
}
