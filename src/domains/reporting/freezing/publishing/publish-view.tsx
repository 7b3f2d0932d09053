import type { FC } from 'hono/jsx'
import { formatMoney } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Confirmation } from '../../../../ui/checkbox/checkbox.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { sayUi } from '../../../../ui/ui.messages.ts'
import { comparingRoutes } from '../../comparing/comparing.routes.ts'
import { RoundCrumbs } from '../../rounds/round-crumbs.tsx'
import { freezingRoutes } from '../freezing.routes.ts'
import { sayPublishing as say } from './publishing.messages.ts'
import type { PublishingPage } from './publishing.read.ts'

type ViewProps = { scope: Scope; page: PublishingPage; form: PageForm }

/** What would be frozen now, and the form that does it. */
export const PublishView: FC<ViewProps> = ({ scope, page, form }) => {
  const { lang } = scope
  const { round, ready } = page
  const { counts, money } = ready
  const spent = money.spentCents === null ? sayUi(lang, 'money.unknown') : formatMoney(lang, money.spentCents)
  return (
    <>
      <RoundCrumbs scope={scope} round={round} />
      <PageTitle
        lang={lang}
        title={original(say(lang, 'publish'), lang)}
        lead={original(say(lang, 'publish.lead'), lang)}
      />
      <FormNotices {...{ lang, form, say, notices: [] }} />
      <section class="section" aria-labelledby="ready">
        <h2 id="ready">{say(lang, 'publish.ready')}</h2>
        <ul class="points">
          <li>{say(lang, 'publish.judged', { n: counts.judged, all: counts.measures })}</li>
          {counts.gaps
            .filter(({ parts }) => parts > 0)
            .map(({ kind, parts }) => (
              <li>{say(lang, `publish.gap.${kind}`, { n: parts })}</li>
            ))}
          <li>{say(lang, 'publish.sums', { planned: formatMoney(lang, money.plannedCents), spent })}</li>
        </ul>
        <p>{say(lang, 'publish.gaps')}</p>
        <p>{say(lang, 'publish.words')}</p>
        <p>
          <a href={comparingRoutes.compareRounds(round.slug)}>{say(lang, 'publish.compare')}</a>
        </p>
      </section>
      {round.state === 'editing' ? (
        <form class="form section" method="post" action={freezingRoutes.publishRound(round.slug)} novalidate>
          <input type="hidden" name="version" value={versionIn(form, round.version)} />
          <TextArea
            {...fieldOf(form, say, lang, 'reason')}
            rows={3}
            optional={counts.gaps.every(({ kind, parts }) => kind !== 'waiting' || parts === 0)}
            label={say(lang, 'publish.reason')}
            hint={say(lang, 'publish.reason_hint')}
          />
          <Confirmation {...fieldOf(form, say, lang, 'sure')} label={say(lang, 'publish.sure')} />
          <Button>{say(lang, 'publish.act')}</Button>
        </form>
      ) : (
        <Notice title={say(lang, 'publish.not_now')} />
      )}
    </>
  )
}
