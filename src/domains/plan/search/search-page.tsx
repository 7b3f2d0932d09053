import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { HumanContact } from '../../../ui/human-contact/human-contact.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { SearchHit, SearchHits } from '../../../ui/search-hit/search-hit.tsx'
import type { View } from '../pages/view.ts'
import { hitView } from './hit-view.ts'
import { PlanSearchForm } from './plan-search-form.tsx'
import { saySearch } from './search.messages.ts'
import { type FoundRecord, isEarlier, type SearchResult } from './search.read.ts'
import { SearchKinds } from './search-kinds.tsx'
import { WhereToStart } from './where-to-start.tsx'

type SearchProps = View<SearchResult>

/** What was found in the whole plan; where nothing was, what comes near, where to start and whom to ask. */
export const SearchView: FC<SearchProps> = (view) => (
  <>
    <PageTitle lang={view.lang} title={original(saySearch(view.lang, 'title'), view.lang)} />
    <div class="section">
      <PlanSearchForm lang={view.lang} words={view.page.wish.words} />
    </div>
    {view.page.found.length > 0 ? <Found {...view} /> : <Nothing {...view} />}
  </>
)

const Found: FC<SearchProps> = ({ page, lang }) => {
  // What the question names stands first, whatever its edition.
  const isAbove = (record: FoundRecord) => record.byCode || !isEarlier(record)
  const earlier = page.found.filter((record) => !isAbove(record))
  return (
    <>
      <section class="section" aria-labelledby="found">
        <h2 id="found">{saySearch(lang, 'found', { n: page.found.length })}</h2>
        <SearchKinds lang={lang} page={page} />
        {page.isNear && (
          <Notice title={saySearch(lang, 'near')}>
            <p>{saySearch(lang, 'near_words')}</p>
          </Notice>
        )}
        <Hits page={page} lang={lang} records={page.found.filter(isAbove)} />
      </section>
      {earlier.length > 0 && (
        <section class="section" aria-labelledby="earlier">
          <h2 id="earlier">{saySearch(lang, 'earlier')}</h2>
          <Hits page={page} lang={lang} records={earlier} />
        </section>
      )}
    </>
  )
}

const Hits: FC<Pick<SearchProps, 'page' | 'lang'> & { records: FoundRecord[] }> = ({ page, lang, records }) => (
  <SearchHits>
    {records.map((record) => (
      <SearchHit lang={lang} {...hitView(lang, record, page.question)} />
    ))}
  </SearchHits>
)

const Nothing: FC<SearchProps> = ({ page, lang, contact }) => {
  const { words } = page.wish
  const said = words === '' ? 'start' : page.question.isVague && page.question.words.length > 0 ? 'vague' : 'none'
  return (
    <div class="two">
      <section class="section" aria-labelledby="start">
        <h2 id="start">{saySearch(lang, said, { words })}</h2>
        {said !== 'start' && <p class="prose">{saySearch(lang, `${said}_words`)}</p>}
        <WhereToStart lang={lang} fields={page.fields} />
      </section>
      {words !== '' && (contact.telephone || contact.hours) && (
        <div class="aside">
          <section aria-label={saySearch(lang, 'talk')}>
            <HumanContact lang={lang} contact={contact} title={saySearch(lang, 'talk')} brief />
          </section>
        </div>
      )}
    </div>
  )
}
