import type { FC } from 'hono/jsx'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { sayFact } from '../facts/facts.messages.ts'
import { stateNow } from '../find/hours-now.ts'
import { guideRoutes } from '../guide.routes.ts'
import { sayHome } from '../home/home.messages.ts'
import { OpenWords } from '../hours/open-words.tsx'
import { Glance } from './glance.tsx'
import { ReachLinks } from './reach-links.tsx'
import { sayService } from './service.messages.ts'
import type { ServicePage } from './service.read.ts'
import { ServiceAside } from './service-aside.tsx'
import { ToSay } from './to-say.tsx'
import { type Around, Where } from './where.tsx'

export type ServiceProps = Around & { page: ServicePage; publicUrl: string }

/** One offer, as a phone shows it: what it is, how one gets there now, what it takes; all else below. */
export const ServiceView: FC<ServiceProps> = ({ page, publicUrl, ...around }) => {
  const { lang, source, now, calendar } = around
  const { entry } = page
  const { service, texts, organisation } = entry
  const state = stateNow(entry, now, calendar)
  const topic = service.topics[0]
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: guideRoutes.guide(lang), label: sayHome(lang, 'title') },
          ...(topic ? [{ href: guideRoutes.topic(lang, topic), label: sayFact(lang, `topic.${topic}`) }] : []),
        ]}
      />
      <PageTitle lang={lang} title={texts.title} kicker={<bdi>{organisation.name}</bdi>} lead={texts.summary}>
        {state !== null && (
          <p class="act screen-only">
            <OpenWords lang={lang} state={state} source={source} />
          </p>
        )}
        <div class="act">
          <ReachLinks lang={lang} entry={entry} />
        </div>
      </PageTitle>
      <div class="two">
        <div>
          <section class="section" aria-labelledby="glance">
            <h2 id="glance">{sayService(lang, 'glance')}</h2>
            <Glance lang={lang} entry={entry} />
          </section>
          {(service.hours !== '' || entry.places.length > 0) && <Where {...around} entry={entry} />}
          {service.say !== '' && <ToSay lang={lang} words={service.say} meaning={texts.say} />}
          {texts.description.words !== '' && (
            <section class="section" aria-labelledby="more">
              <h2 id="more">{sayService(lang, 'more')}</h2>
              <Paragraphs text={texts.description} lang={lang} />
            </section>
          )}
        </div>
        <ServiceAside lang={lang} page={page} publicUrl={publicUrl} />
      </div>
    </>
  )
}
