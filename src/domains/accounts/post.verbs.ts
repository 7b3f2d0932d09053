import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { mayArrangeUnits } from './accounts.access.ts'
import { insertPost, listPosts } from './post.queries.ts'
import { checkPost, type PostRefusal, type PostWish } from './post.ts'
import { listUnits } from './unit.queries.ts'

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
