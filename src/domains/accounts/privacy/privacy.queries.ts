import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { HoldingPart } from '../holding.ts'
import { idOfServer } from '../sign-in/identity-server.ts'

export async function findPerson(tx: Transaction, id: string) {
  if (!isId(id)) return undefined
  return tx
    .selectFrom('accountsPerson')
    .select(['id', 'name', 'mail', 'lang', 'secondFactor', 'createdAt', 'withoutRoleSince'])
    .where('id', '=', id)
    .executeTakeFirst()
}

function isId(words: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(words)
}

export async function listWaysIn(tx: Transaction, personId: string) {
  const sessions = await tx
    .selectFrom('accountsSession')
    .select(['device', 'createdAt', 'updatedAt', 'cityId'])
    .where('personId', '=', personId)
    .orderBy('createdAt', 'desc')
    .execute()
  const passkeys = await tx
    .selectFrom('accountsPasskey')
    .select(['device', 'host', 'madeAt', 'usedAt'])
    .where('personId', '=', personId)
    .orderBy('madeAt')
    .execute()
  const identities = await tx
    .selectFrom('accountsIdentity')
    .select(['provider', 'subject', 'createdAt'])
    .where('personId', '=', personId)
    .execute()
  return { sessions, passkeys, identities }
}

/** The terms of somebody in posts of this city. */
export async function listTermsOf(tx: Transaction, personId: string) {
  const rows = await tx
    .selectFrom('accountsHolding as holding')
    .innerJoin('accountsPost as post', 'post.id', 'holding.postId')
    .select(['post.title', 'holding.part', 'holding.startsOn', 'holding.endsOn'])
    .where('holding.personId', '=', personId)
    .orderBy('holding.startsOn', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, part: row.part as HoldingPart }))
}

/** All that somebody is and was in this city: roles, and terms in posts, which are vacant then. */
export async function endPartIn(tx: Transaction, personId: string): Promise<void> {
  await tx.deleteFrom('accountsHolding').where('personId', '=', personId).execute()
  await tx.deleteFrom('accountsMembership').where('personId', '=', personId).execute()
}

export async function savePerson(
  tx: Transaction,
  scope: Scope,
  id: string,
  change: { name: string } | { mail: string },
): Promise<void> {
  await tx
    .updateTable('accountsPerson')
    .set({ ...change, updatedAt: scope.now })
    .where('id', '=', id)
    .execute()
}

/**
 * Removes a person with all their ways in, unless another city knows them: this one may not see it, the foreign key does.
 * Then only what this city's own server let in goes. Gives whether they are gone.
 */
export async function deletePersonUnlessElsewhere(tx: Transaction, scope: Scope, id: string): Promise<boolean> {
  const isElsewhere = await isHeldBack(tx, async () => {
    await tx.deleteFrom('accountsPerson').where('id', '=', id).execute()
  })
  if (!isElsewhere) return true
  const { id: cityId } = scope.city
  await tx.deleteFrom('accountsSession').where('personId', '=', id).where('cityId', '=', cityId).execute()
  await tx
    .deleteFrom('accountsIdentity')
    .where('personId', '=', id)
    .where('provider', '=', idOfServer(cityId))
    .execute()
  return false
}

/** Whether a person takes part in another city too. Tried, and undone in any case. */
export async function takesPartElsewhere(tx: Transaction, id: string): Promise<boolean> {
  await sql`savepoint elsewhere`.execute(tx)
  const isElsewhere = await isHeldBack(tx, async () => {
    await endPartIn(tx, id)
    await tx.deleteFrom('accountsPerson').where('id', '=', id).execute()
  })
  await sql`rollback to savepoint elsewhere`.execute(tx)
  await sql`release savepoint elsewhere`.execute(tx)
  return isElsewhere
}

const heldByReference = '23503'

async function isHeldBack(tx: Transaction, attempt: () => Promise<void>): Promise<boolean> {
  await sql`savepoint attempt`.execute(tx)
  try {
    await attempt()
    await sql`release savepoint attempt`.execute(tx)
    return false
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(tx)
    await sql`release savepoint attempt`.execute(tx)
    if ((error as { code?: string }).code === heldByReference) return true
    throw error
  }
}
