import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { type PageForm, sayRefusal } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { foreignness } from '../../../ui/said/said.tsx'
import type { Round } from '../rounds/round.ts'
import { sayChasing as say } from './chasing.messages.ts'
import { chasingRoutes } from './chasing.routes.ts'
import type { HeadPage, Letter } from './mails.read.ts'

type DayProps = { lang: Lang; page: { round: Round; letters: Letter[] }; title: string }

/** The mails of a day as they will be, if nobody answers until then. */
export const DayView: FC<DayProps> = ({ lang, page: { round, letters }, title }) => (
  <>
    <Up lang={lang} round={round} />
    <PageTitle lang={lang} title={original(title, lang)} lead={original(say(lang, 'day.lead'), lang)} />
    {letters.map((letter, at) => (
      <LetterWords lang={lang} letter={letter} id={`letter-${at}`} />
    ))}
  </>
)

type HeadProps = { lang: Lang; page: HeadPage; form: PageForm; title: string }

export const HeadView: FC<HeadProps> = ({ lang, page: { round, unit, letter }, form, title }) => (
  <>
    <Up lang={lang} round={round} />
    <PageTitle lang={lang} title={original(title, lang)} lead={original(say(lang, 'head.lead'), lang)} />
    <FormNotices {...{ lang, form, say, notices: [] }} />
    {letter.ok ? (
      <>
        <LetterWords lang={lang} letter={letter.value} id="letter" />
        <form id="write" class="form section" method="post" action={chasingRoutes.head(round.slug, unit.slug)}>
          <Button>{say(lang, 'head.send')}</Button>
        </form>
      </>
    ) : (
      <Notice title={sayRefusal(say, lang, letter)} />
    )}
  </>
)

const Up: FC<{ lang: Lang; round: Round }> = ({ lang, round }) => (
  <Breadcrumb
    lang={lang}
    crumbs={[{ href: chasingRoutes.mails(round.slug), label: say(lang, 'title', { round: round.title }) }]}
  />
)

const LetterWords: FC<{ lang: Lang; letter: Letter; id: string }> = ({ lang, letter, id }) => (
  <article class="section letter" aria-labelledby={id}>
    <h2 id={id}>{say(lang, 'letter', { name: letter.to.name, mail: letter.to.mail })}</h2>
    <div {...foreignness(letter.lang, lang)}>
      <p>
        <strong>{letter.subject}</strong>
      </p>
      {letter.words.split('\n\n').map((words) => (
        <p>
          {words.split('\n').map((one, at) => (
            <>
              {at > 0 && <br />}
              {one}
            </>
          ))}
        </p>
      ))}
    </div>
  </article>
)
