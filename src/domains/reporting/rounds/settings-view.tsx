import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import type { Round } from './round.ts'
import { RoundCrumbs } from './round-crumbs.tsx'
import { sayRounds as say } from './rounds.messages.ts'
import type { PreparePage } from './rounds.read.ts'
import { roundsRoutes } from './rounds.routes.ts'
import { isOpenEnded } from './settings.ts'
import { SettingsFields } from './settings-fields.tsx'

type PrepareProps = { scope: Scope; page: PreparePage; form: PageForm }

/** A new round: what the last one was held by, moved on. */
export const PrepareView: FC<PrepareProps> = ({ scope, page: { plan, last }, form }) => {
  const { lang } = scope
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: roundsRoutes.rounds(), label: say(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={original(say(lang, 'prepare.title'), lang)}
        kicker={<bdi>{plan.title.words}</bdi>}
        lead={original(say(lang, 'prepare.lead'), lang)}
      />
      <FormNotices lang={lang} form={form} say={say} notices={[]} />
      {last && <p>{say(lang, 'prepare.copied', { title: last.title })}</p>}
      <form class="form" method="post" action={roundsRoutes.prepare(plan.slug)} novalidate>
        <SettingsFields scope={scope} form={form} />
        <Button>{say(lang, 'prepare.save')}</Button>
      </form>
    </>
  )
}

type SettingsProps = { scope: Scope; round: Round; form: PageForm }

export const SettingsView: FC<SettingsProps> = ({ scope, round, form }) => {
  const { lang } = scope
  const isOpened = round.state !== 'prepared'
  return (
    <>
      <RoundCrumbs scope={scope} round={round} />
      <PageTitle lang={lang} title={original(say(lang, 'settings.title'), lang)} />
      <FormNotices lang={lang} form={form} say={say} notices={['notice.saved']} />
      {!isOpenEnded(round.state) ? (
        <p>{say(lang, 'settings.over')}</p>
      ) : (
        <>
          {isOpened && <Notice title={say(lang, 'settings.fixed')} />}
          <form class="form" method="post" action={roundsRoutes.settings(round.slug)} novalidate>
            <input type="hidden" name="version" value={versionIn(form, round.version)} />
            <SettingsFields scope={scope} form={form} isOpened={isOpened} />
            <Button>{say(lang, 'save')}</Button>
          </form>
        </>
      )}
    </>
  )
}
