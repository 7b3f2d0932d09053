import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { SearchHits } from '../../../ui/search-hit/search-hit.tsx'
import type { Entry } from '../entry.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { type Around, Hit } from '../find/hit.tsx'
import { guideRoutes } from '../guide.routes.ts'
import { sayHome } from '../home/home.messages.ts'
import { sayService } from './service.messages.ts'

/** Who helps, how they are reached, and with what they help. */
export const OrganisationView: FC<Around & { entries: readonly Entry[] }> = ({ entries, ...around }) => {
  const { lang, source } = around
  const { organisation, about } = entries[0]!
  const { telephone, mail, url } = organisation
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: guideRoutes.guide(lang), label: sayHome(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={original(organisation.name, source)}
        kicker={sayFact(lang, `kind.${organisation.kind}`)}
        lead={about}
      >
        <ul class="filter__act act">
          {telephone !== '' && (
            <li>
              <a class="contact__number" href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>
                <bdi dir="ltr">{telephone}</bdi>
              </a>
            </li>
          )}
          {mail !== '' && (
            <li>
              <a href={`mailto:${mail}`}>
                <bdi dir="ltr">{mail}</bdi>
              </a>
            </li>
          )}
          {/^https?:\/\//i.test(url) && (
            <li>
              <a href={url}>{sayFact(lang, 'contact.website')}</a>
            </li>
          )}
        </ul>
      </PageTitle>
      <section class="section" aria-labelledby="offers">
        <h2 id="offers">{sayService(lang, 'offers')}</h2>
        <SearchHits>
          {entries.map((entry) => (
            <Hit {...around} entry={entry} />
          ))}
        </SearchHits>
      </section>
    </>
  )
}
