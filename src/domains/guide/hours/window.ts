import type { Calendar } from '../../settings/settings.ts'
import { countStretches, nextOpening } from './hours.ts'
import { idOf } from './named-days.ts'
import type { Stretch } from './stretches.ts'
import { dayLength, startOf, type Wall } from './wall-time.ts'

/** What a text says around one day. `later`: when it opens next, where that is behind all of it. */
export type Window = { from: Wall; to: Wall; stretches: Stretch[]; later: Wall | undefined }

const kept = new Map<string, Window | undefined>()
/** A region has some thousands of different texts, over a few days; a kept one has a few hundred bytes. */
const most = 20_000
const length = 22 * dayLength

/** From the day before to three weeks behind. Undefined where the text cannot be read. The same text is counted once a day. */
export function windowOf(text: string, day: string, calendar: Calendar): Window | undefined {
  const key = `${day} ${idOf(calendar)} ${text}`
  if (kept.has(key)) return kept.get(key)
  const window = countWindow(text, startOf(day) - dayLength, calendar)
  if (kept.size >= most) for (const old of [...kept.keys()].slice(0, most / 4)) kept.delete(old)
  kept.set(key, window)
  return window
}

function countWindow(text: string, from: Wall, calendar: Calendar): Window | undefined {
  const stretches = countStretches(text, from, from + length, calendar)
  if (!stretches) return undefined
  const opensInside = stretches.some(({ kind, from: at }) => kind === 'open' && at > from + 2 * dayLength)
  const later = opensInside ? undefined : nextOpening(text, from + length, calendar)
  return { from, to: from + length, stretches, later }
}
