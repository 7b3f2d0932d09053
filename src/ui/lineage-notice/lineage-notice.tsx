import type { FC } from 'hono/jsx'
import { formatDate } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'

export type LineageItem = {
  /** "Geteilt, daraus wurde", "Ging über in" … */
  sentence: string
  on: string
  reason: Text
  other: { href: string; title: Text; edition: Text } | null
}

/** At the top of a page whose goal or measure has moved on: an old link never dies, it leads on. */
export const LineageNotice: FC<{ lang: Lang; title: string; steps: readonly LineageItem[] }> = ({
  lang,
  title,
  steps,
}) => (
  <div class="lineage-notice">
    <p class="lineage-notice__title">{title}</p>
    <LineageList lang={lang} steps={steps} />
  </div>
)

/** The same steps as a plain list, for the history at the end of a page. */
export const LineageList: FC<{ lang: Lang; steps: readonly LineageItem[] }> = ({ lang, steps }) => (
  <ul class="lineage">
    {steps.map(({ sentence, on, reason, other }) => (
      <li>
        <p>
          {sentence}
          {other && (
            <>
              {' '}
              <a href={other.href}>
                <Said text={other.title} lang={lang} quiet />
              </a>
            </>
          )}
        </p>
        <p class="lineage__facts">
          {other && (
            <span>
              <Said text={other.edition} lang={lang} quiet />
            </span>
          )}
          <span>{formatDate(lang, on)}</span>
        </p>
        {reason.words !== '' && (
          <p>
            <Said text={reason} lang={lang} quiet />
          </p>
        )}
      </li>
    ))}
  </ul>
)
