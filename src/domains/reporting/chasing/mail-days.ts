import { addDays, type Calendar, isWorkingDay } from '../../settings/settings.ts'
import type { RoundSettings } from '../rounds/round.ts'

export type ChaseSettings = Pick<
  RoundSettings,
  'dueOn' | 'remindDays' | 'escalateDays' | 'inSchoolHolidays' | 'mayWriteToHeads'
>

/** A day from which on whoever is asked is to have been told again. */
export type Ring = { day: string; kind: 'invited' | 'reminded' | 'overdue' }

/** `rings`: the first first. `deputyOn`, `coordinationOn`: from when what is missing is theirs as well. */
export type Timing = { rings: Ring[]; deputyOn: string; coordinationOn: string }

/** A calendar that never opens again ends a search. */
const furthest = 500

/** Whether a round writes on a day: one on which the administration works, and the schools too unless the round says so. */
export function mailDaysOf(
  { dueOn, inSchoolHolidays }: ChaseSettings,
  beganOn: string,
  calendar: Calendar,
): (day: string) => boolean {
  const isHoliday = (day: string) =>
    calendar.days.some(({ kind, fromOn, toOn }) => kind === 'school' && fromOn <= day && day <= toOn)
  const known = new Map<string, boolean>()
  const isOpen = (day: string) => {
    const open = known.get(day) ?? (isWorkingDay(day, calendar) && (inSchoolHolidays || !isHoliday(day)))
    known.set(day, open)
    return open
  }
  // Where all the time to answer lies in school holidays, nobody can wait for their end.
  const first = nextDay(beganOn, isOpen)
  const isAllHoliday = first === undefined || first > dueOn
  return (day) => isOpen(day) || (isAllHoliday && day <= dueOn && isWorkingDay(day, calendar))
}

/**
 * When those who are asked hear of a round that began to collect on a day. What falls on a day without mail is told on the
 * next one, but a reminder of the deadline never after it: then before.
 */
export function timingOf(settings: ChaseSettings, beganOn: string, isMailDay: (day: string) => boolean): Timing {
  const { dueOn, remindDays } = settings
  const after = (day: string) => nextDay(day, isMailDay) ?? addDays(day, furthest)
  const invitedOn = after(beganOn)
  const before = remindDays
    .filter((days) => days <= 0)
    .map((days) => {
      const next = nextDay(addDays(dueOn, days), isMailDay)
      return next !== undefined && next <= dueOn ? next : lastDay(addDays(dueOn, days), invitedOn, isMailDay)
    })
    .filter((day) => day !== undefined && day > invitedOn)
  const late = [1, ...remindDays.filter((days) => days > 0)].map((days) => after(addDays(dueOn, days)))
  const ring = (kind: Ring['kind']) => (day: string | undefined) => ({ day: day ?? '', kind })
  const reminders = [...before.map(ring('reminded')), ...late.filter((day) => day > invitedOn).map(ring('overdue'))]
  const rings = [{ day: invitedOn, kind: 'invited' as const }, ...reminders].sort((a, b) => a.day.localeCompare(b.day))
  return { rings, ...escalationFrom(invitedOn > dueOn ? invitedOn : dueOn, settings, isMailDay) }
}

/** How it goes on after the day on which an answer was wanted: counted in days on which the round writes. */
export function escalationFrom(
  day: string,
  { escalateDays }: Pick<ChaseSettings, 'escalateDays'>,
  isMailDay: (day: string) => boolean,
): Pick<Timing, 'deputyOn' | 'coordinationOn'> {
  const deputyOn = countOn(day, escalateDays, isMailDay)
  return { deputyOn, coordinationOn: countOn(deputyOn, escalateDays, isMailDay) }
}

function countOn(day: string, days: number, isMailDay: (day: string) => boolean): string {
  let at = day
  for (let counted = 0; counted < days; counted++) at = nextDay(addDays(at, 1), isMailDay) ?? addDays(at, furthest)
  return at
}

function nextDay(day: string, isMailDay: (day: string) => boolean): string | undefined {
  for (let ahead = 0; ahead < furthest; ahead++) if (isMailDay(addDays(day, ahead))) return addDays(day, ahead)
  return undefined
}

function lastDay(day: string, earliest: string, isMailDay: (day: string) => boolean): string | undefined {
  for (let at = day; at >= earliest; at = addDays(at, -1)) if (isMailDay(at)) return at
  return undefined
}
