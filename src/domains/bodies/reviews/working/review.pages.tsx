import { type Context, Hono } from 'hono'
import { dayOf, formatDate } from '../../../../i18n/format.ts'
import { describeLanguage } from '../../../../i18n/languages.ts'
import { BadRequest, Forbidden } from '../../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../../platform/http/form.ts'
import { blankForm, type FormErrors, type PageForm, readDay, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { xlsxFile } from '../../../plan/plan.ts'
import { mayArrangeBodies } from '../../bodies.access.ts'
import type { BodiesEnv } from '../../bodies-env.ts'
import { askParty } from '../asking.verbs.ts'
import { openReview } from '../opening.verbs.ts'
import { showOwnReview } from '../review.read.ts'
import { closeReview, extendReview } from '../review.verbs.ts'
import { reviewsPatterns, reviewsRoutes } from '../reviews.routes.ts'
import { OpenReviewView } from './open-review-view.tsx'
import { ReviewView } from './review-view.tsx'
import { ReviewsListView } from './reviews-list-view.tsx'
import { synopsisTable } from './synopsis.table.ts'
import { SynopsisView } from './synopsis-view.tsx'
import { fieldOfOpening, fieldOfParty, readOpening, readParty } from './working.form.ts'
import { sayWorking } from './working.messages.ts'
import { showOpening, showWorkingReview, showWorkingReviews } from './working.read.ts'

/** Reviews: what goes round, to whom, and until when. */
export const reviewPages = new Hono<BodiesEnv>()

reviewPages.get(reviewsPatterns.reviews, async (c) => {
  const { scope, show } = c.var
  const body = <ReviewsListView scope={scope} page={await showWorkingReviews(scope)} />
  return show({ title: sayWorking(scope.lang, 'title'), body })
})

reviewPages.get(reviewsPatterns.openReview, (c) => showOpen(c, blankForm()))

reviewPages.post(reviewsPatterns.openReview, async (c) => {
  const { scope, publicUrl } = c.var
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('openReview')
  const words = await readWords(c)
  const page = await showOpening(scope, c.req.query('plan'))
  if (!page.plan) throw new BadRequest('no plan')
  const read = readOpening(words, page)
  if (!read.ok) return showOpen(c, { words, errors: read.errors })
  const { bodyId, wish } = read.value
  const opened = await openReview(scope, publicUrl, { bodyId, planId: page.plan.id }, wish)
  if (!opened.ok) return showOpen(c, refusedForm(words, fieldOfOpening(opened.code), opened))
  return c.redirect(`${reviewsRoutes.review(opened.value)}?notice=notice.opened`, 303)
})

reviewPages.get(reviewsPatterns.review, (c) => showOne(c, blankForm(c.req.query('notice'))))

reviewPages.post(reviewsPatterns.askParty, async (c) => {
  const { scope, publicUrl } = c.var
  const { page, choices, words } = await arranging(c)
  const read = readParty(words, choices)
  if (!read.ok) return showOne(c, { words, errors: read.errors })
  const asked = await askParty(scope, publicUrl, page.review.id, read.value)
  return asked.ok ? back(c, 'notice.asked') : showOne(c, refusedForm(words, fieldOfParty(asked.code), asked))
})

reviewPages.post(reviewsPatterns.extendReview, async (c) => {
  const { page, words } = await arranging(c)
  const errors: FormErrors = {}
  const dueOn = readDay(words, 'extendTo', errors)
  if (dueOn === null) return showOne(c, { words, errors })
  const extended = await extendReview(c.var.scope, page.review.id, versionSeen(words), dueOn)
  return extended.ok ? back(c, 'notice.extended') : showOne(c, refusedForm(words, 'extendTo', extended))
})

reviewPages.post(reviewsPatterns.closeReview, async (c) => {
  const { page, words } = await arranging(c)
  const closed = await closeReview(c.var.scope, page.review.id, versionSeen(words))
  return closed.ok ? back(c, 'notice.closed') : showOne(c, refusedForm(words, 'close', closed))
})

reviewPages.get(reviewsPatterns.synopsis, async (c) => {
  const { scope, show } = c.var
  const page = await showOwnReview(scope, c.req.param('review'))
  return show({ title: page.review.title, body: <SynopsisView scope={scope} page={page} /> })
})

reviewPages.get(reviewsPatterns.synopsisFile, async (c) => {
  const { scope } = c.var
  const { lang } = scope
  const page = await showOwnReview(scope, c.req.param('review'))
  const about = {
    title: sayWorking(lang, 'synopsis.about'),
    lines: [
      [sayWorking(lang, 'column.review'), page.review.title],
      [sayWorking(lang, 'column.body'), page.body.words],
      [sayWorking(lang, 'synopsis.day'), formatDate(lang, dayOf(scope.now))],
    ] as const,
  }
  const rightToLeft = describeLanguage(lang).direction === 'rtl'
  const file = await xlsxFile([synopsisTable(lang, page)], about, { rightToLeft })
  c.header('Content-Disposition', `attachment; filename="${page.review.slug}.xlsx"`)
  c.header('Content-Type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  return c.body(file)
})

/** What changes of a review begin with. */
async function arranging(c: Context<BodiesEnv>) {
  const { page, choices } = await showWorkingReview(c.var.scope, c.req.param('review') ?? '')
  if (!choices) throw new Forbidden('arrangeReview')
  return { page, choices, words: await readWords(c) }
}

function back(c: Context<BodiesEnv>, notice: string) {
  return c.redirect(`${reviewsRoutes.review(c.req.param('review') ?? '')}?notice=${notice}`, 303)
}

async function showOpen(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const body = <OpenReviewView scope={scope} page={await showOpening(scope, c.req.query('plan'))} form={form} />
  return show({ title: sayWorking(scope.lang, 'open'), status: statusOf(form), body })
}

async function showOne(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const { page, choices } = await showWorkingReview(scope, c.req.param('review') ?? '')
  const body = <ReviewView scope={scope} page={page} choices={choices} form={form} />
  return show({ title: page.review.title, status: statusOf(form), body })
}
