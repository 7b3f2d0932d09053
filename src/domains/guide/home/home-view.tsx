import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { HumanContact, type HumanContactFacts } from '../../../ui/human-contact/human-contact.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { sayFact } from '../facts/facts.messages.ts'
import { guideRoutes } from '../guide.routes.ts'
import { type Topic, topics } from '../services/service.ts'
import { AtOnce } from './at-once.tsx'
import { GuideSearch } from './guide-search.tsx'
import { sayHome } from './home.messages.ts'

type HomeProps = { lang: Lang; counts: ReadonlyMap<Topic, number>; contact: HumanContactFacts }

/** One question, numbers for whoever cannot wait, topics in an order that counts nobody's clicks, a human being. */
export const GuideHome: FC<HomeProps> = ({ lang, counts, contact }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayHome(lang, 'title'), lang)}
      lead={original(sayHome(lang, 'lead'), lang)}
    />
    <div class="section">
      <GuideSearch lang={lang} />
    </div>
    <AtOnce lang={lang} />
    <section class="section" aria-labelledby="topics">
      <h2 id="topics">{sayHome(lang, 'topics')}</h2>
      {counts.size === 0 && <p class="prose">{sayHome(lang, 'empty')}</p>}
      <ul class="filter__fields">
        {topics.map((topic) => {
          const count = counts.get(topic) ?? 0
          return (
            count > 0 && (
              <li>
                <a href={guideRoutes.topic(lang, topic)}>{sayFact(lang, `topic.${topic}`)}</a>
                <br />
                <span class="soft small">{sayHome(lang, 'offers', { n: count })}</span>
              </li>
            )
          )
        })}
      </ul>
    </section>
    <Person lang={lang} contact={contact} />
  </>
)

/** Not everybody wants to read. */
export const Person: FC<Pick<HomeProps, 'lang' | 'contact'>> = ({ lang, contact }) =>
  contact.telephone || contact.hours ? (
    <div class="section">
      <HumanContact lang={lang} contact={contact} title={sayHome(lang, 'person')} brief />
    </div>
  ) : null
