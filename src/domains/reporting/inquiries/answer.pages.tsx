import { Hono } from 'hono'
import { line, readWords, versionSeen } from '../../../platform/http/form.ts'
import { type FormErrors, readDay, refusedForm } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { answerInquiry, publishInquiry, saveDraft } from './answer.verbs.ts'
import { inquiriesPatterns, inquiriesRoutes } from './inquiries.routes.ts'
import { readText } from './inquiry.form.ts'
import { showOne } from './inquiry.page.tsx'
import { closeInquiry } from './inquiry.verbs.ts'

/** The answer as it comes to be, and how an inquiry ends. */
export const answerPages = new Hono<ReportingEnv>()

answerPages.post(inquiriesPatterns.draft, async (c) => {
  const words = await readWords(c)
  const slug = c.req.param('subject')
  const saved = await saveDraft(c.var.scope, slug, readText(words, 'draft'))
  if (!saved.ok) return showOne(c, refusedForm(words, 'draft', saved))
  return c.redirect(`${inquiriesRoutes.inquiry(slug)}?notice=notice.draft_saved#answer-title`, 303)
})

answerPages.post(inquiriesPatterns.answer, async (c) => {
  const words = await readWords(c)
  const slug = c.req.param('subject')
  const errors: FormErrors = {}
  const answeredOn = readDay(words, 'answeredOn', errors) ?? ''
  const wish = { seen: versionSeen(words), answeredOn, reason: line(words, 'answerReason') }
  const answered = answeredOn === '' ? null : await answerInquiry(c.var.scope, slug, wish)
  if (answered === null) return showOne(c, { words, errors })
  const field = !answered.ok && answered.code === 'inquiry.answered_ahead' ? 'answeredOn' : 'answerReason'
  if (!answered.ok) return showOne(c, refusedForm(words, field, answered))
  return c.redirect(`${inquiriesRoutes.inquiry(slug)}?notice=notice.answered`, 303)
})

answerPages.post(inquiriesPatterns.stepInquiry, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const slug = c.req.param('subject')
  const step = (['published', 'withdrawn', 'closed', 'reopened'] as const).find((one) => one === words.step)
  const name = `reason-${step ?? 'closed'}`
  const reason = line(words, name)
  const done =
    step === 'published' || step === 'withdrawn'
      ? await publishInquiry(scope, slug, step, reason)
      : await closeInquiry(scope, slug, step ?? 'closed', reason)
  if (!done.ok) return showOne(c, refusedForm(words, name, done))
  return c.redirect(`${inquiriesRoutes.inquiry(slug)}?notice=notice.stepped`, 303)
})
