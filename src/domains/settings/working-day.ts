import { addDays, weekdayOf } from './day.ts'
import { holidaysOf } from './holiday.ts'
import type { Land } from './land.ts'

/** `school`: holidays of the schools, on which the administration works. `closed`: it does not. */
export const daysKinds = ['school', 'closed'] as const
export type DaysKind = (typeof daysKinds)[number]

/** A stretch of days with a name; both days belong to it. */
export type Days = { id: string; kind: DaysKind; name: string; fromOn: string; toOn: string }

/** What a city's administration goes by. `land` null: not said yet, then only what is kept everywhere counts. */
export type Calendar = { land: Land | null; days: readonly Days[] }

/** Whether the administration works on a day: not at weekends, on public holidays and on its own closing days. */
export function isWorkingDay(day: string, { land, days }: Calendar): boolean {
  if ([0, 6].includes(weekdayOf(day))) return false
  if (holidaysOf(Number(day.slice(0, 4)), land).some((one) => one.day === day)) return false
  return !days.some(({ kind, fromOn, toOn }) => kind === 'closed' && fromOn <= day && day <= toOn)
}

export function countWorkingDays(year: number, calendar: Calendar): number {
  let count = 0
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count++
  }
  return count
}
