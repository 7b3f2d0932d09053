import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { MeasureSheet } from '../measure.ts'
import {
  cellName,
  columnsOf,
  leadPostField,
  type PlainPart,
  plainParts,
  type RowPart,
  rowPartNames,
} from './row-parts.ts'

/** `goals`: the addresses of the plan's goals by their ids. Days are ISO dates, amounts euros with a comma. */
export function wordsOfSheet(sheet: MeasureSheet, goals: ReadonlyMap<string, string>): Words {
  const words: Words = {}
  for (const part of Object.keys(plainParts) as PlainPart[]) {
    const value = sheet[part]
    words[part] = Array.isArray(value) ? value.join('\n') : (value ?? '')
  }
  words[leadPostField] = sheet.leadPostId ?? ''
  for (const id of sheet.goalIds) words[`goal__${goals.get(id) ?? id}`] = 'yes'
  for (const part of rowPartNames) {
    for (const [at, row] of rowsOf(sheet, part).entries()) {
      for (const { name, kind } of columnsOf(part)) words[cellName(part, at, name)] = sayCell(kind, row[name])
    }
  }
  return words
}

/** The words with another lead unit, which has none of the posts of the one before. */
export function withLead(words: Words, leadUnitId: string): Words {
  return words.leadUnitId === leadUnitId ? words : { ...words, leadUnitId, [leadPostField]: '' }
}

type Row = Record<string, unknown>

function rowsOf(sheet: MeasureSheet, part: RowPart): Row[] {
  if (part === 'cover') return sheet.cover ? [sheet.cover] : []
  return sheet[part]
}

/** A cell as it is typed: days as ISO dates, amounts and numbers with a comma. */
export function sayCell(kind: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'number') return String(value)
  return String(kind === 'money' ? value / 100 : value).replace('.', ',')
}

/** The same with its days as people in this language type them. */
export function asTyped(lang: Lang, words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => [name, isDay(name) && said !== '' ? formatShortDay(lang, said) : said]),
  )
}

const days = new Set<string>(['startsOn', 'endsOn', 'due', 'doneOn', 'opensOn', 'closesOn', 'decidedOn', 'asOf'])

export function isDay(name: string): boolean {
  return days.has(name.split('__').at(-1) ?? '')
}
