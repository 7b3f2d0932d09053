/** Front file of the accounts: who takes part, what they are, how they come in; and the units. */
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { listMemberships } from './person.queries.ts'
import type { Person } from './person.ts'
import type { Role } from './role.ts'
import { listUnits } from './unit.queries.ts'
import type { Unit } from './unit.ts'

export {
  accountsActs,
  mayChangeRetention,
  mayChangeSignIn,
  mayErasePerson,
  mayReadLog,
  maySeeHealth,
  maySeePeople,
  maySeeUnits,
} from './accounts.access.ts'
export { type Act, tableOf } from './act.ts'
export { answersFor, lineFor, type Office } from './answers.ts'
export { type Answering, type CityOffice, loadOffice, loadPaths, nameAnswering } from './office.read.ts'
export {
  acceptInvitation,
  endRole,
  enrolPerson,
  invitePerson,
  showPeople,
  withdrawInvitation,
} from './people.verbs.ts'
export { findMailOf, findPersonByMail, listLanguagesOf, listPersons, listPersonsByMail } from './person.queries.ts'
export { type Person, readMail } from './person.ts'
export { listActorNames } from './person-names.queries.ts'
export { listPosts } from './post.queries.ts'
export type { Post } from './post.ts'
export { addPost } from './post.verbs.ts'
export { accountsHolder } from './privacy/accounts.holder.ts'
export { accountsKeepers } from './privacy/accounts.keepers.ts'
export { erasePerson, forgetTraces } from './privacy/erase.verbs.ts'
export { insertErasure } from './privacy/erasure.queries.ts'
export type { Held, Holder, Keeper } from './privacy/holder.ts'
export { dropByPeriods } from './privacy/retention.verbs.ts'
export { eraseWithoutRole } from './privacy/without-role.verbs.ts'
export { resetSecondFactor } from './reset.verbs.ts'
export { holds, holdsIn, isRole, type Role, roles, takesPart } from './role.ts'
export { passingTables } from './sign-in/passing.ts'
export { type Auth, authWhenAsked } from './sign-in/sign-in.queries.ts'
export { findSignedIn } from './sign-in/sign-in.verbs.ts'
export { clearSignIns, triedTooOften } from './sign-in/throttle.queries.ts'
export { fillPost } from './succession.verbs.ts'
export { listUnits } from './unit.queries.ts'
export { type Unit, unitKinds } from './unit.ts'
export { addUnit } from './unit.verbs.ts'
export type { UnitMeasure } from './unit-measure.ts'

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

/** Those who have a role in the whole city, each once. */
export async function listMailsOf(tx: Transaction, role: Role): Promise<Person[]> {
  const theirs = (await listMemberships(tx)).filter((one) => one.role === role && one.unitId === null)
  return [...new Map(theirs.map(({ person: { id, name, mail } }) => [id, { id, name, mail }])).values()]
}

/** Everybody who takes part in the city, each once. */
export async function listTakingPart(tx: Transaction): Promise<Person[]> {
  const all = await listMemberships(tx)
  return [...new Map(all.map(({ person: { id, name, mail } }) => [id, { id, name, mail }])).values()]
}
