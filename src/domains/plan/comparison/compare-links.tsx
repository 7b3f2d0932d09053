import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayEditing } from '../editing/editing.messages.ts'
import type { Edition } from '../edition.ts'
import { sayComparison } from './comparison.messages.ts'
import { comparisonRoutes } from './comparison.routes.ts'

type Props = { lang: Lang; document: string; editions: Edition[]; used: readonly string[] }

/** The way from a document to a plan that exists, first to those that documents have been taken into. */
export const CompareLinks: FC<Props> = ({ lang, document, editions, used }) => {
  if (editions.length === 0) return null
  const isUsed = ({ slug }: Edition) => used.includes(slug)
  const sorted = [...editions.filter(isUsed), ...editions.filter((one) => !isUsed(one))]
  return (
    <section class="section" id="compare">
      <h2>{sayComparison(lang, 'links.title')}</h2>
      <p>{sayComparison(lang, 'links.words')}</p>
      <ul class="compare-links">
        {sorted.map((edition) => (
          <li>
            <a href={comparisonRoutes.comparison(document, edition.slug)}>
              {sayComparison(lang, 'links.one', { title: edition.title.words })}
            </a>{' '}
            <span class="soft">{sayEditing(lang, `editions.state.${edition.state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
