import { type Context, Hono } from 'hono'
import { NotFound } from '../../../../platform/errors.ts'
import { line, readWords, versionSeen } from '../../../../platform/http/form.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import type { BodiesEnv } from '../../bodies-env.ts'
import { putOnAgenda } from '../agenda.verbs.ts'
import { type MeetingPage, showMeeting } from '../meetings.read.ts'
import { meetingsPatterns, meetingsRoutes } from '../meetings.routes.ts'
import { draftMinutes, publishMinutes, reviseMinutes } from '../minutes.verbs.ts'
import { noteItem, takeAttendance } from '../running.verbs.ts'
import { readAttendance } from './arranging.form.ts'
import { sayArranging } from './arranging.messages.ts'
import { AttendanceView } from './attendance-view.tsx'
import { MinutesPrint, MinutesView } from './minutes-view.tsx'
import { RunView } from './run-view.tsx'

/** Where a meeting is held: who is there, item by item, and what is written down. */
export const runningPages = new Hono<BodiesEnv>()

runningPages.get(meetingsPatterns.attendance, (c) => showAttendance(c, blankForm(c.req.query('notice'))))

runningPages.post(meetingsPatterns.attendance, async (c) => {
  const words = await readWords(c)
  const { seating, items } = await showMeeting(c.var.scope, idOf(c))
  const taken = await takeAttendance(c.var.scope, idOf(c), readAttendance(words, seating.seats))
  if (!taken.ok) return showAttendance(c, refusedForm(words, 'attendance', taken))
  const back = items.find(({ id }) => id === line(words, 'back'))
  const to = back ? meetingsRoutes.runItem(idOf(c), back.id) : meetingsRoutes.attendance(idOf(c))
  return c.redirect(`${to}?notice=notice.saved`, 303)
})

runningPages.get(meetingsPatterns.run, async (c) => {
  const page = await showMeeting(c.var.scope, idOf(c))
  return showRun(c, page, page.items[0], blankForm())
})

runningPages.get(meetingsPatterns.runItem, async (c) => {
  const page = await showMeeting(c.var.scope, idOf(c))
  return showRun(c, page, itemIn(page, c.req.param('item')), blankForm(c.req.query('notice')))
})

runningPages.post(meetingsPatterns.runItem, async (c) => {
  const [words, itemId] = [await readWords(c), c.req.param('item')]
  const said = (words.noted ?? '').replaceAll('\r\n', '\n')
  const noted = await noteItem(c.var.scope, idOf(c), itemId, versionSeen(words), said)
  const page = await showMeeting(c.var.scope, idOf(c))
  if (!noted.ok) return showRun(c, page, itemIn(page, itemId), refusedForm(words, 'noted', noted))
  const at = page.items.findIndex(({ id }) => id === itemId)
  const next = words.go === 'next' ? page.items[at + 1] : undefined
  return c.redirect(`${meetingsRoutes.runItem(idOf(c), next?.id ?? itemId)}?notice=notice.saved`, 303)
})

runningPages.get(meetingsPatterns.minutes, (c) => showMinutes(c, blankForm(c.req.query('notice'))))

runningPages.post(meetingsPatterns.minutes, async (c) => {
  const words = await readWords(c)
  const said = (words.minutes ?? '').replaceAll('\r\n', '\n')
  const revised = await reviseMinutes(c.var.scope, idOf(c), versionSeen(words), said)
  return revised.ok ? toMinutes(c, 'notice.saved') : showMinutes(c, refusedForm(words, 'minutes', revised))
})

runningPages.post(meetingsPatterns.draftMinutes, async (c) => {
  const drafted = await draftMinutes(c.var.scope, idOf(c), versionSeen(await readWords(c)))
  return drafted.ok ? toMinutes(c, 'notice.drafted') : showMinutes(c, refusedForm({}, 'minutes', drafted))
})

runningPages.post(meetingsPatterns.proposeMinutes, async (c) => {
  const { scope } = c.var
  const { meeting } = await showMeeting(scope, idOf(c))
  const at = line(await readWords(c), 'at')
  const title = sayArranging(scope.lang, 'minutes.item', { title: meeting.title })
  const subject = { kind: 'minutes', id: meeting.id } as const
  const put = await putOnAgenda(scope, at, { title, words: '', inPrivate: false, subject })
  return put.ok ? toMinutes(c, 'notice.agenda') : showMinutes(c, refusedForm({}, 'minutes', put))
})

runningPages.post(meetingsPatterns.publishMinutes, async (c) => {
  const published = await publishMinutes(c.var.scope, idOf(c), versionSeen(await readWords(c)))
  return published.ok ? toMinutes(c, 'notice.published') : showMinutes(c, refusedForm({}, 'minutes', published))
})

runningPages.get(meetingsPatterns.printMinutes, async (c) => {
  const { scope, show } = c.var
  const page = await showMeeting(scope, idOf(c))
  if (!page.minutes) throw new NotFound('minutes')
  return show({ title: page.meeting.title, body: <MinutesPrint scope={scope} page={page} /> })
})

const idOf = (c: Context<BodiesEnv>) => c.req.param('meeting') ?? ''

function itemIn({ items }: MeetingPage, id: string) {
  const item = items.find((one) => one.id === id)
  if (!item) throw new NotFound('item')
  return item
}

function toMinutes(c: Context<BodiesEnv>, notice: string) {
  return c.redirect(`${meetingsRoutes.minutes(idOf(c))}?notice=${notice}`, 303)
}

async function showAttendance(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showMeeting(scope, idOf(c))
  const back = page.items.find(({ id }) => id === (form.words.back ?? c.req.query('back')))?.id
  const body = <AttendanceView scope={scope} page={page} form={form} back={back} />
  return show({ title: sayArranging(scope.lang, 'attendance'), status: statusOf(form), body })
}

function showRun(
  c: Context<BodiesEnv>,
  page: MeetingPage,
  item: MeetingPage['items'][number] | undefined,
  form: PageForm,
) {
  const { scope, show } = c.var
  const body = <RunView scope={scope} page={page} form={form} item={item} />
  return show({ title: item?.title ?? page.meeting.title, status: statusOf(form), body })
}

async function showMinutes(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showMeeting(scope, idOf(c))
  const body = <MinutesView scope={scope} page={page} form={form} />
  return show({ title: sayArranging(scope.lang, 'minutes'), status: statusOf(form), body })
}
