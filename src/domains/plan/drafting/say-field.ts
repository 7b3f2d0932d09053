import type { Lang } from '../../../i18n/languages.ts'
import type { Revisable } from '../revision.ts'
import { type RowPart, rowPartNames } from '../sheet/row-parts.ts'
import { sayColumn } from '../sheet/row-table.tsx'
import { saySheet } from '../sheet/sheet.messages.ts'
import { sayGroup } from './describe-group.ts'

/** What a field of the form is called, so that a complaint says which it means. */
export function sayField(lang: Lang, subject: Revisable, name: string): string {
  const [part = '', row, column = ''] = name.replace(/^choice__/, '').split('__')
  if (row === undefined || !(rowPartNames as string[]).includes(part)) return sayGroup(lang, subject, part)
  if (part === 'cover') return `${sayGroup(lang, subject, part)}, ${sayColumn(lang, part, column)}`
  const cell = saySheet(lang, 'cell.of', { column: sayColumn(lang, part as RowPart, column), row: Number(row) + 1 })
  return `${sayGroup(lang, subject, part)}, ${cell}`
}
