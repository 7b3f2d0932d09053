import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button, ButtonLink } from '../../../../ui/button/button.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../../ui/said/paragraphs.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { Status } from '../../../../ui/status/status.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { stateOf } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import { meetingsRoutes } from '../meetings.routes.ts'
import { type Minutes, stateOfMinutes } from '../minutes.ts'
import { whenWords } from '../when.words.ts'
import { fieldIn, sayArranging, sayForm } from './arranging.messages.ts'
import { MeetingCrumbs } from './meeting-view.tsx'

const notices = ['notice.saved', 'notice.drafted', 'notice.published', 'notice.agenda'] as const

type MinutesProps = { scope: Scope; page: MeetingPage; form: PageForm }

/** The minutes of a meeting: drafted, changed, proposed to the body, published. */
export const MinutesView: FC<MinutesProps> = ({ scope, page, form }) => {
  const { lang, city } = scope
  const { meeting, minutes, runs } = page
  const source = sourceLanguage(city)
  const isDraft = minutes === null || minutes.approvedBy === null
  return (
    <>
      <MeetingCrumbs scope={scope} page={page} isWithin />
      <PageTitle
        lang={lang}
        title={original(sayArranging(lang, 'minutes'), lang)}
        kicker={<Said lang={lang} text={original(meeting.title, source)} quiet />}
      />
      <FormNotices lang={lang} form={form} say={sayForm} notices={notices} />
      {minutes && (
        <p>
          <MinutesMark lang={lang} minutes={minutes} />{' '}
          <ButtonLink kind="secondary" href={meetingsRoutes.printMinutes(meeting.id)}>
            {sayArranging(lang, 'minutes.print')}
          </ButtonLink>
        </p>
      )}
      {minutes && runs && isDraft && (
        <form class="form" method="post" action={meetingsRoutes.minutes(meeting.id)} novalidate>
          <input type="hidden" name="version" value={versionIn(form, minutes.version)} />
          <TextArea
            {...fieldIn(form, lang, 'minutes', minutes.words)}
            of={source}
            label={sayArranging(lang, 'minutes.words')}
            hint={sayArranging(lang, 'minutes.words_hint')}
            rows={28}
            rich
          />
          <Button>{sayArranging(lang, 'save')}</Button>
        </form>
      )}
      {minutes && !(runs && isDraft) && (
        <section class="section" aria-labelledby="words">
          <h2 id="words">{sayArranging(lang, 'minutes.words')}</h2>
          <Paragraphs lang={lang} text={original(minutes.words, source)} />
        </section>
      )}
      {stateOf(meeting) !== 'closed' && <p>{sayArranging(lang, 'minutes.not_yet')}</p>}
      {runs && stateOf(meeting) === 'closed' && isDraft && (
        <form class="form section" method="post" action={meetingsRoutes.draftMinutes(meeting.id)}>
          <input type="hidden" name="version" value={String(minutes?.version ?? 0)} />
          <p>{sayArranging(lang, minutes ? 'minutes.draft_again_words' : 'minutes.draft_words')}</p>
          <Button kind={minutes ? 'secondary' : 'primary'}>
            {sayArranging(lang, minutes ? 'minutes.draft_again' : 'minutes.draft')}
          </Button>
        </form>
      )}
      {runs && minutes && isDraft && <Proposal scope={scope} page={page} />}
      {runs && minutes && stateOfMinutes(minutes) === 'approved' && (
        <form class="form section" method="post" action={meetingsRoutes.publishMinutes(meeting.id)}>
          <input type="hidden" name="version" value={String(minutes.version)} />
          <Button>{sayArranging(lang, 'minutes.publish')}</Button>
        </form>
      )}
    </>
  )
}

/** The body approves them by a motion, in a meeting that is still to come. */
const Proposal: FC<{ scope: Scope; page: MeetingPage }> = ({ scope: { lang }, page: { meeting, next } }) => (
  <section class="section" aria-labelledby="propose">
    <h2 id="propose">{sayArranging(lang, 'minutes.propose')}</h2>
    <p>{sayArranging(lang, 'minutes.propose_words')}</p>
    {next.length === 0 && <p>{sayArranging(lang, 'minutes.no_meeting')}</p>}
    {next.map(({ id, title }) => (
      <form class="form" method="post" action={meetingsRoutes.proposeMinutes(meeting.id)}>
        <input type="hidden" name="at" value={id} />
        <Button kind="secondary">{sayArranging(lang, 'minutes.propose_at', { title })}</Button>
      </form>
    ))}
  </section>
)

const MinutesMark: FC<{ lang: Scope['lang']; minutes: Minutes }> = ({ lang, minutes }) => {
  const state = stateOfMinutes(minutes)
  const day = minutes.publishedAt ? formatDate(lang, dayOf(minutes.publishedAt)) : ''
  const shape = state === 'draft' ? 'dotted' : state === 'approved' ? 'most' : 'done'
  return <Status shape={shape} word={sayArranging(lang, `minutes.state.${state}`, { day })} />
}

/** For paper: the minutes and nothing else. */
export const MinutesPrint: FC<{ scope: Scope; page: MeetingPage }> = ({ scope, page }) => {
  const { lang, city } = scope
  const { meeting, body, minutes } = page
  const source = sourceLanguage(city)
  return (
    <>
      <MeetingCrumbs scope={scope} page={page} isWithin />
      <PageTitle
        lang={lang}
        title={original(meeting.title, source)}
        kicker={<Said lang={lang} text={original(body.name, source)} quiet />}
        lead={original(whenWords(lang, meeting), lang)}
      />
      {minutes && (
        <>
          <h2>{sayArranging(lang, 'minutes')}</h2>
          <p>
            <MinutesMark lang={lang} minutes={minutes} />
          </p>
          <Paragraphs lang={lang} text={original(minutes.words, source)} quiet />
        </>
      )}
    </>
  )
}
