import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { committingScope, ownerOf, poolOf } from '../../../../test/support/city.ts'
import { member } from '../../../../test/support/members.ts'
import { changesOf } from '../../../../test/support/raw.ts'
import { asOwner } from '../../../commands/as-owner.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, readVersion, transact } from '../../../platform/transact.ts'
import { holders, keepers } from '../../../workspace/holders.ts'
import { insertHolding } from '../holding.queries.ts'
import { endRole, showPeople } from '../people.verbs.ts'
import { findPersonByMail } from '../person.queries.ts'
import { addPost } from '../post.verbs.ts'
import { addUnit } from '../unit.verbs.ts'
import { forgetTraces } from './erase.verbs.ts'
import { changeRetention, showPeriods, versionOf } from './retention.verbs.ts'
import { eraseWithoutRole } from './without-role.verbs.ts'

const mail = 'gone@example.org'
let hasty: Scope
let patient: Scope

beforeAll(async () => {
  hasty = await committingScope('without-role')
  patient = await committingScope('without-role', 'nachbarstadt')
  await keepFor(hasty, 30)
  await keepFor(patient, 700)
})

async function keepFor(scope: Scope, days: number): Promise<void> {
  const seen = versionOf(await showPeriods(scope, keepers))
  must(await changeRetention(scope, keepers, new Map([['accounts.person', days]]), seen))
}

/** Somebody who had a role in these cities until today. */
async function former(...cities: Scope[]): Promise<string> {
  for (const city of cities) {
    await member(city, { mail, name: 'Gone' })
    const gone = (await showPeople(city)).members.find((one) => one.mail === mail)
    await endRole(city, gone!.roles[0]!.id)
  }
  const id = await idNow()
  await workOf(0)
  return id
}

const idNow = async () => (await read(hasty, (tx) => findPersonByMail(tx, mail)))?.id ?? ''

/** The daily work of a later day. Gives how many were erased, in the hasty city and in the patient one. */
async function workOf(days: number) {
  const now = new Date(hasty.now.getTime() + days * 86_400_000)
  return asOwner(ownerOf(await poolOf('without-role')), async (db) => {
    const erased = await eraseWithoutRole({ ...hasty, now }, db, (error) => {
      throw error
    })
    for (const city of [hasty, patient]) await forgetTraces({ ...city, now, db }, holders)
    return [hasty, patient].map(({ city }) => erased.get(city.id) ?? 0)
  })
}

const versions = async () => [
  await readVersion(hasty.db, hasty.city.id),
  await readVersion(patient.db, patient.city.id),
]

const erasuresIn = async (scope: Scope, id: string) => {
  return scope.db.transaction().execute(async (tx) => {
    const all = await changesOf({ ...scope, db: tx }, 'accounts.erasePerson')
    return all.filter((one) => one.id === id).length
  })
}

test('whom one city alone knew is erased when that city says, and the other notes nothing', async () => {
  const ours = await former(hasty)
  expect(await workOf(29)).toEqual([0, 0])
  expect(await workOf(31)).toEqual([1, 0])
  expect([await idNow(), await erasuresIn(hasty, ours), await erasuresIn(patient, ours)]).toEqual(['', 1, 0])

  const theirs = await former(patient)
  const [before] = await versions()
  expect(await workOf(31)).toEqual([0, 0])
  expect(await workOf(699)).toEqual([0, 0])
  expect(await idNow()).toBe(theirs)
  expect(await workOf(701)).toEqual([0, 1])
  expect([await idNow(), await erasuresIn(hasty, theirs), (await versions())[0]]).toEqual(['', 0, before])
})

test('whom both knew is erased when the second one says so, once, and the day after nothing is noted', async () => {
  const id = await former(hasty, patient)
  const unit = { name: 'Amt für Gewesenes', short: 'AfG', kind: 'department', parentId: null } as const
  const postId = must(await addPost(patient, await addUnit(patient, unit), { title: 'Leitung', headsUnit: true }))
  const term = { personId: id, part: 'holder', startsOn: '2020-01-01', endsOn: '2020-12-31' } as const
  await transact(patient, 'accounts.fillPost', async ({ tx, changed }) => {
    const holding = { id: randomUUID(), postId, ...term }
    await insertHolding(tx, patient, holding)
    changed({ kind: 'holding', id: holding.id, before: null, after: holding })
  })
  expect(await workOf(31)).toEqual([0, 0])
  expect(await idNow()).toBe(id)
  expect(await workOf(701)).toEqual([1, 1])
  expect(await idNow()).toBe('')
  const after = await versions()
  expect(await workOf(702)).toEqual([0, 0])
  expect([await erasuresIn(hasty, id), await erasuresIn(patient, id)]).toEqual([1, 1])
  expect(await versions()).toEqual(after)
})
