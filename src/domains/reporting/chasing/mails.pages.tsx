import { type Context, Hono } from 'hono'
import { formatWeekday } from '../../../i18n/format.ts'
import { parseDay } from '../../../i18n/parse-day.ts'
import { NotFound } from '../../../platform/errors.ts'
import { line, readWords } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { sendAgain, writeToHead } from './by-hand.verbs.ts'
import { sayChasing } from './chasing.messages.ts'
import { chasingPatterns, chasingRoutes } from './chasing.routes.ts'
import { DayView, HeadView } from './letter-views.tsx'
import type { Sender } from './letters/letter.ts'
import { showMails, showMailsOfDay, showMailToHead } from './mails.read.ts'
import { MailsView } from './mails-view.tsx'

/** Who is written to when, what was written, and what the coordination writes by hand. */
export const mailPages = new Hono<ReportingEnv>()

mailPages.get(chasingPatterns.mails, (c) => showAll(c, blankForm(c.req.query('notice'))))

mailPages.get(chasingPatterns.mailsOfDay, async (c) => {
  const { scope, show } = c.var
  const day = parseDay(c.req.param('day'))
  if (day === undefined) throw new NotFound('day')
  const page = await showMailsOfDay(scope, senderOf(c), c.req.param('round'), day)
  const title = sayChasing(scope.lang, 'day.title', { day: formatWeekday(scope.lang, day) })
  return show({ title, body: <DayView lang={scope.lang} page={page} title={title} /> })
})

mailPages.post(chasingPatterns.sendAgain, async (c) => {
  const { scope } = c.var
  const round = c.req.param('round')
  const words = await readWords(c)
  const { asked } = await showMails(scope, round)
  const person = asked.find(({ id }) => id === line(words, 'person'))
  if (!person) return showAll(c, { words, errors: { person: refused('absence.person_missing') } })
  const sent = await sendAgain(scope, senderOf(c), round, person.id)
  if (!sent.ok) return showAll(c, refusedForm(words, 'person', sent))
  return c.redirect(`${chasingRoutes.mails(round)}?notice=notice.sent_again`, 303)
})

mailPages.get(chasingPatterns.head, (c) => showHead(c, blankForm()))

mailPages.post(chasingPatterns.head, async (c) => {
  const { scope } = c.var
  const round = c.req.param('round')
  const { unit } = await showMailToHead(scope, senderOf(c), round, c.req.param('unit'))
  const written = await writeToHead(scope, senderOf(c), round, unit.id)
  if (!written.ok) return showHead(c, refusedForm({}, 'write', written))
  return c.redirect(`${chasingRoutes.mails(round)}?notice=notice.head_written`, 303)
})

function senderOf(c: Context<ReportingEnv>): Sender {
  const { publicUrl, contactIn } = c.var
  return { publicUrl, contactIn }
}

async function showAll(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showMails(scope, c.req.param('round') ?? '')
  const body = <MailsView scope={scope} page={page} form={form} />
  return show({ title: sayChasing(scope.lang, 'title', { round: page.round.title }), status: statusOf(form), body })
}

async function showHead(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showMailToHead(scope, senderOf(c), c.req.param('round') ?? '', c.req.param('unit') ?? '')
  const title = sayChasing(scope.lang, 'head.title', { unit: page.unit.name.words })
  return show({
    title,
    status: statusOf(form),
    body: <HeadView lang={scope.lang} page={page} form={form} title={title} />,
  })
}
