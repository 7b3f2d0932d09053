import { Hono } from 'hono'
import { line, readWords, versionSeen, type Words } from '../../../../platform/http/form.ts'
import { type FormErrors, readDay, refusedForm } from '../../../../ui/page-form.ts'
import type { ReportingEnv } from '../../reporting-env.ts'
import { results } from '../contents.ts'
import { papersPatterns, papersRoutes } from '../papers.routes.ts'
import type { Result, StepWish } from './council-paper.ts'
import { showOne } from './paper.page.tsx'
import { stepPaper } from './step.verbs.ts'

/** How far a paper has come. */
export const stepPages = new Hono<ReportingEnv>()

stepPages.post(papersPatterns.stepPaper, async (c) => {
  const words = await readWords(c)
  const slug = c.req.param('subject')
  const errors: FormErrors = {}
  const wish = readStep(words, errors)
  if (Object.keys(errors).length > 0) return showOne(c, { words, errors })
  const done = await stepPaper(c.var.scope, slug, versionSeen(words), wish)
  if (!done.ok) return showOne(c, refusedForm(words, fieldOfStep(wish, done.code), done))
  return c.redirect(`${papersRoutes.paper(slug)}?notice=notice.stepped`, 303)
})

function readStep(words: Words, errors: FormErrors): StepWish {
  if (words.step === 'outcome') {
    const isResult = (one: string): one is Result => one !== 'open' && one === words.result
    return {
      step: words.kind === 'consulted' ? 'consulted' : 'decided',
      heldOn: readDay(words, 'heldOn', errors) ?? '',
      body: line(words, 'body').slice(0, 200),
      result: results.find(isResult) ?? 'agreed',
      words: line(words, 'outcome').slice(0, 10_000),
    }
  }
  const step = (['submitted', 'reopened'] as const).find((one) => one === words.step) ?? 'withdrawn'
  return { step, words: line(words, `reason-${step}`).slice(0, 500) }
}

function fieldOfStep({ step }: StepWish, code: string): string {
  if (step !== 'consulted' && step !== 'decided') return `reason-${step}`
  return code === 'paper.held_ahead' ? 'heldOn' : 'body'
}
