import { z } from 'zod'
import { digestOf } from '../audit.ts'

/** The first entry of the archive: what is in it. Tables stand in the order in which they are loaded. */
export const contentsShape = z.object({
  format: z.literal('wirken-backup'),
  version: z.number().int(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), digest: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  leftOut: z.array(z.string()),
})

/** The last entry: what each table's text must come to. It is there only when all of them were written. */
export const sumsShape = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number(), bytes: z.number(), sha256: z.string() })),
  whole: z.string(),
})

export type Contents = z.infer<typeof contentsShape>
export type Sums = z.infer<typeof sumsShape>
export type Sum = Sums['tables'][string]

/** Of the way this file is written; a later one may be another. */
export const formatVersion = 1
export const contentsName = 'wirken.json'
export const sumsName = 'checksums.json'
export const entryOf = (table: string) => `tables/${table}.txt`

/** Over what is said of the tables and over their sums, and so over everything. */
export function wholeOf(contents: Contents, tables: Sums['tables']): string {
  return digestOf({ contents, tables })
}
