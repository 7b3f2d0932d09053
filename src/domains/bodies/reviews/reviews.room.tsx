import { type Context, Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import { line, readWords } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import type { RoomEnv } from '../bodies-env.ts'
import { propose } from './proposal.verbs.ts'
import { readLanguageOf } from './read-language.ts'
import { sayReviews } from './reviews.messages.ts'
import { reviewsPatterns, reviewsRoutes } from './reviews.routes.ts'
import { findRoomDraft, showRoomDraft } from './room-draft.read.ts'
import { RoomProposalsView } from './room-proposals-view.tsx'
import { showRoomProposals, showRoomReview } from './room-review.read.ts'
import { RoomDraftView, RoomReviewView } from './room-views.tsx'
import { fieldOfStatement, readStatement } from './statement.form.ts'
import { haveNothingToSay, submitStatement, withdrawStatement } from './statement.verbs.ts'
import { readWrittenLanguage } from './written-language.ts'

/** The comment loop, for whoever came by a pass. */
export const reviewsRoom = new Hono<RoomEnv>()

reviewsRoom.get(reviewsPatterns.roomReview, (c) => showOne(c, blankForm(c.req.query('notice'))))

reviewsRoom.get(reviewsPatterns.roomDraft, (c) => showDraft(c, blankForm(c.req.query('notice'))))

reviewsRoom.post(reviewsPatterns.roomDraft, async (c) => {
  const { scope, pass } = c.var
  const words = await readWords(c)
  const { review, record, asked } = await findRoomDraft(scope, ...placeOf(c))
  const read = readStatement(words, {
    reviewId: review.id,
    recordId: record.id,
    readLang: readLanguageOf(scope, record),
    parties: asked,
  })
  if (!read.ok) return showDraft(c, { words, errors: read.errors })
  const said = await submitStatement(scope, read.value)
  if (!said.ok) return showDraft(c, refusedForm(words, fieldOfStatement(said.code), said))
  return c.redirect(
    `${reviewsRoutes.roomReview(scope.lang, pass, review.slug)}?notice=notice.said#s-${said.value}`,
    303,
  )
})

reviewsRoom.post(reviewsPatterns.roomNothing, async (c) => {
  const { scope, pass } = c.var
  const words = await readWords(c)
  const slug = c.req.param('review')
  const { asked } = await showRoomReview(scope, slug)
  const party = asked.length === 1 ? asked[0] : asked.find(({ id }) => id === line(words, 'party'))
  if (!party) throw new NotFound('party')
  const done = await haveNothingToSay(scope, party.id)
  if (!done.ok) return showOne(c, refusedForm(words, 'party', done))
  return c.redirect(`${reviewsRoutes.roomReview(scope.lang, pass, slug)}?notice=notice.nothing`, 303)
})

reviewsRoom.post(reviewsPatterns.roomWithdraw, async (c) => {
  const { scope, pass } = c.var
  const withdrawn = await withdrawStatement(scope, numberOf(c.req.param('number')))
  // What was answered meanwhile stands there with its answer, which says all.
  const slug = withdrawn.ok ? withdrawn.value : withdrawn.values?.review || null
  const { lang } = scope
  const back = slug ? reviewsRoutes.roomReview(lang, pass, String(slug)) : reviewsRoutes.roomProposals(lang, pass)
  return c.redirect(withdrawn.ok ? `${back}?notice=notice.withdrawn` : back, 303)
})

reviewsRoom.get(reviewsPatterns.roomProposals, (c) => showProposals(c, blankForm(c.req.query('notice'))))

reviewsRoom.post(reviewsPatterns.roomProposals, async (c) => {
  const { scope, pass } = c.var
  const words = await readWords(c)
  const { bodies } = await showRoomProposals(scope)
  const body = bodies.length === 1 ? bodies[0] : bodies.find(({ id }) => id === line(words, 'body'))
  if (!body) return showProposals(c, refusedForm(words, 'body', refused('proposal.body_missing')))
  const lang = readWrittenLanguage(line(words, 'lang')) ?? scope.lang
  const wish = { title: line(words, 'title').slice(0, 200), words: (words.words ?? '').slice(0, 20_000), lang }
  const proposed = await propose(scope, body.id, wish)
  if (!proposed.ok) {
    const field = proposed.code === 'proposal.title_missing' ? 'title' : 'words'
    return showProposals(c, refusedForm(words, field, proposed))
  }
  return c.redirect(`${reviewsRoutes.roomProposals(scope.lang, pass)}?notice=notice.proposed`, 303)
})

function numberOf(param: string): number {
  return /^\d{1,9}$/.test(param) ? Number(param) : 0
}

function placeOf(c: Context<RoomEnv>): [review: string, position: number] {
  return [c.req.param('review') ?? '', numberOf(c.req.param('draft') ?? '')]
}

async function showOne(c: Context<RoomEnv>, form: PageForm) {
  const { scope, pass, show } = c.var
  const page = await showRoomReview(scope, c.req.param('review') ?? '')
  const body = <RoomReviewView scope={scope} pass={pass} page={page} form={form} />
  return show({ title: page.review.title, status: statusOf(form), body })
}

async function showDraft(c: Context<RoomEnv>, form: PageForm) {
  const { scope, pass, show } = c.var
  const of = await showRoomDraft(scope, ...placeOf(c))
  const body = <RoomDraftView scope={scope} pass={pass} of={of} form={form} />
  return show({ title: of.record.title.words, status: statusOf(form), body })
}

async function showProposals(c: Context<RoomEnv>, form: PageForm) {
  const { scope, pass, show } = c.var
  const body = <RoomProposalsView scope={scope} pass={pass} page={await showRoomProposals(scope)} form={form} />
  return show({ title: sayReviews(scope.lang, 'propose'), status: statusOf(form), body })
}
