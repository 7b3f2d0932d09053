import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'

export type EditionCardItem = {
  href: string
  title: Text
  subtitle: Text
  /** Whether it holds, in words. */
  state: string
  /** Its years, as they stand large above it. */
  years: string | undefined
  facts: readonly Child[]
}

/** Editions beside each other: their years large, what they are, and a few facts of each. */
export const EditionCards: FC<{ lang: Lang; editions: readonly EditionCardItem[] }> = ({ lang, editions }) => (
  <ul class="figures">
    {editions.map(({ href, title, subtitle, state, years, facts }) => (
      <li class="figure edition">
        <p class="small soft">{state}</p>
        {years !== undefined && <p class="edition__years">{years}</p>}
        <h2>
          <a href={href}>
            <Said text={title} lang={lang} />
          </a>
        </h2>
        {subtitle.words !== '' && (
          <p>
            <Said text={subtitle} lang={lang} />
          </p>
        )}
        {facts.map((fact) => (
          <p class="figure__facts">{fact}</p>
        ))}
      </li>
    ))}
  </ul>
)
