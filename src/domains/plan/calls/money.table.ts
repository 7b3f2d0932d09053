import type { Lang } from '../../../i18n/languages.ts'
import { type ExportTable, tableOf } from '../exports/export-table.ts'
import { codesOf } from '../goal.ts'
import { fewestAwards } from './applicants.ts'
import { nameKinds } from './applicants.words.ts'
import { sayCalls as say } from './calls.messages.ts'
import type { Applicant } from './funding.ts'
import type { MoneyPage } from './money.read.ts'
import type { Sums } from './money.ts'

type Row = {
  field: string
  goal: string
  year: number | null
  sums: Pick<Sums, 'awardedCents'> & Partial<Sums>
  kinds?: Applicant[]
  awards?: number
}

/** The money of a plan, by field and year, by goal, and by kind of applicant, with how each is counted. */
export function moneyTable(lang: Lang, { fields, goals, applicants }: MoneyPage): ExportTable {
  const rows: Row[] = [
    ...fields.map(({ field, year, sums }) => ({ field: field.title.words, goal: '', year, sums })),
    ...goals.map(({ goal, sums }) => ({ field: '', goal: codesOf(goal).join(' · '), year: null, sums })),
    ...applicants.map(({ kinds, awards, awardedCents }) => {
      return { field: '', goal: '', year: null, sums: { awardedCents }, kinds, awards }
    }),
  ]
  return tableOf<Row>(
    say(lang, 'money'),
    [
      { heading: say(lang, 'money.field'), width: 30, cell: ({ field }) => field },
      { heading: say(lang, 'money.goal'), width: 30, cell: ({ goal }) => goal },
      { heading: say(lang, 'money.year'), width: 8, cell: ({ year }) => (year === null ? null : { number: year }) },
      { heading: say(lang, 'money.planned'), width: 14, cell: ({ sums }) => centsOf(sums.plannedCents) },
      { heading: say(lang, 'money.spent'), width: 14, cell: ({ sums }) => centsOf(sums.spentCents) },
      { heading: say(lang, 'money.awarded'), width: 14, cell: ({ sums }) => centsOf(sums.awardedCents) },
      {
        heading: say(lang, 'money.applicant'),
        width: 30,
        cell: ({ kinds }) => (kinds ? nameKinds(lang, kinds) : null),
      },
      { heading: say(lang, 'money.awards'), width: 12, cell: ({ awards }) => (awards ? { number: awards } : null) },
      {
        heading: say(lang, 'money.method'),
        width: 60,
        cell: ({ kinds }) => say(lang, kinds ? 'money.by_applicant_words' : 'money.once', { n: fewestAwards }),
      },
    ],
    rows,
  )
}

function centsOf(cents: number | null | undefined) {
  return cents === null || cents === undefined ? null : { cents }
}
