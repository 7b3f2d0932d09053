import { type Context, Hono } from 'hono'
import { readWords, type Words } from '../../../platform/http/form.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import { refusedForm } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { askContributions, giveContribution, withdrawContribution } from './contribution.verbs.ts'
import { inquiriesPatterns, inquiriesRoutes } from './inquiries.routes.ts'
import { readAsked, readText } from './inquiry.form.ts'
import { showOne } from './inquiry.page.tsx'
import { showInquiry } from './inquiry.read.ts'

/** What units are asked for, and what they give. */
export const contributionPages = new Hono<ReportingEnv>()

contributionPages.post(inquiriesPatterns.contributions, async (c) => {
  const words = await readWords(c)
  const slug = c.req.param('subject')
  await showInquiry(c.var.scope, slug)
  const asked = readAsked(words)
  if (!asked.ok) return showOne(c, { words, errors: asked.errors })
  return ended(c, words, 'asked', await askContributions(c.var.scope, c.var, slug, asked.value), 'asked')
})

contributionPages.post(inquiriesPatterns.contribution, async (c) => {
  const words = await readWords(c)
  const id = c.req.param('contribution')
  const field = `words-${id}`
  const wish = { id, ...readText(words, field) }
  return ended(c, words, field, await giveContribution(c.var.scope, c.req.param('subject'), wish), 'given')
})

contributionPages.post(inquiriesPatterns.withdrawContribution, async (c) => {
  const words = await readWords(c)
  const done = await withdrawContribution(c.var.scope, c.req.param('subject'), c.req.param('contribution'))
  return ended(c, words, 'asked', done, 'withdrawn')
})

function ended(
  c: Context<ReportingEnv>,
  words: Words,
  field: string,
  done: Outcome<unknown>,
  notice: 'asked' | 'given' | 'withdrawn',
) {
  if (!done.ok) return showOne(c, refusedForm(words, field, done))
  const slug = c.req.param('subject') ?? ''
  return c.redirect(`${inquiriesRoutes.inquiry(slug)}?notice=notice.${notice}#contributions`, 303)
}
