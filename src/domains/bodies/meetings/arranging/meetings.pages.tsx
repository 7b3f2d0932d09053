import { type Context, Hono } from 'hono'
import { line, readUpload, readWords, versionSeen } from '../../../../platform/http/form.ts'
import type { Outcome } from '../../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import type { BodiesEnv } from '../../bodies-env.ts'
import { orderItem, putOnAgenda, removeItem, takeUp } from '../agenda.verbs.ts'
import { needKinds } from '../invitation.ts'
import { invite, settleNeed } from '../inviting.verbs.ts'
import { callMeeting, callOff, reviseMeeting } from '../meeting.verbs.ts'
import { showMeeting, showMeetings } from '../meetings.read.ts'
import { meetingsPatterns, meetingsRoutes } from '../meetings.routes.ts'
import { answerPaper } from '../paper.answer.ts'
import { addPaper, removePaper } from '../paper.verbs.ts'
import { closeMeeting, openMeeting } from '../running.verbs.ts'
import { fieldOfMeeting, fieldOfPaper, readItem, readMeeting, readPaper } from './arranging.form.ts'
import { type ArrangingKey, sayArranging } from './arranging.messages.ts'
import { MeetingView } from './meeting-view.tsx'
import { MeetingsView } from './meetings-view.tsx'

/** Where meetings are called, prepared and invited to. */
export const meetingPages = new Hono<BodiesEnv>()

meetingPages.get(meetingsPatterns.meetings, (c) => showAll(c, blankForm(c.req.query('notice'))))

meetingPages.post(meetingsPatterns.meetings, async (c) => {
  const words = await readWords(c)
  const wish = readMeeting(words)
  if (!wish.ok) return showAll(c, { words, errors: wish.errors })
  const called = await callMeeting(c.var.scope, c.req.param('body'), wish.value)
  if (!called.ok) return showAll(c, refusedForm(words, fieldOfMeeting(called.code), called))
  return c.redirect(`${meetingsRoutes.meeting(called.value)}?notice=notice.called`, 303)
})

meetingPages.get(meetingsPatterns.meeting, (c) => showOne(c, blankForm(c.req.query('notice'))))

meetingPages.post(meetingsPatterns.meeting, async (c) => {
  const words = await readWords(c)
  const wish = readMeeting(words)
  if (!wish.ok) return showOne(c, { words, errors: wish.errors })
  const revised = await reviseMeeting(c.var.scope, officeOf(c), idOf(c), versionSeen(words), wish.value)
  if (!revised.ok) return showOne(c, refusedForm(words, fieldOfMeeting(revised.code), revised))
  return done(c, 'notice.saved')
})

meetingPages.post(meetingsPatterns.invite, async (c) => {
  const invited = await invite(c.var.scope, officeOf(c), idOf(c), versionSeen(await readWords(c)))
  return answered(c, invited, 'notice.invited', 'next')
})

meetingPages.post(meetingsPatterns.open, async (c) => {
  const opened = await openMeeting(c.var.scope, idOf(c), versionSeen(await readWords(c)))
  return answered(c, opened, 'notice.opened', 'next')
})

meetingPages.post(meetingsPatterns.close, async (c) => {
  const closed = await closeMeeting(c.var.scope, idOf(c), versionSeen(await readWords(c)))
  return answered(c, closed, 'notice.closed', 'next')
})

meetingPages.post(meetingsPatterns.callOff, async (c) => {
  const words = await readWords(c)
  const off = await callOff(c.var.scope, officeOf(c), idOf(c), versionSeen(words), words.reason ?? '')
  return answered(c, off, 'notice.called_off', 'reason')
})

meetingPages.post(meetingsPatterns.takeUp, async (c) => {
  const words = await readWords(c)
  return answered(c, await takeUp(c.var.scope, idOf(c), line(words, 'key')), 'notice.agenda', 'agenda')
})

meetingPages.post(meetingsPatterns.items, async (c) => {
  const put = await putOnAgenda(c.var.scope, idOf(c), readItem(await readWords(c)))
  return answered(c, put, 'notice.agenda', 'item_title')
})

meetingPages.post(meetingsPatterns.orderItem, async (c) => {
  const way = (await readWords(c)).way === 'up' ? 'up' : 'down'
  return answered(c, await orderItem(c.var.scope, idOf(c), c.req.param('item'), way), 'notice.agenda', 'item_title')
})

meetingPages.post(meetingsPatterns.removeItem, async (c) => {
  const [words, item] = [await readWords(c), c.req.param('item')]
  const field = `remove-${item}`
  const removal =
    words.how === 'postpone'
      ? ({ how: 'postpone' } as const)
      : ({ how: 'withdraw', reason: words[field] ?? '' } as const)
  return answered(c, await removeItem(c.var.scope, idOf(c), item, removal), 'notice.agenda', field)
})

meetingPages.post(meetingsPatterns.needs, async (c) => {
  const words = await readWords(c)
  const kind = needKinds.find((one) => one === words.kind) ?? 'interpreter'
  const need = { participantId: line(words, 'participant'), kind }
  await settleNeed(c.var.scope, idOf(c), need, words.settled === 'yes')
  return done(c, 'notice.saved')
})

meetingPages.post(meetingsPatterns.papers, async (c) => {
  const [words, upload] = [await readWords(c), await readUpload(c, 'file')]
  const { items } = await showMeeting(c.var.scope, idOf(c))
  const added = await addPaper(c.var.scope, idOf(c), readPaper(words, items), upload)
  return answered(c, added, 'notice.papers', added.ok ? '' : fieldOfPaper(added.code))
})

meetingPages.get(meetingsPatterns.paper, async (c) => {
  const { meeting } = await showMeeting(c.var.scope, idOf(c))
  return answerPaper(c, meeting.id, c.req.param('paper'), true)
})

meetingPages.post(meetingsPatterns.removePaper, async (c) => {
  return answered(c, await removePaper(c.var.scope, idOf(c), c.req.param('paper')), 'notice.papers', 'paper_title')
})

const idOf = (c: Context<BodiesEnv>) => c.req.param('meeting') ?? ''
const officeOf = ({ var: { publicUrl, officeMail } }: Context<BodiesEnv>) => ({ publicUrl, mail: officeMail })

/** The page again, told what came of it: at the field where something stands against it. */
async function answered(c: Context<BodiesEnv>, outcome: Outcome<unknown>, notice: ArrangingKey, field: string) {
  return outcome.ok ? done(c, notice) : showOne(c, refusedForm(await readWords(c), field, outcome))
}

function done(c: Context<BodiesEnv>, notice: ArrangingKey) {
  return c.redirect(`${meetingsRoutes.meeting(idOf(c))}?notice=${notice}`, 303)
}

async function showAll(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showMeetings(scope, c.req.param('body') ?? '')
  const title = `${sayArranging(scope.lang, 'title')}: ${page.body.name}`
  return show({ title, status: statusOf(form), body: <MeetingsView scope={scope} page={page} form={form} /> })
}

async function showOne(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showMeeting(scope, idOf(c))
  const body = <MeetingView scope={scope} page={page} form={form} />
  return show({ title: page.meeting.title, status: statusOf(form), body })
}
