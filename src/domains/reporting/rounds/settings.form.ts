import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../ui/page-form.ts'
import type { RoundSettings } from './round.ts'

const cycles = ['1', '2', '3'] as const

export function readSettings(words: Words): FormRead<RoundSettings> {
  const errors: FormErrors = {}
  const [dataOn, dueOn] = [readDay(words, 'dataOn', errors), readDay(words, 'dueOn', errors)]
  const cycle = cycles.find((one) => one === line(words, 'cycleYears'))
  if (!cycle) errors.cycleYears = refused('round.cycle')
  const remindDays = readRemindDays(line(words, 'remindDays'))
  if (!remindDays) errors.remindDays = refused('round.remind_days', { furthest: 90 })
  if (dataOn === null || dueOn === null || !cycle || !remindDays) return { ok: false, errors }
  const year = line(words, 'budgetYear')
  const said = (name: string) => words[name] === 'yes'
  return {
    ok: true,
    value: {
      ...{ title: line(words, 'title').slice(0, 200), words: line(words, 'words').slice(0, 5000), dataOn, dueOn },
      ...{ cycleYears: Number(cycle) as RoundSettings['cycleYears'], budgetYear: year === '' ? null : whole(year) },
      ...{ remindDays, escalateDays: whole(line(words, 'escalateDays')), inSchoolHolidays: said('inSchoolHolidays') },
      ...{ mayWriteToHeads: said('mayWriteToHeads'), fourEyes: said('fourEyes') },
    },
  }
}

/** What is no whole number is none that anything would allow. */
function whole(words: string): number {
  return /^\d{1,6}$/.test(words) ? Number(words) : 0
}

/** "14, 3 davor; 3 danach" is written as days around the deadline: -14, -3, 3. */
function readRemindDays(words: string): number[] | undefined {
  const days = words.split(/[\s,;]+/).filter((one) => one !== '')
  return days.every((day) => /^[-−+]?\d{1,3}$/.test(day)) ? days.map((day) => Number(day.replace('−', '-'))) : undefined
}

export function wordsOfSettings(lang: Lang, settings: RoundSettings): Words {
  const { title, words, cycleYears, budgetYear, remindDays, escalateDays } = settings
  const flags = (['inSchoolHolidays', 'mayWriteToHeads', 'fourEyes'] as const).filter((flag) => settings[flag])
  const [dataOn, dueOn] = [formatShortDay(lang, settings.dataOn), formatShortDay(lang, settings.dueOn)]
  return {
    ...{
      title,
      words,
      dataOn: typedDay(dataOn),
      dueOn: typedDay(dueOn),
      cycleYears: String(cycleYears),
      budgetYear: String(budgetYear ?? ''),
    },
    ...{ remindDays: remindDays.join(', '), escalateDays: String(escalateDays) },
    ...Object.fromEntries(flags.map((flag) => [flag, 'yes'])),
  }
}

/** Where what stands against it is told. */
export function fieldOfSettings(code: string): string {
  const fields: Record<string, string> = {
    'round.due_before_data': 'dueOn',
    'round.remind_days': 'remindDays',
    'round.escalate_days': 'escalateDays',
    'round.budget_year': 'budgetYear',
    'round.fixed': 'dataOn',
  }
  return fields[code] ?? 'title'
}

/** As people write a day into a field. */
export function typedDay(day: string): string {
  return day.split('-').reverse().join('.')
}
