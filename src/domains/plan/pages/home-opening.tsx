import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { HumanContact } from '../../../ui/human-contact/human-contact.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import type { Edition } from '../edition.ts'
import type { HomePage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { PlanSearchForm } from '../search/plan-search-form.tsx'
import { sayPages } from './pages.messages.ts'
import { yearsWords } from './period.ts'
import type { View } from './view.ts'

type OpeningProps = Pick<View<HomePage>, 'lang' | 'contact' | 'findHelp'> & { cityName: string; edition: Edition }

/** What this is, for whoever gives it ten seconds; beside it, what one can do here, and what one cannot do yet. */
export const HomeOpening: FC<OpeningProps> = ({ lang, cityName, contact, edition, findHelp }) => {
  const kicker = [edition.title.words, yearsWords(lang, edition.startsOn, edition.endsOn)]
  return (
    <div class="two two--opening">
      <PageTitle
        lang={lang}
        kicker={kicker.filter(Boolean).join(' · ')}
        title={original(sayPages(lang, 'home.headline', { city: cityName }), lang)}
        lead={original(sayPlan(lang, 'home.about_words'), lang)}
      >
        <PlanSearchForm lang={lang} />
        <p class="act">
          <ButtonLink kind="secondary" href={planRoutes.plan(lang)}>
            {sayPages(lang, 'home.read_plan')}
          </ButtonLink>
        </p>
      </PageTitle>
      <div class="aside">
        <section aria-labelledby="help">
          <h2 id="help">{sayPages(lang, 'help.title')}</h2>
          {contact.telephone && <p>{sayPages(lang, 'help.call')}</p>}
          {!contact.telephone && contact.mail && <p>{sayPages(lang, 'help.write')}</p>}
          <HumanContact lang={lang} contact={contact} title="" brief />
          {findHelp && (
            <p class="act">
              <ButtonLink href={findHelp.href}>{findHelp.words}</ButtonLink>
            </p>
          )}
        </section>
        <section aria-labelledby="part">
          <h2 id="part">{sayPages(lang, 'part.title')}</h2>
          {contact.mail !== null && (
            <p>
              {sayPages(lang, 'part.write')} <a href={`mailto:${contact.mail}`}>{contact.mail}</a>
            </p>
          )}
          <p class="soft small">{sayPages(lang, 'part.missing')}</p>
        </section>
      </div>
    </div>
  )
}
