import { randomUUID } from 'node:crypto'
import { dayOf } from '../../i18n/format.ts'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact, type Write } from '../../platform/transact.ts'
import { mayArrangeUnits } from './accounts.access.ts'
import { endHoldings } from './holding.verbs.ts'
import { insertPost, listPosts, raisePostVersion, savePost, savePostClosing } from './post.queries.ts'
import { checkPost, type Post, type PostRefusal, type PostWish } from './post.ts'
import { listUnits } from './unit.queries.ts'
import { type Closing, type ClosingRefusal, checkClosing } from './unit.ts'

/** Sets up a post in a unit and gives its id. */
export async function addPost(
  scope: Scope,
  unitId: string,
  wish: PostWish,
): Promise<Outcome<string, PostRefusal | 'unit.closed'>> {
  if (!mayArrangeUnits(scope.viewer)) throw new Forbidden('addPost')
  return transact(scope, 'accounts.addPost', async ({ tx, changed }) => {
    const unit = (await listUnits(tx, scope)).find(({ id }) => id === unitId)
    if (!unit) throw new NotFound('unit')
    if (unit.closedOn !== null) return refused('unit.closed')
    const checked = checkPost(wish, { id: null, unitId }, await listPosts(tx, scope))
    if (!checked.ok) return checked
    const row = { id: randomUUID(), unitId, ...checked.value }
    await insertPost(tx, scope, row)
    changed({ kind: 'post', id: row.id, before: null, after: row })
    return ok(row.id)
  })
}

/** Gives a post another title, or the headship of its unit. */
export async function revisePost(
  scope: Scope,
  id: string,
  seen: number,
  wish: PostWish,
): Promise<Outcome<null, PostRefusal | 'post.closed' | 'changed_meanwhile'>> {
  return changePost(scope, 'accounts.revisePost', id, seen, async (post, { tx, changed }, hold) => {
    if (post.closedOn !== null) return refused('post.closed')
    const checked = checkPost(wish, post, await listPosts(tx, scope))
    if (!checked.ok) return checked
    if (!(await hold())) return refused('changed_meanwhile')
    await savePost(tx, id, checked.value)
    const { title, headsUnit } = post
    changed({ kind: 'post', id, before: { title, headsUnit }, after: checked.value })
    return ok(null)
  })
}

/** Closes a post: whoever holds it does so no more, and what it led falls to the head of its unit. */
export async function closePost(
  scope: Scope,
  id: string,
  seen: number,
  wish: Closing,
): Promise<Outcome<null, ClosingRefusal | 'changed_meanwhile'>> {
  return changePost(scope, 'accounts.closePost', id, seen, async (post, write, hold) => {
    const checked = checkClosing(wish, post, dayOf(scope.now))
    if (!checked.ok) return checked
    if (!(await hold())) return refused('changed_meanwhile')
    await endHoldings(write, ({ postId }) => postId === id, checked.value.on)
    await savePostClosing(write.tx, id, checked.value)
    write.changed({ kind: 'post', id, before: { closed: null }, after: { closed: checked.value } })
    return ok(null)
  })
}

/** What changes of one post have in common. `hold` takes the row, and is false when its version is another by now. */
export async function changePost<T>(
  scope: Scope,
  verb: string,
  id: string,
  seen: number,
  body: (post: Post, write: Write, hold: () => Promise<boolean>) => Promise<T>,
): Promise<T> {
  if (!mayArrangeUnits(scope.viewer)) throw new Forbidden(verb)
  return transact(scope, verb, async (write) => {
    const post = (await listPosts(write.tx, scope)).find((one) => one.id === id)
    if (!post) throw new NotFound('post')
    return body(post, write, () => raisePostVersion(write.tx, id, seen))
  })
}
