import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../../i18n/format.ts'
import type { Say } from '../../../../i18n/messages.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Fact, Facts } from '../../../../ui/facts/facts.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { type CoSigningKey, sayCoSigning } from '../../co-signing/co-signing.messages.ts'
import { CoSigningView } from '../../co-signing/co-signing-view.tsx'
import { RecordName } from '../../follow-ups/record-name.tsx'
import type { Drawn } from '../compose-paper.ts'
import { sayPapers } from '../papers.messages.ts'
import { papersRoutes } from '../papers.routes.ts'
import { contentsAt } from './council-paper.ts'
import { EndSection } from './end-section.tsx'
import { PaperHistory } from './history-section.tsx'
import { isMakingKey, type MakingKey, sayMaking as say } from './making.messages.ts'
import type { PaperPage } from './paper.read.ts'
import { titleAt } from './paper.verbs.ts'
import { PaperSections } from './paper-sections.tsx'
import { paperInWords } from './paper-words.ts'

/** `drawn`: the paper as its files have it. */
export type PaperProps = { scope: Scope; page: PaperPage; drawn: Drawn; form: PageForm }

const own = ['notice.begun', 'notice.saved', 'notice.stepped'] as const
const signing = ['notice.signing_asked', 'notice.signing_answered', 'notice.signing_taken_off'] as const

/** The page has the forms of two slices: each says what is its own. */
const sayEither: Say<MakingKey | CoSigningKey> = (lang, key, values) =>
  isMakingKey(key) ? say(lang, key, values) : sayCoSigning(lang, key, values)

/** One council paper: what stands in it, who signs it, and how far it has come. */
export const PaperView: FC<PaperProps> = (props) => {
  const { scope, page, form } = props
  const { lang, city } = scope
  const { paper, isStaff, version, shown, title, texts, office, origin } = page
  const source = sourceLanguage(city)
  const last = texts.findLast(({ number }) => number <= shown)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: papersRoutes.papers(), label: say(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        kicker={[paper.number, say(lang, `state.${paper.state}`)].filter(Boolean).join(' · ')}
        title={original(title, source)}
      />
      <FormNotices {...{ lang, form, say: sayEither, notices: [...own, ...signing] }} />
      {shown !== version && (
        <Notice kind="warning" title={say(lang, 'version.old', { version: shown })}>
          <p>
            <a href={papersRoutes.paper(paper.slug)}>{say(lang, 'version.now', { version })}</a>
          </p>
        </Notice>
      )}
      <Facts>
        {office !== '' && (
          <Fact term={sayPapers(lang, 'office')}>
            <bdi>{office}</bdi>
          </Fact>
        )}
        {origin && (
          <Fact term={say(lang, 'origin')}>
            <RecordName lang={lang} record={origin} />
          </Fact>
        )}
        {last && (
          <Fact term={say(lang, 'version')}>
            {say(lang, 'version.of', { version: shown, day: formatDate(lang, dayOf(last.at)) })}
            {last.name !== '' && (
              <>
                {' · '}
                <bdi>{last.name}</bdi>
              </>
            )}
          </Fact>
        )}
      </Facts>
      {shown === version && (
        <p class="section">
          <a href={papersRoutes.drawnPaper(paper.slug, 'paper.pdf')}>{say(lang, 'as_pdf')}</a>
          {' · '}
          <a href={papersRoutes.drawnPaper(paper.slug, 'paper.docx')}>{say(lang, 'as_docx')}</a>
          {isStaff && (
            <>
              {' · '}
              <a href={papersRoutes.paperFacts(paper.slug)}>{say(lang, 'facts.title')}</a>
            </>
          )}
        </p>
      )}
      <PaperSections {...props} />
      {shown === version && (
        <>
          <CoSigningView
            scope={scope}
            signing={page.signing}
            form={form}
            textOf={(number) => wordsAt(props, number)}
            isAbove
            units={page.units}
          />
          {isStaff && <EndSection {...props} />}
        </>
      )}
      <PaperHistory {...props} />
    </>
  )
}

function wordsAt({ scope, page: { paper, texts } }: PaperProps, version: number): string {
  const lang = sourceLanguage(scope.city)
  return paperInWords(lang, titleAt(texts, version), paper.sections, contentsAt(texts, version))
}
