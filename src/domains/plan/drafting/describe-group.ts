import { formatDate, formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { Post, Unit } from '../../accounts/accounts.ts'
import { fileIn, markOf } from '../files/file-address.ts'
import type { Goal } from '../goal.ts'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import type { Priority } from '../measure.ts'
import { sayPart } from '../pages/revisions.tsx'
import { type PlanKey, sayPlan } from '../plan.messages.ts'
import type { Revisable } from '../revision.ts'
import { sayGoal } from '../sheet/goal-ticks.tsx'
import { cellName, columnsOf, leadPostField, type RowColumn, type RowPart, rowPartNames } from '../sheet/row-parts.ts'
import { countRows } from '../sheet/rows.form.ts'
import { type SheetKey, saySheet } from '../sheet/sheet.messages.ts'
import { isDay } from '../sheet/sheet-words.ts'

/** What is needed to say in words what a record says in ids. */
export type Named = {
  subject: Revisable
  city: Naming
  goals: readonly Goal[]
  units: readonly Unit[]
  posts: readonly Post[]
}

/** The same out of what a page shows. */
export function namedIn(
  city: Naming,
  { drafted, goals, units, posts }: Omit<Named, 'subject' | 'city'> & { drafted: { subject: Revisable } },
): Named {
  return { subject: drafted.subject, city, goals, units, posts }
}

/** The part that a group of words is shown as: all ticked goals are one. */
export function partOf(group: string): string {
  return group.startsWith('goal__') ? 'goals' : group
}

export function sayGroup(lang: Lang, subject: Revisable, group: string): string {
  return subject === 'measure' ? saySheet(lang, `part.${partOf(group)}` as SheetKey) : sayPart(lang, group)
}

/** A part in words that people read, one line for each of what repeats; '' where it says nothing. */
export function describePart(lang: Lang, words: Words, part: string, { city, goals, units, posts }: Named): string {
  if (part === 'goals') {
    return goals
      .filter(({ slug }) => words[`goal__${slug}`] === 'yes')
      .map(sayGoal)
      .join('\n')
  }
  if ((rowPartNames as string[]).includes(part)) return describeRows(lang, words, part as RowPart, units)
  const said = words[part] ?? ''
  if (said === '') return ''
  if (isDay(part)) return sayDay(lang, said)
  if (part === 'kind') return sayPlan(lang, `kind.${said}` as PlanKey)
  if (part === 'priority') return sayLabel(city, lang, `priority.${said as Priority}`)
  return part === 'leadUnitId' ? nameLead(words, said, units, posts) : said
}

function describeRows(lang: Lang, words: Words, part: RowPart, units: readonly Unit[]): string {
  const rows = Array.from({ length: countRows(words, part) }, (_, at) =>
    columnsOf(part).flatMap((column) => {
      const said = (words[cellName(part, at, column.name)] ?? '').trim()
      return said === '' ? [] : [sayCell(lang, part, column, said, units)]
    }),
  )
  return rows.flatMap((cells) => (cells.length === 0 ? [] : [cells.join(' · ')])).join('\n')
}

function sayCell(lang: Lang, part: RowPart, { name, kind }: RowColumn, said: string, units: readonly Unit[]): string {
  if (kind === 'unit') return nameUnit(units, said)
  if (kind === 'participation') return sayPlan(lang, `participation.${said}` as PlanKey)
  if (kind === 'picture') return saySheet(lang, 'cover.mark', { mark: markOf(said) })
  if (kind === 'url') return fileIn(said)?.name ?? said
  const label = saySheet(lang, `cell.${part}.${name}` as SheetKey)
  if (kind === 'line' || kind === 'year') return said
  return `${label} ${kind === 'day' ? sayDay(lang, said) : said}`
}

function sayDay(lang: Lang, said: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(said) ? formatDate(lang, said) : said
}

function nameLead(words: Words, unitId: string, units: readonly Unit[], posts: readonly Post[]): string {
  const post = posts.find(({ id }) => id === words[leadPostField])
  return [nameUnit(units, unitId), ...(post ? [post.title] : [])].join(' · ')
}

function nameUnit(units: readonly Unit[], id: string): string {
  return units.find((unit) => unit.id === id)?.name.words ?? id
}

export function listParts(lang: Lang, subject: Revisable, groups: readonly string[]): string {
  return formatList(lang, [...new Set(groups.map((group) => sayGroup(lang, subject, group)))])
}
