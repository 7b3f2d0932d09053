import type { FC } from 'hono/jsx'
import { formatRoughMoney, formatYear } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { fieldColour } from '../field-colour/field-colour.ts'
import { sayPicture } from '../pictures/pictures.messages.ts'
import { Said } from '../said/said.tsx'

/** `plannedCents` is null in a year of which nothing is told; `spentCents` where nobody has said yet what was spent. */
export type YearMoney = {
  year: number
  plannedCents: number | null
  spentCents: number | null
  /** Whether every line of the year says what was spent. */
  isSpentWhole: boolean
}
export type FieldMoney = { position: number; title: Text; href: string; note: string; years: readonly YearMoney[] }
type MoneyBarsProps = { lang: Lang; fields: readonly FieldMoney[] }

/**
 * Money by field and year, a small picture for each field, all on one scale: what is planned as a frame, what was spent
 * as its filling. Amounts are rounded here; what nobody has said is said to be missing and has no bar.
 */
export const MoneyBars: FC<MoneyBarsProps> = ({ lang, fields }) => {
  const most = Math.max(
    1,
    ...fields.flatMap(({ years }) => years.flatMap((y) => [y.plannedCents ?? 0, y.spentCents ?? 0])),
  )
  return (
    <ul class="coffers">
      {fields.map(({ position, title, href, note, years }) => (
        <li class={fieldColour(position)}>
          <h2 class="times__title">
            <a href={href}>
              <Said text={title} lang={lang} />
            </a>
          </h2>
          <p class="soft small">{note}</p>
          {years.some(({ plannedCents }) => plannedCents !== null) && (
            <ol>
              {years.map((year) => (
                <YearRow lang={lang} money={year} most={most} />
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  )
}

const YearRow: FC<{ lang: Lang; money: YearMoney; most: number }> = ({ lang, money, most }) => {
  const width = (cents: number | null) => `${Math.round(((cents ?? 0) / most) * 1000) / 10}%`
  return (
    <li class="coffers__year">
      <p>
        <strong>{formatYear(lang, money.year)}</strong>{' '}
        {amountsIn(lang, money).map((amount) => (
          <span>{amount} </span>
        ))}
      </p>
      {money.plannedCents !== null && (
        <svg class="coffers__bar" height="16" aria-hidden="true">
          <rect
            x="1"
            y="1"
            width={width(money.plannedCents)}
            height="14"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
          />
          <rect x="1" y="4" width={width(money.spentCents)} height="8" fill="currentColor" />
        </svg>
      )}
    </li>
  )
}

/** "180.000 € geplant", "173.000 € ausgegeben". */
function amountsIn(lang: Lang, { plannedCents, spentCents, isSpentWhole }: YearMoney): string[] {
  if (plannedCents === null) return [sayPicture(lang, 'money.nothing')]
  const planned = sayPicture(lang, 'money.planned_amount', { amount: formatRoughMoney(lang, plannedCents) })
  if (spentCents === null) return [planned, sayPicture(lang, 'money.spent_unknown')]
  const key = isSpentWhole ? 'money.spent_amount' : 'money.spent_so_far'
  return [planned, sayPicture(lang, key, { amount: formatRoughMoney(lang, spentCents) })]
}

/** What frame and filling mean. */
export const MoneyLegend: FC<{ lang: Lang }> = ({ lang }) => (
  <ul class="legend">
    <li>
      <svg width="32" height="16" aria-hidden="true">
        <rect x="1" y="1" width="30" height="14" fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
      {sayPicture(lang, 'money.planned')}
    </li>
    <li>
      <svg width="32" height="16" aria-hidden="true">
        <rect x="1" y="4" width="30" height="8" fill="currentColor" />
      </svg>
      {sayPicture(lang, 'money.spent')}
    </li>
  </ul>
)
