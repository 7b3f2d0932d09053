import { formatMoney, formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import type { Status } from '../status.ts'
import { addressOf, type Doubt, type DoubtGroup } from './doubt.ts'
import { columnName } from './reading/workbook.ts'
import { sayTable } from './table.messages.ts'

/** What is doubtful, without the place: days, money and statuses in the reader's words. */
export function doubtWords(lang: Lang, city: Naming, { code, values }: Doubt): string {
  const said = Object.entries(values).map(([name, value]) => [name, inWords(lang, city, name, value)])
  return sayTable(lang, `doubt.${code}`, Object.fromEntries(said))
}

function inWords(lang: Lang, city: Naming, name: string, value: string | number): string | number {
  if (name === 'cents') return formatMoney(lang, Number(value))
  if (name === 'status') return sayLabel(city, lang, `status.${value as Status}`)
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatShortDay(lang, value) : value
}

const shownPlaces = 4

/** `Maßnahmen!F12, F15, F20 und 34 weitere Zellen`. */
export function placesWords(lang: Lang, sheet: string, { places }: Pick<DoubtGroup, 'places'>): string {
  const [first, ...others] = places
  if (!first) return ''
  const near = others.slice(0, shownPlaces - 1).map(({ row, column }) => `${columnName(column ?? 0)}${row + 1}`)
  const words = [addressOf(sheet, first), ...near].join(', ')
  const rest = places.length - shownPlaces
  return rest > 0 ? `${words} ${sayTable(lang, 'doubt.more_places', { count: rest })}` : words
}

/** The whole line: `Maßnahmen!F12: „Q3/25“ – gemeint: 01.07.2025 bis 30.09.2025?` */
export function doubtLine(lang: Lang, city: Naming, sheet: string, group: DoubtGroup): string {
  const address = placesWords(lang, sheet, group)
  const words = doubtWords(lang, city, group)
  const text = group.text.replaceAll('\n', ' · ')
  return text === ''
    ? sayTable(lang, 'doubt.line_without_text', { address, words })
    : sayTable(lang, 'doubt.line', { address, text, words })
}
