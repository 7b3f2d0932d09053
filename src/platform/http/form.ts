import type { Context } from 'hono'
import { BadRequest } from '../errors.ts'

/** What a person typed, field by field, as sent: it goes back into the form when something is wrong. */
export type Words = Record<string, string>

/** A file as a form brings it. What its name and its browser say of it is nothing to go by. */
export type Upload = { name: string; bytes: Uint8Array }

/** The file of a field; null where none was chosen. */
export async function readUpload(c: Context, field: string): Promise<Upload | null> {
  const { [field]: file } = await bodyOf(c)
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return null
  const name = file.name
    .replace(/\p{Cc}/gu, '')
    .slice(-200)
    .toWellFormed()
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** A form's text fields; what cannot be read as a form is refused. Control characters, which PostgreSQL would refuse, are dropped; of files nothing is read. */
export async function readWords(c: Context): Promise<Words> {
  const words: Words = {}
  for (const [name, value] of Object.entries(await bodyOf(c))) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
    if (typeof value === 'string') words[name] = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  }
  return words
}

/** Read once, however often it is asked for. */
function bodyOf(c: Context) {
  return c.req.parseBody().catch((cause) => {
    throw new BadRequest(`not a form: ${cause}`)
  })
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
