import { formatDate, formatMoney, formatNumber } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { fileIn, markOf } from '../files/file-address.ts'
import type { LabelKey, Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import { type LineageKind, lineageKinds } from '../lineage.ts'
import { sayPart } from '../pages/revisions.tsx'
import { type PlanKey, sayPlan } from '../plan.messages.ts'
import type { Revisable } from '../revision.ts'
import { revisableParts } from '../revision.ts'
import { plainParts, type RowPart, rowPartNames, rowParts } from '../sheet/row-parts.ts'
import { sayColumn } from '../sheet/row-table.tsx'
import { type SheetKey, saySheet } from '../sheet/sheet.messages.ts'
import { type HistoryKey, sayHistory } from './history.messages.ts'

type Words = { lang: Lang; city: Naming; said: ReadonlyMap<string, string> }

/** What a part of a record is called. */
export function namePart(lang: Lang, subject: Revisable, part: string): string {
  const [name = '', translation] = part.split('.')
  const said = namedPart(lang, subject, name)
  return translation === undefined ? said : sayHistory(lang, 'part.in_language', { part: said, language: translation })
}

const others = [
  'status',
  'stage',
  'slug',
  'goalIds',
  'fieldIds',
  'fields',
  'goals',
  'published',
  'kind',
  'from',
  'to',
  'code',
  'position',
  'summary',
  'successorOf',
  'since',
  'previous',
  'calls',
]

function namedPart(lang: Lang, subject: Revisable, part: string): string {
  if (part in plainParts || (rowPartNames as string[]).includes(part)) {
    if (subject === 'measure') return saySheet(lang, `part.${part}` as SheetKey)
  }
  if (part === 'leadPostId') return saySheet(lang, 'lead_post')
  if ((revisableParts[subject] as readonly string[]).includes(part)) return sayPart(lang, part)
  return others.includes(part) ? sayHistory(lang, `part.${part}` as HistoryKey) : part
}

/** Whether a part belongs to what the record says, and not to what is said of it. */
export function isRestorable(subject: Revisable, part: string): boolean {
  const parts: readonly string[] = revisableParts[subject]
  return (
    parts.includes(part) || (subject === 'measure' && (part in plainParts || part in rowParts || part === 'goalIds'))
  )
}

/** A value of the log in words that people read, one line for each of several; '' where there is none. */
export function describeValue(words: Words, part: string, value: unknown): string {
  const { lang } = words
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value))
    return value
      .map((one) => describeValue(words, part, one))
      .filter((one) => one !== '')
      .join('\n')
  if (typeof value === 'object') return describeObject(words, part, value)
  if (typeof value === 'boolean') return sayHistory(lang, value ? 'yes' : 'no')
  if (typeof value === 'number') {
    if (part.endsWith('Cents')) return formatMoney(lang, value)
    return part === 'year' || part === 'position' ? String(value) : formatNumber(lang, value)
  }
  return describeWords(words, part, String(value))
}

function describeWords({ lang, city, said }: Words, part: string, words: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return formatDate(lang, words)
  const file = fileIn(words)
  if (file) return file.name
  if (part === 'picture') return saySheet(lang, 'cover.mark', { mark: markOf(words) })
  const name = said.get(words)
  if (name !== undefined) return name
  if (part === 'kind' && (lineageKinds as readonly string[]).includes(words)) {
    return sayHistory(lang, `verb.plan.${words as LineageKind}`)
  }
  const key = vocabulary(part)
  if (key === 'status' || key === 'priority') return sayLabel(city, lang, `${key}.${words}` as LabelKey)
  return key === undefined ? words : sayPlan(lang, `${key}.${words}` as PlanKey)
}

function vocabulary(part: string): string | undefined {
  if (part === 'role') return 'participation'
  return ['status', 'assessment', 'kind', 'priority'].includes(part) ? part : undefined
}

const notTold = ['reason', 'id', 'actor', 'recordedAt']

/** The facts of a row or a status, each with its name where it needs one. */
function describeObject(words: Words, part: string, value: object): string {
  const cells = Object.entries(value).flatMap(([name, one]) => {
    const told = describeValue(words, name, one)
    if (told === '' || notTold.includes(name)) return []
    const isPlain = typeof one === 'string' && !/^\d{4}-/.test(one)
    return [isPlain || name === 'year' ? told : `${nameCell(words.lang, part, name)} ${told}`]
  })
  return cells.join(' · ')
}

function nameCell(lang: Lang, part: string, name: string): string {
  if (part === 'status') return sayHistory(lang, 'cell.asOf')
  return (rowPartNames as string[]).includes(part) ? sayColumn(lang, part as RowPart, name) : ''
}
