import type { Calendar } from '../../settings/settings.ts'
import { type DayName, publicDay, schoolDay } from './named-days.ts'
import type { Stretch } from './stretches.ts'
import { dayLength, minute, nextTime, startOf, type Wall, wallClock, wallDay, wallOf } from './wall-time.ts'
import { type Window, windowOf } from './window.ts'

/** On the city's clocks. `away`: how many days from today. */
export type Time = { day: string; clock: string; away: number }

/**
 * Whether it is open, and what comes next. `until` null: no end within three weeks. `closesIn`: minutes, where that is
 * soon. `isOpenEnded`: it closes when nobody is there any more. `words`: what the text says beside, in whatever language.
 * `name`: the day because of which it is closed all day.
 */
export type OpenState =
  | { is: 'unknown' }
  | { is: 'open'; until: Time | null; closesIn: number | null; isAlways: boolean; isOpenEnded: boolean; words: string }
  | { is: 'arranged' | 'maybe'; opens: Time | null; words: string }
  | { is: 'closed'; opens: Time | null; name: DayName | undefined }

/** From when on "closes in 20 minutes" is said instead of the hour: in steps, so that pages hold that long, and never too many. */
const soon = 35
const step = 5

/** `hours`: in the syntax of OpenStreetMap; '' and what cannot be read is unknown. Cheap: made for lists of entries. */
export function openState(hours: string, now: Date, calendar: Calendar): OpenState {
  const wall = wallOf(now)
  const today = wallDay(wall)
  const window = hours === '' ? undefined : windowOf(hours, today, calendar)
  if (!window) return { is: 'unknown' }
  const current = stretchAt(window, wall)
  if (current?.kind === 'open') return openUntil(current, window, wall, now)
  const next = window.stretches.find(({ kind, from }) => kind !== 'arranged' && from > wall)?.from ?? window.later
  const opens = next === undefined ? null : timeOf(next, today)
  if (current) return { is: current.kind === 'arranged' ? 'arranged' : 'maybe', opens, words: current.words }
  return { is: 'closed', opens, name: closedBecause(hours, today, window, calendar) }
}

/**
 * When what is said of these hours ceases to hold; undefined: never. At the latest at midnight, since today and tomorrow
 * are words of it.
 */
export function nextChange(hours: string, now: Date, calendar: Calendar): Date | undefined {
  const wall = wallOf(now)
  const window = hours === '' ? undefined : windowOf(hours, wallDay(wall), calendar)
  if (!window) return undefined
  const current = stretchAt(window, wall)
  if (current && current.from <= window.from && current.to >= window.to) return undefined
  const midnight = startOf(wallDay(wall)) + dayLength
  const following = window.stretches.find(({ to }) => to > wall)
  const edges = following
    ? [following.from, ...(following.kind === 'open' ? lastSteps(following.to) : [following.to])]
    : []
  const next = Math.min(midnight, ...edges.filter((edge) => edge > wall))
  // In the night in which an hour comes twice, it is the earlier of both.
  return new Date(Math.min(nextTime(next, now).getTime(), now.getTime() + (next - wall)))
}

/** Where the words before a closing change, and the closing itself. */
const lastSteps = (to: Wall) => Array.from({ length: soon / step + 1 }, (_, i) => to - i * step * minute)

const stretchAt = ({ stretches }: Window, wall: Wall) => stretches.find(({ from, to }) => from <= wall && wall < to)

function openUntil(current: Stretch, window: Window, wall: Wall, now: Date): OpenState {
  const { to, isOpenEnded, words } = current
  const endsInside = to < window.to
  const left =
    endsInside && !isOpenEnded ? (nextTime(to, now).getTime() - now.getTime()) / minute : Number.POSITIVE_INFINITY
  return {
    is: 'open',
    until: endsInside && !isOpenEnded ? timeOf(to, wallDay(wall)) : null,
    closesIn: left <= soon ? Math.ceil(left / step) * step - step : null,
    isAlways: !endsInside && current.from <= window.from,
    isOpenEnded,
    words,
  }
}

function timeOf(wall: Wall, today: string): Time {
  const day = wallDay(wall)
  return { day, clock: wallClock(wall), away: (startOf(day) - startOf(today)) / dayLength }
}

/** Only where the text speaks of such days, and it is closed from midnight to midnight. */
function closedBecause(hours: string, today: string, { stretches }: Window, calendar: Calendar): DayName | undefined {
  const [from, to] = [startOf(today), startOf(today) + dayLength]
  if (stretches.some((one) => one.to > from && one.from < to)) return undefined
  const isPublic = /\bPH\b/.test(hours) ? publicDay(today, calendar) : undefined
  return isPublic ?? (/\bSH\b/.test(hours) ? schoolDay(today, calendar) : undefined)
}
