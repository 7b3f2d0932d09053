import { addDays, type Calendar, isWorkingDay } from '../../settings/settings.ts'
import type { AskerKind } from './inquiry.ts'

/** Working days within which an answer is usual. The press asks for tomorrow; councils give two weeks. */
const usual: Record<AskerKind, number> = { press: 2, councillor: 10, faction: 10, person: 10, other: 10 }

/** A calendar that never opens again ends a search. */
const furthest = 500

/** Until when an answer is usual: so many working days after it came in. */
export function suggestDeadline(receivedOn: string, kind: AskerKind, calendar: Calendar): string {
  let day = receivedOn
  for (let counted = 0, looked = 0; counted < usual[kind] && looked < furthest; looked++) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) counted += 1
  }
  return day
}

/** Working days that are left after today, the deadline itself included; 0 when it is today or past. */
export function workingDaysLeft(today: string, dueOn: string, calendar: Calendar): number {
  let left = 0
  for (let day = addDays(today, 1), looked = 0; day <= dueOn && looked < furthest; day = addDays(day, 1), looked++) {
    if (isWorkingDay(day, calendar)) left += 1
  }
  return left
}

/** Where nobody works on the day of a deadline: the last working day before it, which is the real one. Null: it is one. */
export function realDeadline(dueOn: string, calendar: Calendar): string | null {
  if (isWorkingDay(dueOn, calendar)) return null
  for (let looked = 1; looked < furthest; looked++) {
    const day = addDays(dueOn, -looked)
    if (isWorkingDay(day, calendar)) return day
  }
  return null
}
