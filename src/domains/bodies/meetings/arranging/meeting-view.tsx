import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { Fact, Facts } from '../../../../ui/facts/facts.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../../ui/said/paragraphs.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { may, stateOf } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import { meetingsRoutes } from '../meetings.routes.ts'
import { whenWords } from '../when.words.ts'
import { AgendaSection } from './agenda-section.tsx'
import { AnswersSection, NeedsSection } from './answers-section.tsx'
import { sayArranging, sayForm } from './arranging.messages.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { MeetingMark } from './meeting-mark.tsx'
import { PapersSection } from './papers-section.tsx'
import { CallOffSection, StepsSection } from './steps-section.tsx'

const notices = [
  'notice.called',
  'notice.saved',
  'notice.invited',
  'notice.called_off',
  'notice.opened',
  'notice.closed',
  'notice.agenda',
  'notice.papers',
] as const

type MeetingViewProps = { scope: Scope; page: MeetingPage; form: PageForm }

/** One meeting, as it is prepared. */
export const MeetingView: FC<MeetingViewProps> = ({ scope, page, form }) => {
  const { lang, city } = scope
  const { meeting, body, runs } = page
  const source = sourceLanguage(city)
  return (
    <>
      <MeetingCrumbs scope={scope} page={page} isWithin={false} />
      <PageTitle
        lang={lang}
        title={original(meeting.title, source)}
        kicker={<MeetingMark lang={lang} state={stateOf(meeting)} />}
      />
      <FormNotices lang={lang} form={form} say={sayForm} notices={notices} />
      {meeting.calledOffReason !== null && (
        <Notice kind="warning" title={sayArranging(lang, 'state.called_off')}>
          <p>
            <Said lang={lang} text={original(meeting.calledOffReason, source)} />
          </p>
        </Notice>
      )}
      <Facts>
        <Fact term={sayArranging(lang, 'column.when')}>{whenWords(lang, meeting)}</Fact>
        {meeting.place !== '' && (
          <Fact term={sayArranging(lang, 'field.place')}>
            <Said lang={lang} text={original(meeting.place, source)} quiet />
          </Fact>
        )}
        {meeting.onlineUrl !== null && (
          <Fact term={sayArranging(lang, 'field.online')}>
            <a href={meeting.onlineUrl} rel="noopener">
              {meeting.onlineUrl}
            </a>
          </Fact>
        )}
      </Facts>
      {meeting.words !== '' && <Paragraphs lang={lang} text={original(meeting.words, source)} quiet />}
      <p>
        <a href={meetingsRoutes.publicMeeting(source, body.slug, meeting.id)}>{sayArranging(lang, 'public_page')}</a>
      </p>
      {runs && <StepsSection scope={scope} page={page} form={form} />}
      <AgendaSection scope={scope} page={page} form={form} />
      <AnswersSection scope={scope} page={page} />
      <NeedsSection scope={scope} page={page} />
      <PapersSection scope={scope} page={page} form={form} />
      {runs && may('revise', meeting, page.now) && (
        <section class="section" aria-labelledby="facts">
          <h2 id="facts">{sayArranging(lang, 'facts')}</h2>
          {meeting.invitedAt !== null && <p>{sayArranging(lang, 'facts_told')}</p>}
          <form class="form" method="post" action={meetingsRoutes.meeting(meeting.id)} novalidate>
            <input type="hidden" name="version" value={versionIn(form, meeting.version)} />
            <MeetingFields scope={scope} form={form} now={meeting} />
            <Button>{sayArranging(lang, 'save')}</Button>
          </form>
        </section>
      )}
      {runs && <CallOffSection scope={scope} page={page} form={form} />}
    </>
  )
}

type CrumbsProps = { scope: Scope; page: Pick<MeetingPage, 'meeting' | 'body'>; isWithin: boolean }

/** The way to a meeting. `isWithin`: on a page of it. */
export const MeetingCrumbs: FC<CrumbsProps> = ({ scope: { lang, city }, page: { meeting, body }, isWithin }) => {
  const source = sourceLanguage(city)
  return (
    <Breadcrumb
      lang={lang}
      crumbs={[
        { href: meetingsRoutes.meetings(body.slug), label: original(body.name, source) },
        ...(isWithin ? [{ href: meetingsRoutes.meeting(meeting.id), label: original(meeting.title, source) }] : []),
      ]}
    />
  )
}
