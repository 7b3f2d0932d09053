import type { FC } from 'hono/jsx'
import { formatMoney } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
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
  // Wider than a phone: the region scrolls by itself, by keyboard too.
  <section class="money" aria-label={label ?? sayUi(lang, 'money.scroll')} tabindex={0}>
    <table>
      <caption class="visually-hidden">{sayUi(lang, 'money.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{sayUi(lang, 'money.year')}</th>
          <th scope="col" class="money__amount">
            {sayUi(lang, 'money.planned')}
          </th>
          <th scope="col" class="money__amount">
            {sayUi(lang, 'money.spent')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">
              {line.year}
              <span class="money__source">
                <Said text={line.source} lang={lang} quiet />
              </span>
            </th>
            <td class="money__amount">{formatMoney(lang, line.plannedCents)}</td>
            <td class="money__amount">{spent(lang, line.spentCents)}</td>
          </tr>
        ))}
      </tbody>
      {lines.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{sayUi(lang, 'money.total')}</th>
            <td class="money__amount">{formatMoney(lang, total.plannedCents)}</td>
            <td class="money__amount">{spent(lang, total.spentCents)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  </section>
)

function spent(lang: Lang, cents: number | null) {
  return cents === null ? <span class="soft">{sayUi(lang, 'money.unknown')}</span> : formatMoney(lang, cents)
}
