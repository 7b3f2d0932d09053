import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { foreignness } from '../../../../ui/said/said.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { RecordName } from '../../follow-ups/record-name.tsx'
import { papersRoutes } from '../papers.routes.ts'
import type { BeginPage, Choice } from './begin.read.ts'
import { sayMaking as say } from './making.messages.ts'

type BeginProps = { scope: Scope; page: BeginPage; form: PageForm }

/** A paper begins: from a record, with what is known of it, or from nothing. */
export const BeginView: FC<BeginProps> = (props) => {
  const { scope, page, form } = props
  const { lang, city } = scope
  const { begun } = page
  const source = sourceLanguage(city)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: papersRoutes.papers(), label: say(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={original(say(lang, 'begin'), lang)}
        {...(begun ? {} : { lead: original(say(lang, 'begin.lead'), lang) })}
      />
      <FormNotices {...{ lang, form, say, notices: [] }} />
      <form class="form" method="post" action={papersRoutes.newPaper()} novalidate>
        {begun && (
          <>
            <input type="hidden" name="on" value={`${begun.origin.kind}:${begun.origin.id}`} />
            <p>
              {say(lang, 'origin')}: <RecordName lang={lang} record={begun.named} />
            </p>
            {begun.filled.length > 0 && (
              <>
                <p>{say(lang, 'begin.filled')}</p>
                <ul class="points" {...foreignness(source, lang)}>
                  {begun.filled.map((title) => (
                    <li>{title}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
        <TextInput
          {...fieldOf(form, say, lang, 'name', begun?.prefill.title ?? '')}
          label={say(lang, 'facts.name')}
          of={source}
          maxlength={300}
        />
        <Button>{say(lang, 'begin')}</Button>
      </form>
      {!begun && <FromRecords {...props} />}
    </>
  )
}

/** What else a paper can begin from. */
const FromRecords: FC<BeginProps> = ({ scope, page }) => {
  const { lang } = scope
  const { q, found, reports, inquiries } = page
  return (
    <section class="section" aria-labelledby="from">
      <h2 id="from">{say(lang, 'begin.from')}</h2>
      <search>
        <form class="form" method="get" action={papersRoutes.newPaper()}>
          <TextInput lang={lang} name="q" type="search" label={say(lang, 'begin.words')} value={q} />
          <Button kind="secondary">{say(lang, 'begin.find')}</Button>
        </form>
      </search>
      {q !== '' && found.length === 0 && <p>{say(lang, 'begin.not_found')}</p>}
      <Choices scope={scope} choices={found} />
      {reports.length > 0 && <h3>{say(lang, 'begin.reports')}</h3>}
      <Choices scope={scope} choices={reports} />
      {inquiries.length > 0 && <h3>{say(lang, 'begin.inquiries')}</h3>}
      <Choices scope={scope} choices={inquiries} />
    </section>
  )
}

const Choices: FC<{ scope: Scope; choices: readonly Choice[] }> = ({ scope: { lang, city }, choices }) =>
  choices.length === 0 ? null : (
    <ul class="points">
      {choices.map(({ on, words }) => (
        <li>
          <a href={papersRoutes.newPaper(on)} {...foreignness(sourceLanguage(city), lang)}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
