import type { Lang } from '../../../../i18n/languages.ts'
import { dayCell, type ExportColumn, type ExportTable, tableOf } from '../../exports/export-table.ts'
import { sayBalance } from './balance.messages.ts'
import type { BalancePage } from './balance.read.ts'
import { type BalanceMeasure, sumMoney } from './balance.ts'

/** Every measure of a balance as a line, with what it is counted under. */
export function balanceTable(lang: Lang, { balance, say, lineage }: BalancePage): ExportTable {
  const field = new Map(balance.fields.map(({ id, title }) => [id, say(id, 'title', title).words]))
  const codes = new Map(balance.goals.map(({ id, code }) => [id, code]))
  const became = new Map(lineage?.measures.map(({ record, steps }) => [record.id, steps]))
  const column = (
    heading: string,
    width: number,
    cell: ExportColumn<BalanceMeasure>['cell'],
  ): ExportColumn<BalanceMeasure> => ({ heading, width, cell })
  const steps = (['met', 'late', 'missed', 'open'] as const).map((kind) =>
    column(`${sayBalance(lang, 'milestones')}: ${sayBalance(lang, `milestones.${kind}`)}`, 10, ({ milestones }) => ({
      number: milestones[kind],
    })),
  )
  const cents = (amount: number | null) => (amount === null ? null : { cents: amount })
  const columns = [
    column(sayBalance(lang, 'column.field'), 30, ({ fieldId }) => field.get(fieldId ?? '') ?? ''),
    column(sayBalance(lang, 'column.goal'), 12, ({ goalIds }) => goalIds.map((id) => codes.get(id) ?? '').join('; ')),
    column(sayBalance(lang, 'column.measure'), 44, ({ id, number, title }) =>
      [number ?? '', say(id, 'title', title).words].join(' ').trim(),
    ),
    column(sayBalance(lang, 'column.outcome'), 20, ({ outcome }) => sayBalance(lang, `outcome.${outcome}`)),
    column(sayBalance(lang, 'column.day'), 12, ({ asOf }) => dayCell(asOf)),
    column(sayBalance(lang, 'column.reason'), 44, ({ reason }) => reason),
    ...steps,
    column(`${sayBalance(lang, 'money')}: ${sayBalance(lang, 'money.planned')}`, 14, ({ money }) =>
      money.length === 0 ? null : cents(sumMoney(money).plannedCents),
    ),
    column(`${sayBalance(lang, 'money')}: ${sayBalance(lang, 'money.spent')}`, 14, ({ money }) =>
      cents(sumMoney(money).spentCents),
    ),
    column(sayBalance(lang, 'column.became'), 44, ({ id }) =>
      (became.get(id) ?? [])
        .map(({ to, reason }) => (to ? to.title.words : `${sayBalance(lang, 'ends')}: ${reason}`))
        .join('; '),
    ),
  ]
  return tableOf(sayBalance(lang, 'summary'), columns, balance.measures)
}
