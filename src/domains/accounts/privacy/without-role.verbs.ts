import { listCities } from '../../../platform/cities.ts'
import type { Database } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { listGrants } from '../person.queries.ts'
import { accountsKeepers, withoutRole } from './accounts.keepers.ts'
import { endAll } from './erase.verbs.ts'
import { findPerson } from './privacy.queries.ts'
import { showPeriods } from './retention.verbs.ts'
import {
  deleteWithoutPart,
  isKnown,
  listWithoutRole,
  noteWithoutRole,
  type WithoutRole,
} from './without-role.queries.ts'

type Around = Omit<Scope, 'city' | 'viewer'>
type KeepingCity = { scope: Scope; days: number }

/**
 * The daily work: erases who has had no role in any city for longer than every city that knows them keeps such people.
 * One work for all cities, for a person is one in all of them. Gives how many of which city.
 */
export async function eraseWithoutRole(
  around: Around,
  owner: Database,
  onFailure: (error: unknown) => void,
): Promise<Map<string, number>> {
  await noteWithoutRole(owner, around.now)
  const cities = await listKeeping(around)
  const erased = new Map<string, number>()
  for (const person of await listWithoutRole(owner)) {
    try {
      const dueIn = await listDue(person, around.now, cities)
      if (!dueIn) continue
      for (const { scope } of dueIn) await eraseIn(scope, person.id)
      await deleteWithoutPart(owner, person.id)
      for (const { scope } of dueIn) erased.set(scope.city.id, (erased.get(scope.city.id) ?? 0) + 1)
    } catch (error) {
      onFailure(error)
    }
  }
  return erased
}

async function listKeeping(around: Around): Promise<KeepingCity[]> {
  const keeping: KeepingCity[] = []
  for (const city of await listCities(around.db)) {
    const scope: Scope = { ...around, city, viewer: { kind: 'command' } }
    const days = (await showPeriods(scope, accountsKeepers)).get(withoutRole)
    keeping.push({ scope, days: days ?? Number.POSITIVE_INFINITY })
  }
  return keeping
}

/** The cities that know a person, once none of them keeps them any longer; whom nobody knows, the most patient one keeps. */
async function listDue(
  { id, since }: WithoutRole,
  now: Date,
  cities: KeepingCity[],
): Promise<KeepingCity[] | undefined> {
  const isKeptBy = ({ days }: KeepingCity) => now.getTime() - since.getTime() <= days * 86_400_000
  if (cities.every(isKeptBy)) return undefined
  const knowing: KeepingCity[] = []
  for (const city of cities) if (await read(city.scope, (tx) => isKnown(tx, id))) knowing.push(city)
  const asked = knowing.length > 0 ? knowing : cities
  return asked.some(isKeptBy) ? undefined : knowing
}

async function eraseIn(scope: Scope, personId: string): Promise<void> {
  await transact(scope, 'accounts.erasePerson', async ({ tx, changed }) => {
    const person = await findPerson(tx, personId)
    // Somebody may have given them a role a moment ago.
    if (!person || (await listGrants(tx, personId)).length > 0) return
    await endAll(tx, scope, person)
    changed({ kind: 'person', id: personId, before: null, after: null })
  })
}
