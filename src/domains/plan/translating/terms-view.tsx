import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../../i18n/format.ts'
import { isLang, type Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { foreignness } from '../../../ui/said/said.tsx'
import type { Term } from './term.ts'
import { TermFields, type TermForm } from './term-fields.tsx'
import { sayTranslating, type TranslatingKey } from './translating.messages.ts'
import { translatingRoutes } from './translating.routes.ts'

type ListProps = {
  lang: Lang
  languages: readonly Lang[]
  terms: readonly Term[]
  form: TermForm
  mayEdit: boolean
  notice: TranslatingKey | undefined
}

/** The terms that are locked, and for those who edit the way to lock another. */
export const TermsView: FC<ListProps> = ({ lang, languages, terms, form, mayEdit, notice }) => (
  <>
    <Top lang={lang} crumb="title" href={translatingRoutes.overview()} title="terms.title" notice={notice} />
    <ErrorSummary lang={lang} errors={form.errors} />
    {terms.length === 0 && <p>{sayTranslating(lang, 'terms.none')}</p>}
    <ul class="plain-list records">
      {terms.map((term) => (
        <li>
          <p>
            {mayEdit ? <a href={translatingRoutes.term(term.id)}>{term.source}</a> : <strong>{term.source}</strong>}
          </p>
          <TermWords lang={lang} words={term.words} />
          {term.note !== '' && <p class="term__note">{term.note}</p>}
        </li>
      ))}
    </ul>
    {mayEdit && languages.length > 0 && (
      <section class="section" aria-labelledby="add">
        <h2 id="add">{sayTranslating(lang, 'terms.add')}</h2>
        <TermFields lang={lang} languages={languages} form={form} action={translatingRoutes.terms()} />
      </section>
    )}
  </>
)

type TermProps = { lang: Lang; languages: readonly Lang[]; term: Term; form: TermForm; isConflict: boolean }

/** One term, to be changed or set free. */
export const TermView: FC<TermProps> = ({ lang, languages, term, form, isConflict }) => (
  <>
    <Top lang={lang} crumb="terms.title" href={translatingRoutes.terms()} title="terms.edit" notice={undefined} />
    {isConflict && (
      <Notice kind="warning" title={sayTranslating(lang, 'error.changed_meanwhile')}>
        <p>{sayTranslating(lang, 'terms.now', { words: term.source })}</p>
        <TermWords lang={lang} words={term.words} />
      </Notice>
    )}
    <ErrorSummary lang={lang} errors={form.errors} />
    <TermFields
      lang={lang}
      languages={languages}
      form={form}
      action={translatingRoutes.term(term.id)}
      version={versionIn({ words: form.words, conflict: isConflict }, term.version)}
    />
    <section class="section" aria-labelledby="unlock">
      <h2 id="unlock">{sayTranslating(lang, 'terms.unlock')}</h2>
      <p>{sayTranslating(lang, 'terms.unlock_words')}</p>
      <form class="form" method="post" action={translatingRoutes.unlock(term.id)}>
        <Button kind="secondary">{sayTranslating(lang, 'terms.unlock')}</Button>
      </form>
    </section>
  </>
)

type TopProps = {
  lang: Lang
  crumb: TranslatingKey
  href: string
  title: TranslatingKey
  notice: TranslatingKey | undefined
}

const Top: FC<TopProps> = ({ lang, crumb, href, title, notice }) => (
  <>
    <Breadcrumb lang={lang} crumbs={[{ href, label: sayTranslating(lang, crumb) }]} />
    {notice && <Notice kind="success" title={sayTranslating(lang, notice)} />}
    <PageTitle
      lang={lang}
      title={original(sayTranslating(lang, title), lang)}
      lead={original(sayTranslating(lang, 'terms.lead'), lang)}
    />
  </>
)

const TermWords: FC<{ lang: Lang; words: Term['words'] }> = ({ lang, words }) => (
  <ul class="term__words">
    {Object.entries(words).map(([of, said]) => (
      <li>
        {isLang(of) ? nameLanguage(lang, of) : of}: <bdi {...(isLang(of) ? foreignness(of, lang) : {})}>{said}</bdi>
      </li>
    ))}
  </ul>
)
