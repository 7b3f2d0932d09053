import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { mayArrangeUnits, mayFoundUnit } from '../accounts.access.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { addPost } from '../post.verbs.ts'
import { readPost } from '../posts/posts.form.ts'
import { reopenUnit } from '../reopening.verbs.ts'
import { addUnit, closeUnit, reviseUnit } from '../unit.verbs.ts'
import { type OfficeForm, refusedForm } from './office-form.ts'
import { UnitTreeView } from './unit-tree-view.tsx'
import { UnitView } from './unit-view.tsx'
import { fieldOfUnit, readClosing, readReopening, readUnit } from './units.form.ts'
import { sayUnits, type UnitsKey } from './units.messages.ts'
import { showUnit, showUnits } from './units.read.ts'

/** The tree of units, and each of them. */
export const unitPages = new Hono<AccountsEnv>()

const notices = ['notice.added', 'notice.saved', 'notice.closed', 'notice.reopened', 'notice.post_added'] as const

unitPages.get(accountsPatterns.units, (c) => showTree(c, blank(c)))

unitPages.post(accountsPatterns.units, async (c) => {
  const { scope } = c.var
  if (!mayFoundUnit(scope.viewer)) throw new Forbidden('addUnit')
  const words = await readWords(c)
  const { units } = await showUnits(scope)
  const read = readUnit(
    words,
    units.filter(({ closedOn }) => closedOn === null),
  )
  if (!read.ok) return showTree(c, { words, errors: read.errors })
  await addUnit(scope, read.value)
  return c.redirect(`${accountsRoutes.units()}?notice=notice.added`, 303)
})

unitPages.get(accountsPatterns.unit, (c) => showOne(c, blank(c)))

unitPages.post(accountsPatterns.unit, async (c) => {
  const { unit, office, words } = await arranging(c)
  const read = readUnit(
    words,
    office.units.filter((one) => one.closedOn === null || one.id === unit.parentId),
  )
  if (!read.ok) return showOne(c, { words, errors: read.errors })
  const revised = await reviseUnit(c.var.scope, unit.id, versionSeen(words), read.value)
  if (!revised.ok) return showOne(c, refusedForm(words, fieldOfUnit(revised.code), revised))
  return back(c, unit.slug, 'notice.saved')
})

unitPages.post(accountsPatterns.posts, async (c) => {
  const { unit, words } = await arranging(c)
  const added = await addPost(c.var.scope, unit.id, readPost(words))
  if (!added.ok) return showOne(c, refusedForm(words, added.code === 'post.head_taken' ? 'headsUnit' : 'title', added))
  return c.redirect(`${accountsRoutes.post(added.value)}?notice=notice.post_added`, 303)
})

unitPages.post(accountsPatterns.closeUnit, async (c) => {
  const { unit, words } = await arranging(c)
  const read = readClosing(words)
  if (!read.ok) return showOne(c, { words, errors: read.errors })
  const closed = await closeUnit(c.var.scope, unit.id, versionSeen(words), read.value, c.var.unitMeasures)
  if (!closed.ok) return showOne(c, refusedForm(words, 'closedOn', closed))
  return back(c, unit.slug, 'notice.closed')
})

unitPages.post(accountsPatterns.reopenUnit, async (c) => {
  const { unit, words } = await arranging(c)
  const reopened = await reopenUnit(c.var.scope, unit.id, versionSeen(words), readReopening(words))
  if (!reopened.ok) return showOne(c, refusedForm(words, 'reopenReason', reopened))
  return back(c, unit.slug, 'notice.reopened')
})

/** What all changes of a unit begin with. */
async function arranging(c: Context<AccountsEnv>) {
  const { scope, unitMeasures } = c.var
  if (!mayArrangeUnits(scope.viewer)) throw new Forbidden('arrangeUnits')
  const words = await readWords(c)
  return { words, ...(await showUnit(scope, c.req.param('unit') ?? '', unitMeasures)) }
}

function blank(c: Context<AccountsEnv>): OfficeForm {
  return { words: {}, errors: {}, notice: notices.find((one) => one === c.req.query('notice')) }
}

function back(c: Context<AccountsEnv>, slug: string, notice: UnitsKey) {
  return c.redirect(`${accountsRoutes.unit(slug)}?notice=${notice}`, 303)
}

async function showTree(c: Context<AccountsEnv>, form: OfficeForm) {
  const { scope, show } = c.var
  return show({
    title: sayUnits(scope.lang, 'title'),
    status: statusOf(form),
    body: <UnitTreeView scope={scope} office={await showUnits(scope)} form={form} />,
  })
}

async function showOne(c: Context<AccountsEnv>, form: OfficeForm) {
  const { scope, show, unitMeasures } = c.var
  const page = await showUnit(scope, c.req.param('unit') ?? '', unitMeasures)
  const body = <UnitView scope={scope} page={page} form={form} />
  return show({ title: page.unit.name.words, status: statusOf(form), body })
}

export function statusOf({ errors, conflict }: OfficeForm): 200 | 422 {
  return conflict || Object.keys(errors).length > 0 ? 422 : 200
}
