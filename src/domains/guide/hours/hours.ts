import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Calendar } from '../../settings/settings.ts'
import { faultOf, type HoursFault } from './fault.ts'
import type { Grid } from './grid.ts'
import { holidaysAround, idOf, ordinaryDays, ours } from './named-days.ts'
import { readByLibrary } from './osm-library.ts'
import { meansAppointment, readGrid } from './read-grid.ts'
import { addTo, isCountable, type Stretch, stretchesOfGrid } from './stretches.ts'
import { WallDate } from './wall-date.ts'
import { dayLength, type Wall, wallDay } from './wall-time.ts'

/** Longer ones are refused: OpenStreetMap has none that are longer, and reading takes its time. */
export const longest = 255

/** Opening hours that can be read. `grid`: where the form can say them. */
export type Hours = { text: string; grid: Grid | undefined }

/**
 * Opening hours in the syntax of OpenStreetMap. The refusal says what is wrong (`fault`, a message of this folder) and
 * `at` what; '' where all of it is.
 */
export function readHours(text: string): Outcome<Hours, 'hours.unreadable'> {
  const trimmed = text.trim()
  const grid = trimmed.length > longest ? undefined : readGrid(trimmed)
  const fault = grid ? undefined : faultIn(trimmed)
  return fault ? refused('hours.unreadable', fault) : ok({ text: trimmed, grid })
}

function faultIn(text: string): { fault: HoursFault; at: string } | undefined {
  if (text === '') return { fault: 'nothing', at: '' }
  if (text.length > longest) return { fault: 'too_long', at: text.slice(longest) }
  try {
    // Some faults come to light only when a day is asked for.
    countByLibrary(text, Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 15), null)
    return undefined
  } catch (thrown) {
    return faultOf(text, String(thrown))
  }
}

/** What a text says of the days from one to another, in their order; undefined where it cannot be read. */
export function countStretches(text: string, from: Wall, to: Wall, calendar: Calendar): Stretch[] | undefined {
  if (text.length > longest) return undefined
  const grid = readGrid(text)
  if (grid && isCountable(grid)) return stretchesOfGrid(grid, from, to, calendar)
  try {
    return countByLibrary(text, from, to, calendar)
  } catch {
    return undefined
  }
}

/** When it opens next after some day, within a year: what is open in summer alone says so in winter. */
export function nextOpening(text: string, after: Wall, calendar: Calendar): Wall | undefined {
  const grid = readGrid(text)
  if (grid && isCountable(grid)) return undefined
  try {
    const read = libraryOn(text, after, calendar)
    const last = new WallDate(after + 366 * dayLength)
    let at: Date | undefined = new WallDate(after)
    for (let changes = 0; changes < 20 && at; changes++) {
      if (read.getState(at)) return at.getTime()
      at = read.getNextChange(at, last)
    }
  } catch {
    // Has been said to be unreadable, or is open until the days that can be counted end.
  }
  return undefined
}

const openEnd = 'Specified as open end'

function libraryOn(text: string, from: Wall, calendar: Calendar | null) {
  if (calendar === null) return readByLibrary(text, 'ordinary', ordinaryDays)
  const year = Number(wallDay(from).slice(0, 4))
  return readByLibrary(text, `${year} ${idOf(calendar)}`, holidaysAround(year, calendar))
}

/** By the library alone; throws where it cannot. `calendar` null: as if no day were a holiday. */
export function countByLibrary(text: string, from: Wall, to: Wall, calendar: Calendar | null): Stretch[] {
  const read = libraryOn(text, from, calendar)
  const found: Stretch[] = []
  for (const [begin, end, isUnknown, comment = ''] of read.getOpenIntervals(new WallDate(from), new WallDate(to))) {
    const isOpenEnded = comment.startsWith(openEnd)
    const words = isOpenEnded || comment.includes(ours) ? '' : comment
    const kind = meansAppointment(words) ? 'arranged' : isUnknown && !isOpenEnded ? 'maybe' : 'open'
    addTo(found, { from: begin.getTime(), to: end.getTime(), kind, words, isOpenEnded })
  }
  return found
}
