import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../../platform/errors.ts'
import { readWords } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { mayTranslate } from '../../../plan/plan.ts'
import { mayArrangeBodies } from '../../bodies.access.ts'
import type { BodiesEnv } from '../../bodies-env.ts'
import { answerStatements } from '../answer.verbs.ts'
import { nameContribution } from '../contribution-item.tsx'
import { draftFromProposal } from '../proposal.verbs.ts'
import { readLanguageOf } from '../read-language.ts'
import { reviewsPatterns, reviewsRoutes } from '../reviews.routes.ts'
import { fieldOfStatement, readStatement } from '../statement.form.ts'
import { enterStatement } from '../statement.verbs.ts'
import { translateStatement } from '../statement-translation.verbs.ts'
import { EnterView } from './enter-view.tsx'
import { StatementView } from './statement-view.tsx'
import { fieldOfAnswer, readAnswer, readPlace, readTranslation } from './working.form.ts'
import { sayWorking } from './working.messages.ts'
import { listPlanPlaces, showAnswering, showEntering } from './working.read.ts'

/** Statements and proposals: entered, answered, translated, and made into drafts. */
export const statementPages = new Hono<BodiesEnv>()

statementPages.get(reviewsPatterns.enterStatement, (c) => showEnter(c, blankForm()))

statementPages.post(reviewsPatterns.enterStatement, async (c) => {
  const { scope } = c.var
  const { page, draft } = await enteringOf(c)
  const words = await readWords(c)
  const read = readStatement(words, {
    reviewId: page.review.id,
    recordId: draft.record.id,
    readLang: readLanguageOf(scope, draft.record),
    parties: page.parties,
  })
  if (!read.ok) return showEnter(c, { words, errors: read.errors })
  const entered = await enterStatement(scope, read.value)
  if (!entered.ok) return showEnter(c, refusedForm(words, fieldOfStatement(entered.code), entered))
  return c.redirect(`${reviewsRoutes.review(page.review.slug)}?notice=notice.entered#s-${entered.value}`, 303)
})

statementPages.get(reviewsPatterns.statement, (c) => showOne(c, blankForm(c.req.query('notice'))))

statementPages.post(reviewsPatterns.statement, async (c) => {
  const { scope } = c.var
  const { contribution, runs, beside } = await asked(c)
  if (!runs) throw new Forbidden('answerStatements')
  const words = await readWords(c)
  const { numbers, wish, change } = readAnswer(words, contribution.number, beside)
  const answered = await answerStatements(scope, numbers, wish, change)
  if (answered.ok) return back(c, 'notice.answered')
  return showOne(c, refusedForm(words, fieldOfAnswer(answered.code, words.part ?? ''), answered))
})

statementPages.post(reviewsPatterns.translateStatement, async (c) => {
  const { scope } = c.var
  if (!mayTranslate(scope.viewer)) throw new Forbidden('translateStatement')
  const { contribution } = await asked(c)
  const words = await readWords(c)
  const read = readTranslation(words)
  if (!read.ok) return showOne(c, { words, errors: read.errors })
  const translated = await translateStatement(scope, contribution.number, read.value)
  if (translated.ok) return back(c, 'notice.translated')
  const field = translated.code === 'translation.words_missing' ? 'translation' : 'translationLang'
  return showOne(c, refusedForm(words, field, translated))
})

statementPages.post(reviewsPatterns.draftProposal, async (c) => {
  const { scope } = c.var
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('draftFromProposal')
  const { contribution } = await asked(c)
  const words = await readWords(c)
  const place = readPlace(words, await listPlanPlaces(scope))
  if (!place) return showOne(c, { words, errors: { place: refused('proposal.place') } })
  const drafted = await draftFromProposal(scope, contribution.number, place)
  return drafted.ok ? back(c, 'notice.drafted') : showOne(c, refusedForm(words, 'place', drafted))
})

function numberOf(param: string | undefined): number {
  return /^[1-9]\d{0,8}$/.test(param ?? '') ? Number(param) : 0
}

function asked(c: Context<BodiesEnv>) {
  return showAnswering(c.var.scope, numberOf(c.req.param('number')))
}

function enteringOf(c: Context<BodiesEnv>) {
  return showEntering(c.var.scope, c.req.param('review') ?? '', numberOf(c.req.param('draft')))
}

function back(c: Context<BodiesEnv>, notice: string) {
  return c.redirect(`${reviewsRoutes.statement(numberOf(c.req.param('number')))}?notice=${notice}`, 303)
}

async function showEnter(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const body = <EnterView scope={scope} {...(await enteringOf(c))} form={form} />
  return show({ title: sayWorking(scope.lang, 'enter.title'), status: statusOf(form), body })
}

async function showOne(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const { contribution: one, runs, beside } = await asked(c)
  const offered = one.kind === 'proposal' && one.becameId === null && mayArrangeBodies(scope.viewer)
  const places = offered ? await listPlanPlaces(scope) : []
  const body = <StatementView {...{ scope, one, runs, beside, places, form }} />
  return show({ title: nameContribution(scope.lang, one), status: statusOf(form), body })
}
