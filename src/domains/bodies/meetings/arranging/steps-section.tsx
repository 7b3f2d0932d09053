import type { Child, FC } from 'hono/jsx'
import type { Scope } from '../../../../platform/scope.ts'
import { Button, ButtonLink } from '../../../../ui/button/button.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { isShortNotice, may, stateOf } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import { type MeetingAct, meetingsRoutes } from '../meetings.routes.ts'
import { fieldIn, sayArranging } from './arranging.messages.ts'

type SectionProps = { scope: Scope; page: MeetingPage; form: PageForm }

/** What comes next for a meeting, for whoever runs it. */
export const StepsSection: FC<SectionProps> = ({ scope: { lang }, page: { meeting, minutes, now } }) => {
  const state = stateOf(meeting)
  const isLate = state === 'planned' && isShortNotice(meeting, now)
  if (state === 'called_off') return null
  const inviting = state === 'planned' ? 'invite' : 'invite_again'
  return (
    <section class="section" aria-labelledby="next">
      <h2 id="next">{sayArranging(lang, 'next_step')}</h2>
      {isLate && <Notice kind="warning" title={sayArranging(lang, 'short_notice')} />}
      {may('invite', meeting, now) && (
        <>
          {state === 'planned' && <p>{sayArranging(lang, 'invite_words')}</p>}
          <StepForm meeting={meeting} act="invite" kind={state === 'planned' ? 'primary' : 'secondary'}>
            {sayArranging(lang, inviting)}
          </StepForm>
        </>
      )}
      {may('open', meeting, now) && (
        <>
          <p>{sayArranging(lang, 'open_words')}</p>
          <StepForm meeting={meeting} act="open">
            {sayArranging(lang, 'open')}
          </StepForm>
        </>
      )}
      {state === 'opened' && (
        <p>
          <ButtonLink href={meetingsRoutes.run(meeting.id)}>{sayArranging(lang, 'run')}</ButtonLink>{' '}
          <ButtonLink kind="secondary" href={meetingsRoutes.attendance(meeting.id)}>
            {sayArranging(lang, 'attendance')}
          </ButtonLink>
        </p>
      )}
      {may('close', meeting, now) && (
        <StepForm meeting={meeting} act="close" kind="secondary">
          {sayArranging(lang, 'close')}
        </StepForm>
      )}
      {(state === 'closed' || minutes !== null) && (
        <p>
          <ButtonLink href={meetingsRoutes.minutes(meeting.id)}>{sayArranging(lang, 'minutes')}</ButtonLink>{' '}
          <ButtonLink kind="secondary" href={meetingsRoutes.run(meeting.id)}>
            {sayArranging(lang, 'run.items')}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

type StepFormProps = {
  meeting: MeetingPage['meeting']
  act: MeetingAct
  kind?: 'primary' | 'secondary'
  children?: Child
}

const StepForm: FC<StepFormProps> = ({ meeting, act, kind = 'primary', children }) => (
  <form class="form" method="post" action={meetingsRoutes.step(meeting.id, act)}>
    <input type="hidden" name="version" value={String(meeting.version)} />
    <Button kind={kind}>{children}</Button>
  </form>
)

/** It does not take place: with a reason, for everybody who was asked. */
export const CallOffSection: FC<SectionProps> = ({ scope: { lang }, page: { meeting, now }, form }) =>
  may('call_off', meeting, now) ? (
    <details class="section" open={form.errors.reason !== undefined}>
      <summary>{sayArranging(lang, 'call_off')}</summary>
      <form class="form" method="post" action={meetingsRoutes.step(meeting.id, 'call-off')} novalidate>
        <input type="hidden" name="version" value={versionIn(form, meeting.version)} />
        <TextArea
          {...fieldIn(form, lang, 'reason')}
          label={sayArranging(lang, 'call_off_reason')}
          hint={sayArranging(lang, 'call_off_hint')}
          rows={3}
        />
        <Button kind="secondary">{sayArranging(lang, 'call_off')}</Button>
      </form>
    </details>
  ) : null
