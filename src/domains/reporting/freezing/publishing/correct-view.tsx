import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Confirmation } from '../../../../ui/checkbox/checkbox.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { approvingRoutes } from '../../approving/approving.routes.ts'
import { RoundCrumbs } from '../../rounds/round-crumbs.tsx'
import { freezingRoutes } from '../freezing.routes.ts'
import { sayPublishing as say } from './publishing.messages.ts'
import type { PublishingPage } from './publishing.read.ts'

const notices = ['notice.published', 'notice.corrected', 'notice.figures_wait'] as const

type ViewProps = { scope: Scope; page: PublishingPage; form: PageForm }

/** What was published of a round, and the form that publishes it anew. */
export const CorrectView: FC<ViewProps> = ({ scope, page, form }) => {
  const { lang } = scope
  const { round, heads } = page
  return (
    <>
      <RoundCrumbs scope={scope} round={round} />
      <PageTitle
        lang={lang}
        title={original(say(lang, 'correct'), lang)}
        lead={original(say(lang, 'correct.lead'), lang)}
      />
      <FormNotices {...{ lang, form, say, notices }} />
      {heads.length === 0 ? (
        <Notice title={say(lang, 'error.round.not_published')} />
      ) : (
        <>
          <ul class="points">
            {heads.map(({ number, at, reason }) => (
              <li>
                <a href={freezingRoutes.earlierSnapshot(lang, round.slug, number)}>
                  {say(lang, 'version', { n: number, day: formatDate(lang, dayOf(at)) })}
                </a>
                {reason !== '' && (
                  <>
                    {': '}
                    <bdi>{reason}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p class="after-list">
            <a href={freezingRoutes.report(lang, round.slug)}>{say(lang, 'public')}</a>
          </p>
          <p>
            {say(lang, 'figures.where')} <a href={approvingRoutes.queue(round.slug)}>{say(lang, 'figures.parts')}</a>
          </p>
          <form class="form section" method="post" action={freezingRoutes.correctRound(round.slug)} novalidate>
            <input type="hidden" name="version" value={versionIn(form, round.version)} />
            <TextArea
              {...fieldOf(form, say, lang, 'reason')}
              rows={3}
              label={say(lang, 'correct.reason')}
              hint={say(lang, 'correct.reason_hint')}
            />
            <Confirmation {...fieldOf(form, say, lang, 'sure')} label={say(lang, 'correct.sure')} />
            <Button>{say(lang, 'correct.act')}</Button>
          </form>
        </>
      )}
    </>
  )
}
