import type { FC } from 'hono/jsx'
import { formatMoney } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { DataTable } from '../data-table/data-table.tsx'
import { Said } from '../said/said.tsx'
import { sayUi } from '../ui.messages.ts'

export type MoneyLine = { year: number; source: Text; plannedCents: number; spentCents: number | null }
type MoneyTableProps = {
  lang: Lang
  lines: readonly MoneyLine[]
  total: { plannedCents: number; spentCents: number | null }
  /** Its name among several tables on a page. */
  label?: string
}

/** Money by year and source. What nobody has said yet is said to be unknown, never shown as zero. */
export const MoneyTable: FC<MoneyTableProps> = ({ lang, lines, total, label }) => (
  <DataTable
    label={label ?? sayUi(lang, 'money.scroll')}
    caption={sayUi(lang, 'money.caption')}
    columns={[
      { name: sayUi(lang, 'money.year') },
      { name: sayUi(lang, 'money.planned'), isNumber: true },
      { name: sayUi(lang, 'money.spent'), isNumber: true },
    ]}
    rows={lines.map(({ year, source, plannedCents, spentCents }) => [
      <>
        {year}
        <span class="money__source">
          <Said text={source} lang={lang} quiet />
        </span>
      </>,
      formatMoney(lang, plannedCents),
      spent(lang, spentCents),
    ])}
    foot={
      lines.length > 1
        ? [sayUi(lang, 'money.total'), formatMoney(lang, total.plannedCents), spent(lang, total.spentCents)]
        : undefined
    }
  />
)

/** What was spent, or that nobody has said so yet. */
export function spent(lang: Lang, cents: number | null) {
  return cents === null ? <span class="soft">{sayUi(lang, 'money.unknown')}</span> : formatMoney(lang, cents)
}
