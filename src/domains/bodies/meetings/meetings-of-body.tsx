import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Said } from '../../../ui/said/said.tsx'
import { sayArranging } from './arranging/arranging.messages.ts'
import type { Meeting } from './meeting.ts'
import { sayMeeting } from './meetings.messages.ts'
import { meetingsRoutes } from './meetings.routes.ts'
import { listPublicMeetings } from './public-meeting.read.ts'
import { shortWhen } from './when.words.ts'

/** The meetings of a body, for its public page: those to come, and those that were. */
export async function meetingsOf(scope: Scope, body: { id: string; slug: string }) {
  const meetings = (await listPublicMeetings(scope, body.id)).map(({ meeting }) => meeting)
  const isAhead = (one: Meeting) => one.closedAt === null && one.calledOffAt === null && one.startsAt >= scope.now
  const { lang } = scope
  return (
    <section class="section" aria-labelledby="meetings">
      <h2 id="meetings">{sayMeeting(lang, 'meetings')}</h2>
      {meetings.length === 0 && <p>{sayMeeting(lang, 'meetings.none')}</p>}
      <MeetingList scope={scope} slug={body.slug} title="meetings.next" meetings={meetings.filter(isAhead)} />
      <MeetingList
        scope={scope}
        slug={body.slug}
        title="meetings.past"
        meetings={meetings.filter((one) => !isAhead(one))}
      />
      {meetings.length > 0 && (
        <p>
          <a href={meetingsRoutes.bodyCalendar(lang, body.slug)}>{sayMeeting(lang, 'calendar.link')}</a>
        </p>
      )}
    </section>
  )
}

/** On the body's page in the workspace: the way to its meetings. */
export async function meetingsLink(scope: Scope, body: { slug: string }) {
  const { lang } = scope
  return (
    <section class="section" aria-labelledby="meetings">
      <h2 id="meetings">{sayMeeting(lang, 'meetings')}</h2>
      <p>
        <a href={meetingsRoutes.meetings(body.slug)}>{sayArranging(lang, 'all')}</a>
      </p>
    </section>
  )
}

type ListProps = {
  scope: Scope
  slug: string
  title: 'meetings.next' | 'meetings.past'
  meetings: readonly Meeting[]
}

const MeetingList: FC<ListProps> = ({ scope: { lang, city }, slug, title, meetings }) =>
  meetings.length === 0 ? null : (
    <>
      <h3>{sayMeeting(lang, title)}</h3>
      <ul class="points">
        {meetings.map((meeting) => (
          <li>
            <a href={meetingsRoutes.publicMeeting(lang, slug, meeting.id)}>
              {shortWhen(lang, meeting)} ·{' '}
              <Said lang={lang} text={original(meeting.title, sourceLanguage(city))} quiet />
            </a>
            {meeting.calledOffAt !== null && ` · ${sayMeeting(lang, 'state.called_off')}`}
          </li>
        ))}
      </ul>
    </>
  )
