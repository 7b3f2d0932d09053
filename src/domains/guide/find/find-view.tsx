import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { HumanContactFacts } from '../../../ui/human-contact/human-contact.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { SearchHits } from '../../../ui/search-hit/search-hit.tsx'
import { sayFact } from '../facts/facts.messages.ts'
import { guideRoutes } from '../guide.routes.ts'
import { GuideSearch } from '../home/guide-search.tsx'
import { sayHome } from '../home/home.messages.ts'
import { Person } from '../home/home-view.tsx'
import { facetWords } from './facet-words.ts'
import { sayFind } from './find.messages.ts'
import type { Findings } from './find.read.ts'
import { everything, queryOf } from './find-wish.ts'
import { type Around, Hit } from './hit.tsx'
import { Narrowing } from './narrowing.tsx'

export type FindProps = Around & { found: Findings; contact: HumanContactFacts }

/** Answers to a question, or all there is for a topic; where there is little, how there would be more. */
export const FindView: FC<FindProps> = ({ found, contact, ...around }) => {
  const { lang } = around
  const { wish, entries, total, isNear } = found
  const title = wish.topic !== null && wish.words === '' ? sayFact(lang, `topic.${wish.topic}`) : sayHome(lang, 'title')
  return (
    <>
      <PageTitle lang={lang} title={original(title, lang)} />
      <div class="section">
        <GuideSearch lang={lang} words={wish.words} />
      </div>
      <div class="section">
        <Narrowing lang={lang} wish={wish} choices={found.choices} />
      </div>
      <section class="section" aria-labelledby="found">
        <h2 id="found">{total === 0 ? sayFind(lang, 'none') : sayHome(lang, 'offers', { n: total })}</h2>
        {isNear && (
          <Notice title={sayFind(lang, 'near')}>
            <p>{sayFind(lang, 'near_words')}</p>
          </Notice>
        )}
        {entries.length > 0 && (
          <SearchHits>
            {entries.map((entry) => (
              <Hit {...around} entry={entry} />
            ))}
          </SearchHits>
        )}
        <Pages lang={lang} found={found} />
        {total === 0 && <p class="prose">{sayFind(lang, 'none_words')}</p>}
      </section>
      <Broader lang={lang} found={found} />
      <Person lang={lang} contact={contact} />
    </>
  )
}

type PartProps = { lang: FindProps['lang']; found: Findings }

const Pages: FC<PartProps> = ({ lang, found: { wish, pages } }) => {
  const at = (page: number) => guideRoutes.find(lang, queryOf({ ...wish, page }))
  return pages === 1 ? null : (
    <nav class="after-list filter__act screen-only" aria-label={sayFind(lang, 'pages')}>
      {wish.page > 1 && (
        <a href={at(wish.page - 1)} rel="prev">
          {sayFind(lang, 'before')}
        </a>
      )}
      <span>{sayFind(lang, 'page', { page: wish.page, pages })}</span>
      {wish.page < pages && (
        <a href={at(wish.page + 1)} rel="next">
          {sayFind(lang, 'next')}
        </a>
      )}
    </nav>
  )
}

/** Other words, fewer filters, and where all begins. */
const Broader: FC<PartProps> = ({ lang, found }) => {
  const { wish, spelled, broader, total, isNear } = found
  const meant =
    total === 0 || isNear
      ? spelled.flatMap(({ typed, meant: [word] }) => (word === undefined ? [] : [{ typed, word }]))
      : []
  if (meant.length + broader.length === 0 && total > 0 && !isNear) return null
  return (
    <section class="section" aria-labelledby="broader">
      <h2 id="broader">{sayFind(lang, 'broader')}</h2>
      <ul class="points">
        {meant.map(({ typed, word }) => (
          <li>
            <a href={guideRoutes.find(lang, queryOf({ ...wish, words: wish.words.replace(typed, word), page: 1 }))}>
              {sayFind(lang, 'meant', { word })}
            </a>
          </li>
        ))}
        {broader.map((way) => {
          const name = way.without === 'words' ? wish.words : facetWords(lang, way.without, wish)
          return (
            <li>
              <a href={guideRoutes.find(lang, queryOf(way.wish))}>{sayFind(lang, 'without', { name })}</a>{' '}
              <span class="soft small">{sayHome(lang, 'offers', { n: way.total })}</span>
            </li>
          )
        })}
        <li>
          <a href={guideRoutes.guide(lang)}>{sayFind(lang, 'all_topics')}</a>
        </li>
        <li>
          <a href={guideRoutes.find(lang, queryOf(everything))}>{sayFind(lang, 'all')}</a>
        </li>
      </ul>
    </section>
  )
}
