import { randomUUID } from 'node:crypto'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { insertHolding, listHoldings, saveHoldingEnd } from './holding.queries.ts'
import { decideHolding, type HoldingPart, type HoldingRefusal, type HoldingWish } from './holding.ts'
import { endHoldings } from './holding.verbs.ts'
import { listMemberships } from './person.queries.ts'
import { changePost } from './post.verbs.ts'

/** Says who holds a post from a day on, or stands in for its holder; whoever did so until then is followed by them. */
export async function fillPost(
  scope: Scope,
  postId: string,
  seen: number,
  wish: HoldingWish,
): Promise<Outcome<null, HoldingRefusal | 'holding.not_a_member' | 'post.closed' | 'changed_meanwhile'>> {
  return changePost(scope, 'accounts.fillPost', postId, seen, async (post, { tx, changed }, hold) => {
    if (post.closedOn !== null) return refused('post.closed')
    const isMember = (await listMemberships(tx)).some(({ person }) => person.id === wish.personId)
    if (!isMember) return refused('holding.not_a_member')
    const holdings = (await listHoldings(tx)).filter((one) => one.postId === postId)
    const decided = decideHolding(wish, holdings)
    if (!decided.ok) return decided
    if (!(await hold())) return refused('changed_meanwhile')
    const { ends } = decided.value
    if (ends) {
      await saveHoldingEnd(tx, ends)
      const before = holdings.find(({ id }) => id === ends.id)?.endsOn ?? null
      changed({ kind: 'holding', id: ends.id, before: { endsOn: before }, after: { endsOn: ends.endsOn } })
    }
    const { personId, part, startsOn, endsOn } = wish
    const holding = { id: randomUUID(), postId, personId, part, startsOn, endsOn }
    await insertHolding(tx, scope, holding)
    changed({ kind: 'holding', id: holding.id, before: null, after: holding })
    return ok(null)
  })
}

/** Ends a term on its last day; where it had not begun by then, it never does. */
export async function vacatePost(
  scope: Scope,
  postId: string,
  seen: number,
  wish: { part: HoldingPart; lastDay: string },
): Promise<Outcome<null, 'holding.nobody' | 'changed_meanwhile'>> {
  return changePost(scope, 'accounts.vacatePost', postId, seen, async (_post, write, hold) => {
    const isMeant = (one: { postId: string; part: HoldingPart }) => one.postId === postId && one.part === wish.part
    const goesOn = (await listHoldings(write.tx)).some(
      (one) => isMeant(one) && (one.endsOn === null || one.endsOn > wish.lastDay),
    )
    if (!goesOn) return refused('holding.nobody')
    if (!(await hold())) return refused('changed_meanwhile')
    await endHoldings(write, isMeant, wish.lastDay)
    return ok(null)
  })
}
