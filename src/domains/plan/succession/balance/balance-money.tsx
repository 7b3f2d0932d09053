import type { FC } from 'hono/jsx'
import { formatMoney, formatNumber } from '../../../../i18n/format.ts'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { MoneyBars, MoneyLegend } from '../../../../ui/money-bars/money-bars.tsx'
import { spent } from '../../../../ui/money-table/money-table.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { Tally } from '../../../../ui/tally/tally.tsx'
import type { View } from '../../pages/view.ts'
import { planRoutes } from '../../plan.routes.ts'
import { sayBalance } from './balance.messages.ts'
import type { BalancePage } from './balance.read.ts'
import { type BalanceMeasure, sumMilestones, sumMoney } from './balance.ts'

const kinds = ['met', 'late', 'missed', 'open'] as const

export const Steps: FC<View<BalancePage>> = ({ page: { balance }, lang }) => {
  const sum = sumMilestones(balance.measures)
  const shown = kinds.filter((kind) => sum[kind] > 0)
  if (shown.length === 0) return null
  return (
    <section class="section" aria-labelledby="milestones">
      <h2 id="milestones">{sayBalance(lang, 'milestones')}</h2>
      <Tally
        counts={shown.map((kind) => ({
          n: formatNumber(lang, sum[kind]),
          words: sayBalance(lang, `milestones.${kind}`),
        }))}
      />
    </section>
  )
}

/** What was planned and spent: drawn for each field, then as a table. Where nobody has said anything, nothing is drawn. */
export const Money: FC<View<BalancePage>> = ({ page, lang }) => {
  const { balance, edition, say, base } = page
  const { fields, measures } = balance
  const told = measures.filter(({ money }) => money.length > 0)
  if (told.length === 0) return null
  const title = sayBalance(lang, 'money')
  const of = (fieldId: string) => measures.filter((one) => one.fieldId === fieldId)
  const amounts = (own: readonly BalanceMeasure[]) => {
    const { plannedCents, spentCents } = sumMoney(own.flatMap(({ money }) => money))
    return [formatMoney(lang, plannedCents), spent(lang, spentCents)]
  }
  const toldIn = (own: readonly BalanceMeasure[]) => {
    const n = own.filter(({ money }) => money.length > 0).length
    return sayBalance(lang, 'money.told', { told: formatNumber(lang, n), all: formatNumber(lang, own.length) })
  }
  return (
    <div class="section">
      <h2>{title}</h2>
      <p>{toldIn(measures)}</p>
      <MoneyBars
        lang={lang}
        fields={fields.map(({ id, position, title: words, slug }) => ({
          position,
          title: say(id, 'title', words),
          href: base + planRoutes.field(lang, edition, slug),
          note: toldIn(of(id)),
          years: yearsIn(of(id)),
        }))}
      />
      <MoneyLegend lang={lang} />
      <DataTable
        label={sayBalance(lang, 'table_label', { what: title })}
        caption={title}
        columns={[
          { name: sayBalance(lang, 'column.field') },
          { name: sayBalance(lang, 'money.planned'), isNumber: true },
          { name: sayBalance(lang, 'money.spent'), isNumber: true },
        ]}
        rows={fields.map(({ id, title: words }) => [
          <Said text={say(id, 'title', words)} lang={lang} quiet />,
          ...amounts(of(id)),
        ])}
        foot={[sayBalance(lang, 'column.all'), ...amounts(measures)]}
      />
    </div>
  )
}

function yearsIn(measures: readonly BalanceMeasure[]) {
  return [
    ...Map.groupBy(
      measures.flatMap(({ money }) => money),
      ({ year }) => year,
    ),
  ]
    .map(([year, lines]) => ({
      ...{ year, ...sumMoney(lines) },
      isSpentWhole: lines.every(({ spentCents }) => spentCents !== null),
    }))
    .sort((a, b) => a.year - b.year)
}
