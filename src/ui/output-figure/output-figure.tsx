import type { FC } from 'hono/jsx'
import { formatDate, formatNumber } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'
import { sayUi } from '../ui.messages.ts'

export type FigureItem = {
  label: Text
  unit: Text
  value: number | null
  target: number | null
  asOf: string
  source: Text
  /** Whose figure it is, where several measures stand together. */
  of?: { href: string; title: Text } | undefined
}

/** Figures large, with what they count, their day and their source beside them: no number stands without these. */
export const OutputFigures: FC<{ lang: Lang; figures: readonly FigureItem[] }> = ({ lang, figures }) => (
  <ul class="figures">
    {figures.map((one) => (
      <li class="figure">
        {one.value === null ? (
          <p class="figure__none">{sayUi(lang, 'figure.no_value')}</p>
        ) : (
          <p class="figure__value">{formatNumber(lang, one.value)}</p>
        )}
        <p class="figure__label">
          <Said text={one.label} lang={lang} quiet />
        </p>
        {one.target !== null && (
          <p class="figure__facts">
            {sayUi(lang, 'figure.of', { target: formatNumber(lang, one.target) })}{' '}
            <Said text={one.unit} lang={lang} quiet />
          </p>
        )}
        <p class="figure__facts">
          {sayUi(lang, 'figure.as_of', { date: formatDate(lang, one.asOf) })} · {sayUi(lang, 'figure.source')}{' '}
          <Said text={one.source} lang={lang} quiet />
        </p>
        {one.of && (
          <p class="figure__facts">
            <a href={one.of.href}>
              <Said text={one.of.title} lang={lang} quiet />
            </a>
          </p>
        )}
      </li>
    ))}
  </ul>
)
