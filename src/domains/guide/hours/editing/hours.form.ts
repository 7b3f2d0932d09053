import { line, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../../../../ui/page-form.ts'
import { emptyGrid, type Grid, type OnHolidays, openDays, textOf, weekdays } from '../grid.ts'
import { readHours } from '../hours.ts'
import { readGrid } from '../read-grid.ts'
import { readSpans, spansAsTyped } from './read-spans.ts'

/**
 * Names of the fields of one form; a page with several has a prefix for each. `text` holds what the other fields cannot
 * say, in the syntax of OpenStreetMap.
 */
export const hoursField = (prefix: string, part: string) => `${prefix}_${part}`

/** What stands in the fields for these hours. New ones are closed on public holidays, as nearly all are. */
export function wordsOfHours(prefix: string, text: string): Words {
  const grid = text.trim() === '' ? { ...emptyGrid(), public: 'closed' as const } : readGrid(text)
  const { days, otherwise, ...on } = grid ?? emptyGrid()
  const words: Words = { [hoursField(prefix, 'text')]: grid ? '' : text }
  for (const day of weekdays) {
    words[hoursField(prefix, day)] = spansAsTyped(days[day].spans)
    if (days[day].isArranged) words[hoursField(prefix, `${day}_arranged`)] = 'yes'
  }
  if (otherwise) words[hoursField(prefix, 'otherwise')] = 'yes'
  for (const which of ['public', 'school'] as const) {
    words[hoursField(prefix, which)] = typeof on[which] === 'string' ? on[which] : 'other'
    words[hoursField(prefix, `${which}_times`)] = typeof on[which] === 'string' ? '' : spansAsTyped(on[which])
  }
  return words
}

/** The hours in the syntax of OpenStreetMap; '' where nothing was said. */
export function readHoursForm(words: Words, prefix: string): FormRead<string> {
  const errors: FormErrors = {}
  const at = (part: string) => hoursField(prefix, part)
  const spansIn = (part: string) => {
    const read = readSpans(line(words, at(part)))
    if (read.ok) return read.value
    errors[at(part)] = read
    return []
  }
  const grid = { ...emptyGrid(), otherwise: words[at('otherwise')] === 'yes' }
  for (const day of weekdays)
    grid.days[day] = { spans: spansIn(day), isArranged: words[at(`${day}_arranged`)] === 'yes' }
  grid.public = onHolidays(words[at('public')], () => spansIn('public_times'))
  grid.school = onHolidays(words[at('school')], () => spansIn('school_times'))
  for (const which of ['public', 'school'] as const) {
    const times = at(`${which}_times`)
    if (Array.isArray(grid[which]) && grid[which].length === 0) errors[times] ??= refused('hours.no_times')
  }
  const text = line(words, at('text'))
  if (text !== '' && saysSomething(grid)) errors[at('text')] = refused('hours.twice')
  else if (text !== '') {
    const read = readHours(text)
    if (!read.ok) errors[at('text')] = read
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: text !== '' ? text : saysSomething(grid) ? textOf(grid) : '' }
}

const onHolidays = (said: string | undefined, other: () => Exclude<OnHolidays, string>): OnHolidays =>
  said === 'closed' ? 'closed' : said === 'other' ? other() : 'usual'

/** What is closed on holidays alone says nothing of when it is open. */
export const saysSomething = (grid: Grid) => openDays(grid).length > 0 || grid.otherwise || Array.isArray(grid.public)
