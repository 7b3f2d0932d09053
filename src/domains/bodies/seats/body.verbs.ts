import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { mayArrangeBodies } from '../bodies.access.ts'
import { isVoteOpen } from '../votes/motion.queries.ts'
import {
  findBody,
  insertBody,
  listBodies,
  raiseBodyVersion,
  saveBody,
  saveBodyClosing,
  saveCharter,
} from './body.queries.ts'
import {
  type Body,
  type BodyClosing,
  type BodyClosingRefusal,
  type BodyRefusal,
  type BodyWish,
  checkBody,
  decideBodyClosing,
} from './body.ts'
import { type CharterRefusal, type CharterWish, checkCharter } from './charter.ts'
import { partWithSeat } from './ending.ts'
import type { Register } from './mandate.ts'
import { savePartings } from './parting.verbs.ts'
import { loadRegisters, saveSeatClosing } from './seat.queries.ts'

export type Founding = BodyWish & CharterWish & { foundedOn: string }

/** Founds a body, whose rules are in force since then, and gives its id and the last part of its address. */
export async function foundBody(
  scope: Scope,
  founding: Founding,
): Promise<Outcome<Pick<Body, 'id' | 'slug'>, BodyRefusal | CharterRefusal>> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('foundBody')
  const { kind, name, purpose, procedure, fieldIds, foundedOn, ...charter } = founding
  return transact(scope, 'bodies.foundBody', async ({ tx, changed }) => {
    const wish = checkBody({ kind, name, purpose, procedure, fieldIds })
    if (!wish.ok) return wish
    const checked = checkCharter(charter, { rules: [], seats: [] }, foundedOn, randomUUID)
    if (!checked.ok) return checked
    const taken = new Set((await listBodies(tx)).map(({ slug }) => slug))
    const own = { id: randomUUID(), slug: freeSlug(slugOf(name, 'gremium'), taken), foundedOn }
    const { fieldIds: _fields, ...row } = wish.value
    await insertBody(tx, scope, { ...own, ...row, healDays: checked.value.healDays, healer: checked.value.healer })
    await saveBody(tx, scope, own.id, wish.value)
    await saveCharter(tx, scope, own.id, checked.value)
    changed({ kind: 'body', id: own.id, before: null, after: { ...own, ...wish.value, ...checked.value } })
    return ok({ id: own.id, slug: own.slug })
  })
}

/** Names a body otherwise, or says otherwise what it is for. */
export async function reviseBody(
  scope: Scope,
  slug: string,
  seen: number,
  wish: BodyWish,
): Promise<Outcome<null, BodyRefusal | 'body.closed' | 'changed_meanwhile'>> {
  return changeBody(scope, 'bodies.reviseBody', slug, seen, async ({ body, write, hold }) => {
    const checked = checkBody(wish)
    if (!checked.ok) return checked
    if (!(await hold())) return refused('changed_meanwhile')
    await saveBody(write.tx, scope, body.id, checked.value)
    const { kind, name, purpose, procedure, fieldIds } = body
    write.changed({ ...of(body), before: { kind, name, purpose, procedure, fieldIds }, after: checked.value })
    return ok(null)
  })
}

/** Gives a body other sides, quora or rules of parity. Who sits in it stays: parity may be broken by the new rules. */
export async function reviseCharter(
  scope: Scope,
  slug: string,
  seen: number,
  wish: CharterWish,
): Promise<Outcome<null, CharterRefusal | 'body.closed' | 'body.vote_open' | 'changed_meanwhile'>> {
  return changeBody(scope, 'bodies.reviseCharter', slug, seen, async ({ body, register, write, hold }) => {
    // A vote is counted by the rules under which it was put.
    if (await isVoteOpen(write.tx, body.id)) return refused('body.vote_open')
    const known = { rules: body.rules, seats: register.seats }
    const checked = checkCharter(wish, known, dayOf(scope.now), randomUUID)
    if (!checked.ok) return checked
    if (!(await hold())) return refused('changed_meanwhile')
    await saveCharter(write.tx, scope, body.id, checked.value)
    const { sides, rules, healDays, healer, allowsExceptions, votesNeedParity } = body
    const before = { sides, rules, healDays, healer, allowsExceptions, votesNeedParity }
    write.changed({ ...of(body), before, after: checked.value })
    return ok(null)
  })
}

/** Ends a body, with its seats and whoever sits in them. Its page stays. */
export async function closeBody(
  scope: Scope,
  slug: string,
  seen: number,
  wish: BodyClosing,
): Promise<Outcome<null, BodyClosingRefusal | 'changed_meanwhile'>> {
  return changeBody(scope, 'bodies.closeBody', slug, seen, async ({ body, register, write, hold }) => {
    const decided = decideBodyClosing(body, wish, dayOf(scope.now))
    if (!decided.ok) return decided
    if (!(await hold())) return refused('changed_meanwhile')
    const { on, reason } = decided.value
    const { tx, changed } = write
    await saveBodyClosing(tx, body.id, decided.value)
    changed({ ...of(body), before: { closed: null }, after: { closed: decided.value } })
    for (const seat of register.seats.filter(({ closedOn }) => closedOn === null)) {
      await savePartings(write, partWithSeat(register.mandates, seat.id, on), register)
      // One that was to open later is there for a day, for a seat that never was could not be shown.
      const lastDay = [seat.openedOn, on].sort().at(-1) ?? on
      await saveSeatClosing(tx, seat.id, lastDay, reason)
      changed({ kind: 'seat', id: seat.id, before: { closed: null }, after: { closed: decided.value } })
    }
    return ok(null)
  })
}

const of = ({ id }: Body) => ({ kind: 'body', id }) as const

export type OneBody = { body: Body; register: Register; write: Write; hold: () => Promise<boolean> }

/**
 * What changes of one body have in common. `hold` raises its version, and is false when it is another than was seen: of the
 * body, its seats and whoever sits in them there is one version.
 */
export async function changeBody<T, Code extends string>(
  scope: Scope,
  verb: string,
  slug: string,
  seen: number,
  change: (one: OneBody) => Promise<Outcome<T, Code>>,
): Promise<Outcome<T, Code | 'body.closed'>> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden(verb)
  return transact(scope, verb, async (write): Promise<Outcome<T, Code | 'body.closed'>> => {
    const body = await findBody(write.tx, slug)
    if (!body) throw new NotFound('body')
    if (body.closedOn !== null) return refused('body.closed')
    const register = (await loadRegisters(write.tx))(body.id)
    return change({ body, register, write, hold: () => raiseBodyVersion(write.tx, body.id, seen) })
  })
}
