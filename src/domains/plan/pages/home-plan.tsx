import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { FactLines } from '../../../ui/facts/facts.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Edition } from '../edition.ts'
import { sayEditions } from '../editions/editions.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { EditionFacts } from './edition-facts.tsx'
import { sayPages } from './pages.messages.ts'

/** The plan's own facts, what became of the one before it, and every other plan that holds beside it. */
export const HomePlan: FC<{ lang: Lang; edition: Edition; others: readonly Edition[] }> = (props) => {
  const { lang, edition, others } = props
  const { predecessor } = edition
  return (
    <div class="aside">
      <section aria-labelledby="about">
        <h2 id="about">{sayPages(lang, 'home.about_plan')}</h2>
        <EditionFacts lang={lang} edition={edition} />
        <p class="after-list">
          {predecessor && (
            <>
              <a href={planRoutes.lineage(lang, predecessor.slug)}>
                {sayEditions(lang, 'to_lineage', { title: predecessor.title.words })}
              </a>
              <br />
            </>
          )}
          <a href={planRoutes.editions(lang)}>{sayEditions(lang, 'title')}</a>
        </p>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="also">
          <h2 id="also">{sayPages(lang, 'home.also')}</h2>
          <FactLines
            lines={others.map((other) => (
              <a href={planRoutes.plan(lang, other)}>
                <Said text={other.title} lang={lang} />
              </a>
            ))}
          />
        </section>
      )}
    </div>
  )
}
