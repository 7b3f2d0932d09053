import type { Child } from 'hono/jsx'
import { formatMoney, formatYear } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { MoneyBars, MoneyLegend } from '../../../ui/money-bars/money-bars.tsx'
import { spent } from '../../../ui/money-table/money-table.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { planRoutes } from '../plan.routes.ts'
import type { Drawing, DrawingTime } from './drawing.ts'
import { type FieldMoney, type PlanMoney, sumMoney } from './money.ts'
import { sayPictures } from './pictures.messages.ts'
import type { PicturedPlan } from './pictures.read.ts'

export function drawMoney({ edition, fields, goals, measures }: PicturedPlan, { lang }: DrawingTime): Drawing {
  const money = sumMoney(fields, goals, measures)
  const of = (count: (field: FieldMoney) => number) => money.fields.reduce((sum, field) => sum + count(field), 0)
  const [told, shared] = [of((field) => field.told), of((field) => field.shared)]
  return {
    picture: 'money',
    edition,
    body: (
      <MoneyBars
        lang={lang}
        fields={money.fields.map(({ field, years, told, measures: all }) => ({
          position: field.position,
          title: field.title,
          href: planRoutes.field(lang, edition, field.slug),
          note: fieldNote(lang, told, all),
          years,
        }))}
      />
    ),
    legend: <MoneyLegend lang={lang} />,
    notes: [
      sayPictures(lang, told === measures.length ? 'money.all_told' : 'money.told', { told, all: measures.length }),
      sayPictures(lang, 'money.once'),
      ...(shared > 0 ? [sayPictures(lang, 'money.shared', { n: shared })] : []),
      sayPictures(lang, 'money.rounded'),
    ],
    table: moneyTable(lang, money),
  }
}

function fieldNote(lang: Lang, told: number, all: number): string {
  const key = told === 0 ? 'money.field_none' : told === all ? 'money.field_all' : 'money.field_some'
  return sayPictures(lang, key, { told, all })
}

function moneyTable(lang: Lang, money: PlanMoney) {
  const picture = sayPictures(lang, 'money')
  return (
    <DataTable
      label={sayPictures(lang, 'table_label', { picture })}
      caption={picture}
      columns={[
        { name: sayPictures(lang, 'money.field') },
        { name: sayPictures(lang, 'money.year') },
        { name: sayPictures(lang, 'money.planned'), isNumber: true },
        { name: sayPictures(lang, 'money.spent'), isNumber: true },
      ]}
      rows={money.fields.flatMap((field) => fieldRows(lang, field))}
      foot={[
        sayPictures(lang, 'money.total'),
        '',
        formatMoney(lang, money.plannedCents),
        spent(lang, money.spentCents),
      ]}
    />
  )
}

/** A row for each year of which something is told, and one with the sum. */
function fieldRows(lang: Lang, { field, years, plannedCents, spentCents }: FieldMoney): Child[][] {
  const title = <Said text={field.title} lang={lang} quiet />
  const rows = years.flatMap((year) => {
    if (year.plannedCents === null) return []
    const whole = spent(lang, year.spentCents)
    const isPart = year.spentCents !== null && !year.isSpentWhole
    const told = isPart ? sayPictures(lang, 'money.partly', { amount: formatMoney(lang, year.spentCents ?? 0) }) : whole
    return [[title, formatYear(lang, year.year), formatMoney(lang, year.plannedCents), told]]
  })
  if (rows.length === 0) return [[title, '', spent(lang, null), spent(lang, null)]]
  const sum = [sayPictures(lang, 'money.together'), formatMoney(lang, plannedCents), spent(lang, spentCents)]
  return [...rows, [title, ...sum.map((one) => <strong>{one}</strong>)]]
}
