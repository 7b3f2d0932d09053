import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayKnowParticipants } from '../bodies.access.ts'
import { deletePassesOf } from '../room/pass.queries.ts'
import { findParticipant, insertParticipant, listParticipants, saveParticipant } from './participant.queries.ts'
import { checkParticipant, type ParticipantRefusal, type ParticipantWish } from './participant.ts'

/** Makes somebody known to the bodies and gives their id; of whom an address is known already, that of the one known. */
export async function knowParticipant(
  scope: Scope,
  wish: ParticipantWish,
): Promise<Outcome<string, ParticipantRefusal>> {
  if (!mayKnowParticipants(scope.viewer)) throw new Forbidden('knowParticipant')
  return transact(scope, 'bodies.knowParticipant', async ({ tx, changed }) => {
    const all = await listParticipants(tx, scope)
    const known = wish.mail === null ? undefined : all.find(({ mail }) => mail === wish.mail)
    if (known) return ok(known.id)
    const checked = checkParticipant(wish, null, all, scope.city.languages)
    if (!checked.ok) return checked
    const id = randomUUID()
    await insertParticipant(tx, scope, id, checked.value)
    changed({ kind: 'participant', id, before: null, after: checked.value })
    return ok(id)
  })
}

/** Corrects a name, an address, a language or whom somebody belongs to. Links sent to an earlier address end. */
export async function reviseParticipant(
  scope: Scope,
  id: string,
  seen: number,
  wish: ParticipantWish,
): Promise<Outcome<null, ParticipantRefusal | 'changed_meanwhile'>> {
  if (!mayKnowParticipants(scope.viewer)) throw new Forbidden('reviseParticipant')
  return transact(scope, 'bodies.reviseParticipant', async ({ tx, changed }) => {
    const now = await findParticipant(tx, id)
    if (!now || now.erasedAt !== null) throw new NotFound('participant')
    const checked = checkParticipant(wish, id, await listParticipants(tx, scope), scope.city.languages)
    if (!checked.ok) return checked
    if (!(await saveParticipant(tx, id, seen, checked.value))) return refused('changed_meanwhile')
    if (now.mail !== checked.value.mail) await deletePassesOf(tx, id)
    const { name, mail, lang, unitId } = now
    changed({ kind: 'participant', id, before: { name, mail, lang, unitId }, after: checked.value })
    return ok(null)
  })
}

/** Ends every link that was sent to somebody: a mail went to the wrong hands, say. */
export async function revokePasses(scope: Scope, id: string): Promise<void> {
  if (!mayKnowParticipants(scope.viewer)) throw new Forbidden('revokePasses')
  await transact(scope, 'bodies.revokePasses', async ({ tx, changed }) => {
    if (!(await findParticipant(tx, id))) throw new NotFound('participant')
    const ended = await deletePassesOf(tx, id)
    changed({ kind: 'participant', id, before: { passes: ended }, after: { passes: 0 } })
  })
}
