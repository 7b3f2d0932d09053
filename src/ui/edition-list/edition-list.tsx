import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'

export type EditionListItem = {
  href: string
  title: Text
  subtitle: Text
  /** Whether it holds, in words. */
  state: string
  /** Its years, as they stand large beside it. */
  years: string | undefined
  facts: readonly Child[]
}

/** Editions below each other: whether and when each holds, large, and beside it what it is and a few facts. */
export const EditionList: FC<{ lang: Lang; editions: readonly EditionListItem[] }> = ({ lang, editions }) => (
  <ul class="rows">
    {editions.map(({ href, title, subtitle, state, years, facts }) => (
      <li class="edition">
        <div>
          {years !== undefined && <p class="edition__years">{years}</p>}
          <p class="small soft">{state}</p>
        </div>
        <div class="edition__what">
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
            <p class="small soft">{fact}</p>
          ))}
        </div>
      </li>
    ))}
  </ul>
)
