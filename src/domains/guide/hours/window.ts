import type { Calendar } from '../../settings/settings.ts'
import { countStretches, nextOpening } from './hours.ts'
import { idOf } from './named-days.ts'
import type { Stretch } from './stretches.ts'
import { dayLength, startOf, type Wall } from './wall-time.ts'

/** What a text says around one day. `later`: when it opens next, where that is behind all of it. */
export type Window = { from: Wall; to: Wall; stretches: Stretch[]; later: Wall | undefined }

type Windows = Map<string, Window | undefined>

/** Of a day and what counts as a holiday on it: a few at a time, for cities and their days are few. */
const kept = new Map<string, Windows>()
const mostDays = 12
/** A region has some thousands of different texts; one has a few hundred bytes. */
const mostTexts = 20_000
let latest: { day: string; calendar: Calendar; windows: Windows } | undefined
const length = 22 * dayLength

/** From the day before to three weeks behind. Undefined where the text cannot be read. The same text is counted once a day. */
export function windowOf(text: string, day: string, calendar: Calendar): Window | undefined {
  const windows = windowsOn(day, calendar)
  const known = windows.get(text)
  if (known !== undefined || windows.has(text)) return known
  const window = countWindow(text, startOf(day) - dayLength, calendar)
  if (windows.size >= mostTexts) windows.clear()
  windows.set(text, window)
  return window
}

/** A page asks for all of its entries by the same day and the same calendar. */
function windowsOn(day: string, calendar: Calendar): Windows {
  if (latest?.calendar === calendar && latest.day === day) return latest.windows
  const key = `${day} ${idOf(calendar)}`
  const windows = kept.get(key) ?? new Map()
  kept.delete(key)
  kept.set(key, windows)
  for (const old of [...kept.keys()].slice(0, -mostDays)) kept.delete(old)
  latest = { day, calendar, windows }
  return windows
}

function countWindow(text: string, from: Wall, calendar: Calendar): Window | undefined {
  const stretches = countStretches(text, from, from + length, calendar)
  if (!stretches) return undefined
  const opensInside = stretches.some(({ kind, from: at }) => kind !== 'arranged' && at > from + 2 * dayLength)
  const later = opensInside ? undefined : nextOpening(text, from + length, calendar)
  return { from, to: from + length, stretches, later }
}
