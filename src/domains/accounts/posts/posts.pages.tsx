import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords, versionSeen } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { mayArrangeUnits } from '../accounts.access.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { closePost, revisePost } from '../post.verbs.ts'
import { movePost } from '../post-move.verbs.ts'
import { reopenPost } from '../reopening.verbs.ts'
import { fillPost, vacatePost } from '../succession.verbs.ts'
import { type OfficeForm, refusedForm } from '../units/office-form.ts'
import { readClosing, readReopening } from '../units/units.form.ts'
import { sayUnits, type UnitsKey } from '../units/units.messages.ts'
import { statusOf } from '../units/units.pages.tsx'
import { showPost, showUnits, showVacancies } from '../units/units.read.ts'
import { PostView } from './post-view.tsx'
import { fieldOfHolding, readHolding, readLeaving, readPost } from './posts.form.ts'
import { VacanciesView } from './vacancies-view.tsx'

/** Each post, and what nobody holds or answers for. */
export const postPages = new Hono<AccountsEnv>()

const notices = [
  'notice.post_added',
  'notice.saved',
  'notice.filled',
  'notice.vacated',
  'notice.post_closed',
  'notice.post_reopened',
  'notice.moved',
] as const satisfies readonly UnitsKey[]

postPages.get(accountsPatterns.vacancies, async (c) => {
  const { scope, show, unitMeasures } = c.var
  const body = <VacanciesView scope={scope} vacancies={await showVacancies(scope, unitMeasures)} />
  return show({ title: sayUnits(scope.lang, 'vacancies.title'), body })
})

postPages.get(accountsPatterns.post, (c) => {
  const notice = notices.find((one) => one === c.req.query('notice'))
  return showOne(c, { words: {}, errors: {}, notice })
})

postPages.post(accountsPatterns.post, async (c) => {
  const { id, words, seen } = await arranging(c)
  const revised = await revisePost(c.var.scope, id, seen, readPost(words))
  const field = !revised.ok && revised.code === 'post.head_taken' ? 'headsUnit' : 'title'
  return revised.ok ? back(c, id, 'notice.saved') : showOne(c, refusedForm(words, field, revised))
})

postPages.post(accountsPatterns.holdings, async (c) => {
  const { id, words, seen } = await arranging(c)
  const read = readHolding(words)
  if (!read.ok) return showOne(c, { words, errors: read.errors })
  const filled = await fillPost(c.var.scope, id, seen, read.value)
  if (!filled.ok) return showOne(c, refusedForm(words, fieldOfHolding(filled.code), filled))
  return back(c, id, 'notice.filled')
})

postPages.post(accountsPatterns.vacate, async (c) => {
  const { id, words, seen } = await arranging(c)
  const read = readLeaving(words)
  if (!read.ok) return showOne(c, { words, errors: read.errors })
  const vacated = await vacatePost(c.var.scope, id, seen, read.value)
  return vacated.ok ? back(c, id, 'notice.vacated') : showOne(c, refusedForm(words, 'lastDay', vacated))
})

postPages.post(accountsPatterns.closePost, async (c) => {
  const { id, words, seen } = await arranging(c)
  const read = readClosing(words)
  if (!read.ok) return showOne(c, { words, errors: read.errors })
  const closed = await closePost(c.var.scope, id, seen, read.value)
  return closed.ok ? back(c, id, 'notice.post_closed') : showOne(c, refusedForm(words, 'closedOn', closed))
})

postPages.post(accountsPatterns.reopenPost, async (c) => {
  const { id, words, seen } = await arranging(c)
  const reopened = await reopenPost(c.var.scope, id, seen, readReopening(words))
  return reopened.ok ? back(c, id, 'notice.post_reopened') : showOne(c, refusedForm(words, 'reopenReason', reopened))
})

postPages.post(accountsPatterns.movePost, async (c) => {
  const { id, words, seen } = await arranging(c)
  const { units } = await showUnits(c.var.scope)
  const unit = units.find(({ slug, closedOn }) => slug === line(words, 'unit') && closedOn === null)
  if (!unit) return showOne(c, { words, errors: { unit: refused('unit.unknown') } })
  const moved = await movePost(c.var.scope, id, seen, unit.id, c.var.moveLead)
  return moved.ok ? back(c, id, 'notice.moved') : showOne(c, refusedForm(words, 'unit', moved))
})

/** What all changes of a post begin with. */
async function arranging(c: Context<AccountsEnv>) {
  if (!mayArrangeUnits(c.var.scope.viewer)) throw new Forbidden('arrangePosts')
  const words = await readWords(c)
  return { id: c.req.param('post') ?? '', words, seen: versionSeen(words) }
}

function back(c: Context<AccountsEnv>, id: string, notice: (typeof notices)[number]) {
  return c.redirect(`${accountsRoutes.post(id)}?notice=${notice}`, 303)
}

async function showOne(c: Context<AccountsEnv>, form: OfficeForm) {
  const { scope, show, unitMeasures } = c.var
  const page = await showPost(scope, c.req.param('post') ?? '', unitMeasures)
  const body = <PostView scope={scope} page={page} form={form} />
  return show({ title: page.post.title, status: statusOf(form), body })
}
