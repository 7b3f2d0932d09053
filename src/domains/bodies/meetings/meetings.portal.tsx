import { type Context, Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { withTag } from '../../plan/plan.ts'
import { calendarFile } from './appointment.ts'
import { appointmentOf } from './letters.verbs.ts'
import { sayMeeting } from './meetings.messages.ts'
import { meetingsPatterns, meetingsRoutes } from './meetings.routes.ts'
import { answerPaper } from './paper.answer.ts'
import { listPublicMeetings, showBodyOfMeetings, showPublicMeeting } from './public-meeting.read.ts'
import { PublicMeetingView } from './public-meeting-view.tsx'
import { dayWords } from './when.words.ts'

/** Meetings, as everybody sees it. */
export const meetingsPortal = new Hono<PageEnv>()

meetingsPortal.get(meetingsPatterns.allCalendar, (c) => {
  const { lang, city } = c.var.scope
  return calendar(c, sayMeeting(lang, 'calendar.all', { city: city.name }))
})

meetingsPortal.get(meetingsPatterns.bodyCalendar, async (c) => {
  const body = await showBodyOfMeetings(c.var.scope, c.req.param('body'))
  return calendar(c, sayMeeting(c.var.scope.lang, 'calendar.one', { body: body.name }), body.id)
})

meetingsPortal.get(meetingsPatterns.publicMeeting, async (c) => {
  const { scope, show } = c.var
  const page = await showPublicMeeting(scope, c.req.param('body'), c.req.param('meeting'))
  const { meeting, body } = page
  const day = dayWords(scope.lang, meeting)
  return show({
    title: `${meeting.title}, ${body.name}`,
    description: `${sayMeeting(scope.lang, 'meeting')}: ${body.name}, ${day}`,
    current: 'bodies',
    body: <PublicMeetingView scope={scope} page={page} />,
    alternates: [
      {
        type: 'text/calendar',
        href: meetingsRoutes.bodyCalendar(scope.lang, body.slug),
        title: sayMeeting(scope.lang, 'calendar.one', { body: body.name }),
      },
    ],
  })
})

meetingsPortal.get(meetingsPatterns.publicPaper, async (c) => {
  const { scope } = c.var
  const { meeting } = await showPublicMeeting(scope, c.req.param('body'), c.req.param('meeting'))
  return answerPaper(c, meeting.id, c.req.param('paper'), false)
})

/** The same all day long, save when a meeting changes: a program that asks again has nothing to fetch. */
async function calendar(c: Context<PageEnv>, name: string, bodyId?: string) {
  const { scope, publicUrl } = c.var
  const all = await listPublicMeetings(scope, bodyId)
  const appointments = all.map(({ meeting, body }) => {
    const { openedAt, invitedAt, startsAt } = meeting
    const stamp = openedAt ?? invitedAt ?? startsAt
    return { ...appointmentOf(scope, publicUrl, meeting, body, false), stamp }
  })
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Language', scope.lang)
  return withTag(c, c.body(calendarFile(name, appointments)))
}
