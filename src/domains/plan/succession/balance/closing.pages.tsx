import { type Context, Hono } from 'hono'
import { formatShortDay } from '../../../../i18n/format.ts'
import { parseDay } from '../../../../i18n/parse-day.ts'
import { line, readWords } from '../../../../platform/http/form.ts'
import type { Outcome } from '../../../../platform/outcome.ts'
import { type EditingEnv, refusedForm } from '../../editing/editing-env.ts'
import { emptyForm, type FormState } from '../../editing/editing-form.ts'
import { refuseDay } from '../../form.ts'
import { mayPublish } from '../../plan.access.ts'
import { answerArchive } from '../archive/archive.portal.ts'
import { saySuccession } from '../succession.messages.ts'
import { successionPatterns, successionRoutes } from '../succession.routes.ts'
import { showClosing } from './closing.read.ts'
import { closeEdition, publishBalance, reopenEdition, saveForeword } from './closing.verbs.ts'
import { ClosingView, closingNotices } from './closing-view.tsx'

/** A plan on its way into the archive: its balance, closing it, opening it again. */
export const closingPages = new Hono<EditingEnv>()

closingPages.get(successionPatterns.closing, async (c) => {
  const { lang } = c.var.scope
  const { today } = await showClosing(c.var.scope, c.req.param('plan'))
  return showForm(c, { ...emptyForm, words: { closedOn: formatShortDay(lang, today) } }, 200)
})

closingPages.get(successionPatterns.archive, (c) => answerArchive(c, c.req.param('plan'), false))

closingPages.post(successionPatterns.closing, async (c) => {
  const words = await readWords(c)
  const typed = line(words, 'closedOn')
  const closedOn = parseDay(typed)
  if (closedOn === undefined) return showForm(c, { words, errors: { closedOn: refuseDay(typed) } }, 422)
  const closed = await closeEdition(c.var.scope, c.req.param('plan'), { closedOn, reason: line(words, 'reason') })
  return answer(
    c,
    words,
    'closed',
    closed,
    closed.ok || closed.code !== 'closing.in_the_future' ? 'reason' : 'closedOn',
  )
})

closingPages.post(successionPatterns.publish, async (c) => {
  const words = await readWords(c)
  return answer(c, words, 'published', await publishBalance(c.var.scope, c.req.param('plan')), 'publish')
})

closingPages.post(successionPatterns.reopen, async (c) => {
  const words = await readWords(c)
  const reopened = await reopenEdition(c.var.scope, c.req.param('plan'), line(words, 'whyReopen'))
  return answer(c, words, 'reopened', reopened, 'whyReopen')
})

closingPages.post(successionPatterns.foreword, async (c) => {
  const words = await readWords(c)
  const seen = /^\d{1,9}$/.test(words.version ?? '') ? Number(words.version) : 0
  const saved = await saveForeword(c.var.scope, c.req.param('plan'), seen, words.foreword ?? '')
  return answer(c, words, 'foreword', saved, 'foreword')
})

async function answer(
  c: Context<EditingEnv>,
  words: FormState['words'],
  notice: (typeof closingNotices)[number],
  done: Outcome<unknown>,
  field: string,
) {
  if (!done.ok) return showForm(c, refusedForm(words, field, done), 422)
  return c.redirect(`${successionRoutes.closing(c.req.param('plan') ?? '')}?notice=${notice}`, 303)
}

async function showForm(c: Context<EditingEnv>, form: FormState, status: 200 | 422) {
  const { scope, publicUrl } = c.var
  const page = await showClosing(scope, c.req.param('plan') ?? '')
  return c.var.show({
    title: saySuccession(scope.lang, 'to_closing'),
    status,
    body: (
      <ClosingView
        lang={scope.lang}
        page={page}
        view={{
          page: { ...page.balance, base: publicUrl },
          ...{ lang: scope.lang, city: scope.city, today: page.today, contact: c.var.contact },
        }}
        form={form}
        notice={closingNotices.find((one) => one === c.req.query('notice'))}
        mayPublish={mayPublish(scope.viewer)}
      />
    ),
  })
}
