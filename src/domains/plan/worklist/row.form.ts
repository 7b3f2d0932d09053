import type { Words } from '../../../platform/http/form.ts'
import { type Drafted, latestWords } from '../drafting/drafted.ts'
import { withLead } from '../sheet/sheet-words.ts'

/** What of a measure is changed right in the list. */
export const rowParts = ['number', 'title', 'leadUnitId', 'priority', 'startsOn', 'endsOn'] as const
export type RowPartName = (typeof rowParts)[number]

/** The words of a row as they are now. */
export function rowWords(drafted: Pick<Drafted, 'words' | 'copy'>): Words {
  const words = latestWords(drafted)
  return Object.fromEntries(rowParts.map((part) => [part, words[part] ?? '']))
}

/** The record's words with those of the row in their place. */
export function withRow(words: Words, row: Words): Words {
  const led = withLead(words, row.leadUnitId ?? '')
  return { ...led, ...Object.fromEntries(rowParts.map((part) => [part, row[part] ?? ''])) }
}
