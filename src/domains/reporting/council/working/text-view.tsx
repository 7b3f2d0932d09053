import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../../ui/said/paragraphs.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import type { Round } from '../../rounds/round.ts'
import { ofCity } from '../../rounds/round.words.ts'
import { roundsRoutes } from '../../rounds/rounds.routes.ts'
import { councilRoutes } from '../council.routes.ts'
import type { placeOf } from './council.read.ts'
import { PlaceName } from './council-view.tsx'
import { sayWorking as say } from './working.messages.ts'

type TextProps = { scope: Scope; round: Round; told: NonNullable<ReturnType<typeof placeOf>>; form: PageForm }

/** One text of the report. Whoever meets another's words keeps their own in the form and sees the other's above it. */
export const TextView: FC<TextProps> = ({ scope, round, told, form }) => {
  const { lang, city } = scope
  const isSummary = told.own === 'summary'
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: roundsRoutes.round(round.slug), label: ofCity(scope, round.title) },
          { href: councilRoutes.councilReport(round.slug), label: say(lang, 'title') },
        ]}
      />
      <PageTitle
        lang={lang}
        kicker={say(lang, 'title')}
        title={
          told.title === undefined
            ? original(String(<PlaceName scope={scope} told={told} />), lang)
            : ofCity(scope, told.title)
        }
      />
      <FormNotices {...{ lang, form, say, notices: [] }} />
      {form.conflict && told.words !== '' && (
        <Notice title={say(lang, 'text.now')}>
          <Paragraphs lang={lang} text={ofCity(scope, told.words)} />
        </Notice>
      )}
      <form class="form" method="post" action={councilRoutes.reportText(round.slug, told.place)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, told.version)} />
        <TextArea
          {...fieldOf(form, say, lang, 'text', told.words)}
          label={say(lang, 'text.label')}
          hint={say(lang, isSummary ? 'text.summary_hint' : 'text.hint')}
          of={sourceLanguage(city)}
          rows={isSummary ? 8 : 16}
          rich
        />
        <Button>{say(lang, 'text.save')}</Button>
      </form>
    </>
  )
}
