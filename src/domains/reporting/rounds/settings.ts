import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { type Round, type RoundSettings, type RoundState, takesAnswers } from './round.ts'

export type SettingsRefusal =
  | 'round.title_missing'
  | 'round.due_before_data'
  | 'round.remind_days'
  | 'round.escalate_days'
  | 'round.budget_year'

/** Reminders further from the deadline than this reach nobody who still thinks of it. */
const furthest = 90

export function checkSettings(wish: RoundSettings): Outcome<RoundSettings, SettingsRefusal> {
  const { dataOn, dueOn, remindDays, escalateDays, budgetYear } = wish
  const title = wish.title.trim()
  if (title === '') return refused('round.title_missing')
  if (dueOn < dataOn) return refused('round.due_before_data')
  const isDay = (day: number) => Number.isInteger(day) && Math.abs(day) <= furthest
  if (!remindDays.every(isDay)) return refused('round.remind_days', { furthest })
  if (!Number.isInteger(escalateDays) || escalateDays < 1 || escalateDays > 60) return refused('round.escalate_days')
  if (budgetYear !== null && (budgetYear < 1900 || budgetYear > 2200)) return refused('round.budget_year')
  const days = [...new Set(remindDays)].sort((a, b) => a - b)
  return ok({ ...wish, title, words: wish.words.trim(), remindDays: days })
}

/** What holds for whoever was asked already: of which day they tell. Until when is moved by an act of its own. */
export function decideSettings(
  now: Pick<Round, 'state' | 'dataOn' | 'dueOn' | 'cycleYears'>,
  wish: RoundSettings,
): Outcome<RoundSettings, SettingsRefusal | 'round.fixed'> {
  const isFixed = now.dataOn !== wish.dataOn || now.dueOn !== wish.dueOn || now.cycleYears !== wish.cycleYears
  if (now.state !== 'prepared' && (isFixed || !isOpenEnded(now.state))) return refused('round.fixed')
  return checkSettings(wish)
}

/** Whether others can still be asked, and otherwise. */
export function isOpenEnded(state: RoundState): boolean {
  return state === 'prepared' || state === 'opened' || takesAnswers(state)
}

export function decideDeadline(
  now: Pick<Round, 'state' | 'dataOn' | 'dueOn'>,
  { dueOn, reason }: { dueOn: string; reason: string },
  today: string,
): Outcome<
  { dueOn: string; reason: string },
  'round.fixed' | 'round.reason_missing' | 'round.due_before_data' | 'round.due_past'
> {
  if (!isOpenEnded(now.state) || now.state === 'prepared') return refused('round.fixed')
  if (dueOn < now.dataOn) return refused('round.due_before_data')
  if (dueOn < today) return refused('round.due_past')
  if (reason.trim() === '') return refused('round.reason_missing')
  return ok({ dueOn, reason: reason.trim() })
}

type Facts = { today: string; cycleYears: Round['cycleYears']; titleFor: (year: string) => string }

/** What the next round begins with: the last one, its days moved on by the cycle. */
export function suggestSettings(
  last: RoundSettings | undefined,
  { today, cycleYears, titleFor }: Facts,
): RoundSettings {
  if (!last) {
    const year = today.slice(0, 4)
    return {
      ...{ title: titleFor(year), words: '', dataOn: `${year}-12-31`, dueOn: `${Number(year) + 1}-02-28`, cycleYears },
      ...{ budgetYear: Number(year), remindDays: [-14, -3, 3], escalateDays: 5, inSchoolHolidays: false },
      ...{ mayWriteToHeads: false, fourEyes: false },
    }
  }
  const dataOn = yearsLater(last.dataOn, last.cycleYears)
  return {
    ...settingsOf(last),
    title: last.title.replaceAll(last.dataOn.slice(0, 4), dataOn.slice(0, 4)),
    dataOn,
    dueOn: yearsLater(last.dueOn, last.cycleYears),
    budgetYear: last.budgetYear === null ? null : last.budgetYear + last.cycleYears,
  }
}

export function settingsOf(round: RoundSettings): RoundSettings {
  const { title, words, dataOn, dueOn, cycleYears, budgetYear, remindDays, escalateDays } = round
  const { inSchoolHolidays, mayWriteToHeads, fourEyes } = round
  return {
    ...{ title, words, dataOn, dueOn, cycleYears, budgetYear, remindDays, escalateDays },
    ...{ inSchoolHolidays, mayWriteToHeads, fourEyes },
  }
}

/** The same day of another year; the last of February stays the last. */
export function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const isLeap = (one: number) => (one % 4 === 0 && one % 100 !== 0) || one % 400 === 0
  const rest = day.slice(5)
  if (rest === '02-29' && !isLeap(year)) return `${year}-02-28`
  if (rest === '02-28' && isLeap(year) && !isLeap(Number(day.slice(0, 4)))) return `${year}-02-29`
  return `${year}-${rest}`
}
