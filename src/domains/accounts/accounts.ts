/** Front file of the accounts: who takes part, what they are, how they come in; and the units. */
import { randomUUID } from 'node:crypto'
import type { Text } from '../../i18n/text.ts'
import type { Transaction } from '../../platform/database.ts'
import { Forbidden } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { freeSlug, slugOf } from '../../platform/slug.ts'
import { read, transact } from '../../platform/transact.ts'
import { mayFoundUnit } from './accounts.access.ts'
import { insertUnit, insertUnitName, listUnits } from './unit.queries.ts'
import type { Unit, UnitKind } from './unit.ts'

export { accountsActs, maySeePeople } from './accounts.access.ts'
export { type Act, tableOf } from './act.ts'
export { type Answering, loadOffice, loadPaths, nameAnswering } from './office.read.ts'
export {
  acceptInvitation,
  endRole,
  forgetInvitations,
  invitePerson,
  showPeople,
  withdrawInvitation,
} from './people.verbs.ts'
export { readMail } from './person.ts'
export { listActorNames } from './person-names.queries.ts'
export { listPosts } from './post.queries.ts'
export type { Post } from './post.ts'
export { addPost } from './post.verbs.ts'
export { resetSecondFactor } from './reset.verbs.ts'
export { holds, holdsIn, isRole, type Role, roles, takesPart } from './role.ts'
export { passingTables } from './sign-in/passing.ts'
export { type Auth, authWhenAsked } from './sign-in/sign-in.queries.ts'
export { findSignedIn } from './sign-in/sign-in.verbs.ts'
export { clearSignIns } from './sign-in/throttle.queries.ts'
export { listUnits } from './unit.queries.ts'
export { type Unit, type UnitKind, unitKinds } from './unit.ts'

/** Founds a unit and gives its id. `translations`: the name in other languages. */
export async function addUnit(
  scope: Scope,
  unit: { slug?: string; name: string; short: string; kind: UnitKind; parentId: string | null },
  translations: Text[] = [],
): Promise<string> {
  if (!mayFoundUnit(scope.viewer)) throw new Forbidden('addUnit')
  return transact(scope, 'accounts.addUnit', async ({ tx, changed }) => {
    const taken = new Set((await listUnits(tx, scope)).map((one) => one.slug))
    const slug = freeSlug(unit.slug ?? slugOf(unit.name, 'unit'), taken)
    const row = { id: randomUUID(), ...unit, slug }
    await insertUnit(tx, scope, row)
    for (const name of translations) await insertUnitName(tx, scope, row, name)
    changed({ kind: 'unit', id: row.id, before: null, after: { ...unit, translations } })
    return row.id
  })
}

/** By id, for pages that name the units of many records; inside the caller's transaction. */
export async function listUnitNames(tx: Transaction, scope: Scope): Promise<Map<string, Unit>> {
  return new Map((await listUnits(tx, scope)).map((unit) => [unit.id, unit]))
}

/** The unit that people call so: by its name or its short form, however they write the letters. */
export async function findUnitNamed(scope: Scope, name: string): Promise<Unit | undefined> {
  const wanted = name.trim().toLowerCase()
  const units = await read(scope, (tx) => listUnits(tx, scope))
  return units.find((unit) => [unit.name.words, unit.short].some((one) => one.toLowerCase() === wanted))
}
