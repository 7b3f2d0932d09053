import type { Calendar } from '../../settings/settings.ts'
import { byAppointment, type Grid, isOvernight, openDays, weekdays } from './grid.ts'
import { publicDay, schoolDay } from './named-days.ts'
import { dayLength, minute, startOf, type Wall, wallDay } from './wall-time.ts'

/** `maybe`: nobody can say whether it is open. `words`: what the text says about it, in the language of whoever wrote. */
export type StretchKind = 'open' | 'arranged' | 'maybe'
export type Stretch = { from: Wall; to: Wall; kind: StretchKind; words: string; isOpenEnded: boolean }

/** Whether a grid can be counted by us: where one day reaches into the next, the library says which of them holds. */
export function isCountable({ days, public: onPublic, school }: Grid): boolean {
  const spans = [
    ...weekdays.flatMap((day) => days[day].spans),
    ...[onPublic, school].flatMap((on) => (typeof on === 'string' ? [] : on)),
  ]
  return !spans.some(isOvernight)
}

/** What a grid says of the days from one to another, which is not among them. */
export function stretchesOfGrid(grid: Grid, from: Wall, to: Wall, calendar: Calendar): Stretch[] {
  const found: Stretch[] = []
  for (let at = from; at < to; at += dayLength) {
    const { spans, isArranged } = onDay(grid, wallDay(at), calendar)
    const kind = isArranged ? 'arranged' : 'open'
    for (const span of isArranged && spans.length === 0 ? [{ from: '00:00', to: '24:00' }] : spans) {
      addTo(found, {
        from: at + timeOfDay(span.from),
        to: at + timeOfDay(span.to),
        kind,
        words: isArranged ? byAppointment : '',
        isOpenEnded: false,
      })
    }
  }
  return grid.otherwise ? filled(found, from, to) : found
}

function onDay(grid: Grid, day: string, calendar: Calendar) {
  const weekday = weekdays[(new Date(startOf(day)).getUTCDay() + 6) % 7] ?? 'Mo'
  const usual = grid.days[weekday]
  const rule = (on: Grid['public']) => ({ spans: on === 'closed' || on === 'usual' ? [] : on, isArranged: false })
  if (grid.public !== 'usual' && publicDay(day, calendar)) return rule(grid.public)
  if (grid.school !== 'usual' && openDays(grid).includes(weekday) && schoolDay(day, calendar)) return rule(grid.school)
  return usual
}

/** Two that touch or overlap are one, where they say the same. */
export function addTo(found: Stretch[], next: Stretch) {
  const last = found.at(-1)
  if (last && next.from <= last.to && last.kind === next.kind && last.words === next.words)
    last.to = Math.max(last.to, next.to)
  else found.push(next)
}

function filled(found: readonly Stretch[], from: Wall, to: Wall): Stretch[] {
  const all: Stretch[] = []
  let at = from
  const fill = (until: Wall) => {
    if (at < until) addTo(all, { from: at, to: until, kind: 'arranged', words: byAppointment, isOpenEnded: false })
  }
  for (const one of found) {
    fill(one.from)
    addTo(all, one)
    at = one.to
  }
  fill(to)
  return all
}

/** Of a clock, since midnight, in milliseconds. */
export const timeOfDay = (clock: string) => (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * minute
