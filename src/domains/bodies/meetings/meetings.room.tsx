import { type Context, Hono } from 'hono'
import { line, readWords } from '../../../platform/http/form.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import type { RoomEnv } from '../bodies-env.ts'
import { wishForAgenda, withdrawWish } from './agenda.verbs.ts'
import { fieldOfAnswer, readAnswer } from './answer.form.ts'
import { calendarFile } from './appointment.ts'
import { answerInvitation } from './inviting.verbs.ts'
import { appointmentOf } from './letters.verbs.ts'
import type { MeetingKey } from './meetings.messages.ts'
import { meetingsPatterns, meetingsRoutes } from './meetings.routes.ts'
import { answerPaper } from './paper.answer.ts'
import { showRoomMeeting } from './room-meeting.read.ts'
import { RoomMeetingView } from './room-meeting-view.tsx'

/** Meetings, for whoever came by a pass. */
export const meetingsRoom = new Hono<RoomEnv>()

meetingsRoom.get(meetingsPatterns.roomMeeting, (c) => showOne(c, blankForm(c.req.query('notice'))))

meetingsRoom.post(meetingsPatterns.roomMeeting, async (c) => {
  const { scope, publicUrl, contact } = c.var
  const words = await readWords(c)
  const office = { publicUrl, mail: contact.mail }
  const answered = await answerInvitation(scope, office, idOf(c), readAnswer(words))
  if (!answered.ok) return showOne(c, refusedForm(words, fieldOfAnswer(answered.code), answered))
  return done(c, 'answer.saved')
})

meetingsRoom.post(meetingsPatterns.roomWish, async (c) => {
  const words = await readWords(c)
  const wish = { title: line(words, 'item'), words: (words.more ?? '').replaceAll('\r\n', '\n') }
  const wished = await wishForAgenda(c.var.scope, idOf(c), wish)
  if (!wished.ok) return showOne(c, refusedForm(words, 'item', wished))
  return done(c, wished.value.waits ? 'wish.waiting' : 'wish.saved')
})

meetingsRoom.post(meetingsPatterns.roomWithdraw, async (c) => {
  const withdrawn = await withdrawWish(c.var.scope, c.req.param('item'))
  return withdrawn.ok ? done(c, 'wish.withdrawn') : showOne(c, refusedForm({}, 'item', withdrawn))
})

meetingsRoom.get(meetingsPatterns.roomAppointment, async (c) => {
  const { scope, guest, publicUrl } = c.var
  const { meeting, body } = await showRoomMeeting(scope, guest, idOf(c))
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Disposition', 'attachment; filename="sitzung.ics"')
  return c.body(calendarFile(body.name, [appointmentOf(scope, publicUrl, meeting, body, true)]))
})

meetingsRoom.get(meetingsPatterns.roomPaper, async (c) => {
  const { meeting } = await showRoomMeeting(c.var.scope, c.var.guest, idOf(c))
  return answerPaper(c, meeting.id, c.req.param('paper'), true)
})

const idOf = (c: Context<RoomEnv>) => c.req.param('meeting') ?? ''

function done(c: Context<RoomEnv>, notice: MeetingKey) {
  const { scope, pass } = c.var
  return c.redirect(`${meetingsRoutes.roomMeeting(scope.lang, pass, idOf(c))}?notice=${notice}`, 303)
}

async function showOne(c: Context<RoomEnv>, form: PageForm) {
  const { scope, guest, pass, show } = c.var
  const page = await showRoomMeeting(scope, guest, idOf(c))
  const body = <RoomMeetingView scope={scope} guestId={guest.id} pass={pass} page={page} form={form} />
  return show({ title: page.meeting.title, status: statusOf(form), body })
}
