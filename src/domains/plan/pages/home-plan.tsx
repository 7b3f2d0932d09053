import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Edition } from '../edition.ts'
import { sayEditions } from '../editions/editions.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { AlsoInForce } from './also-in-force.tsx'
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
      <AlsoInForce lang={lang} others={others} />
    </div>
  )
}
