/** Monday first, as the week stands in the form and on the page. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
export type Weekday = (typeof weekdays)[number]

/** "09:00" to "12:00". Up to "24:00"; what ends before it begins ends on the next day. */
export type Span = { from: string; to: string }

/** `isArranged`: at these times, or where there are none on that day at all, only by appointment. */
export type GridDay = { spans: Span[]; isArranged: boolean }

/** On holidays: as on any other day, closed, or at these times. */
export type OnHolidays = 'usual' | 'closed' | Span[]

/**
 * The hours that most places have, as a volunteer fills them in. `school`: other hours hold on the days on which it is
 * open otherwise. `otherwise`: at all other times by appointment.
 */
export type Grid = { days: Record<Weekday, GridDay>; public: OnHolidays; school: OnHolidays; otherwise: boolean }

export const byAppointment = 'nach Vereinbarung'

export function emptyGrid(): Grid {
  const days = Object.fromEntries(weekdays.map((day) => [day, { spans: [], isArranged: false }]))
  return { days: days as unknown as Grid['days'], public: 'usual', school: 'usual', otherwise: false }
}

export const isOvernight = ({ from, to }: Span) => to <= from
export const openDays = ({ days }: Grid) => weekdays.filter((day) => days[day].spans.length > 0 || days[day].isArranged)

/** The grid in the syntax of OpenStreetMap; '' where nothing is in it. */
export function textOf(grid: Grid): string {
  const groups = new Map<string, Weekday[]>()
  for (const day of openDays(grid)) {
    const said = sayDay(grid.days[day])
    groups.set(said, [...(groups.get(said) ?? []), day])
  }
  const week = [...groups].map(([said, days]) => `${namesOf(days)} ${said}`)
  // A rule of its own for Saturday would end at midnight what began on Friday; one that adds to Friday's does not.
  const joined = week.join(weekdays.some((day) => grid.days[day].spans.some(isOvernight)) ? ', ' : '; ')
  if (joined === 'Mo-Su 00:00-24:00' && grid.public === 'usual' && grid.school === 'usual') return '24/7'
  const school = sayHolidays(`SH${grid.school === 'closed' ? '' : ` ${namesOf(openDays(grid))}`}`, grid.school)
  const rules = [joined, openDays(grid).length === 0 ? '' : school, sayHolidays('PH', grid.public)].filter(
    (rule) => rule !== '',
  )
  const all = rules.join('; ')
  if (!grid.otherwise) return all
  return all === '' ? `"${byAppointment}"` : `${all} || "${byAppointment}"`
}

const sayDay = ({ spans, isArranged }: GridDay) =>
  [sayTimes(spans), isArranged ? `"${byAppointment}"` : ''].filter((part) => part !== '').join(' ')

const sayTimes = (spans: readonly Span[]) => spans.map(({ from, to }) => `${from}-${to}`).join(',')

function sayHolidays(selector: string, on: OnHolidays): string {
  if (on === 'usual') return ''
  return on === 'closed' || on.length === 0 ? `${selector} off` : `${selector} ${sayTimes(on)}`
}

/** `Mo-We,Fr`: three and more in a row from the first to the last. */
export function namesOf(days: readonly Weekday[]): string {
  const runs: Weekday[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && weekdays.indexOf(day) === weekdays.indexOf(last) + 1) run.push(day)
    else runs.push([day])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',')
}
