import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { FactLines } from '../../../ui/facts/facts.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Edition } from '../edition.ts'
import { planRoutes } from '../plan.routes.ts'
import { sayPages } from './pages.messages.ts'

type AlsoProps = { lang: Lang; others: readonly Edition[] }

/** The plans that hold beside this one: the menu leads to one alone. */
export const AlsoInForce: FC<AlsoProps> = ({ lang, others }) =>
  others.length === 0 ? null : (
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
  )

/** The same in one line, to the measures of each. */
export const AlsoTheirMeasures: FC<AlsoProps> = ({ lang, others }) =>
  others.length === 0 ? null : (
    <p class="after-list screen-only">
      {sayPages(lang, 'home.also')}:{' '}
      {others.map((other, i) => (
        <>
          {i > 0 && ' · '}
          <a href={planRoutes.measures(lang, other.isMain ? {} : { plan: other.slug })}>
            <Said text={other.title} lang={lang} />
          </a>
        </>
      ))}
    </p>
  )
