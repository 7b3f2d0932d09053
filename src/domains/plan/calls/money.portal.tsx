import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { withTag } from '../api/tagged.ts'
import { csvFile } from '../exports/csv.file.ts'
import { tableOf } from '../exports/export-table.ts'
import { codesOf } from '../goal.ts'
import { behindLanguage } from '../pages/page-head.ts'
import { fewestAwards } from './applicants.ts'
import { sayCalls as say } from './calls.messages.ts'
import { callsPatterns, callsRoutes } from './calls.routes.ts'
import type { Applicant } from './funding.ts'
import { showMoney } from './money.read.ts'
import type { Sums } from './money.ts'
import { MoneyView, nameKinds } from './money-view.tsx'

export const moneyPortal = new Hono<PageEnv>()

moneyPortal.get(callsPatterns.money, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  return show({
    title: say(lang, 'money'),
    description: say(lang, 'money.once'),
    path: behindLanguage(lang, callsRoutes.money(lang)),
    current: 'plan',
    body: <MoneyView lang={lang} page={await showMoney(scope)} />,
  })
})

type Row = {
  field: string
  goal: string
  year: number | null
  sums: Pick<Sums, 'awardedCents'> & Partial<Sums>
  kinds?: Applicant[]
  awards?: number
}

moneyPortal.get(callsPatterns.moneyFile, async (c) => {
  const { scope } = c.var
  const { lang } = scope
  const { fields, goals, applicants } = await showMoney(scope)
  const rows: Row[] = [
    ...fields.map(({ field, year, sums }) => ({ field: field.title.words, goal: '', year, sums })),
    ...goals.map(({ goal, sums }) => ({ field: '', goal: codesOf(goal).join(' · '), year: null, sums })),
    ...applicants.map(({ kinds, awards, awardedCents }) => {
      return { field: '', goal: '', year: null, sums: { awardedCents }, kinds, awards }
    }),
  ]
  const table = tableOf<Row>(
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
  c.header('Content-Disposition', 'attachment; filename="money.csv"')
  c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
  c.header('Content-Language', lang)
  return withTag(c, c.body(csvFile(table)))
})

function centsOf(cents: number | null | undefined) {
  return cents === null || cents === undefined ? null : { cents }
}
