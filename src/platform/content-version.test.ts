import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { committingScope, poolOf, test } from '../../test/support/city.ts'
import { enter } from '../../test/support/raw.ts'
import { addUnit } from '../domains/accounts/accounts.ts'
import type { Scope } from './scope.ts'
import { read, transact } from './transact.ts'

const unit = (slug: string) => ({ slug, name: 'Amt', short: '', kind: 'section', parentId: null }) as const

async function versionOf(scope: Scope): Promise<number> {
  const row = await read(scope, (tx) => tx.selectFrom('cityVersion').select('version').executeTakeFirstOrThrow())
  return row.version
}

/** What another connection hears while `body` runs, and a little after. */
async function heardDuring(database: string, body: () => Promise<void>): Promise<string[]> {
  const listener = await (await poolOf(database)).connect()
  const heard: string[] = []
  try {
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
    await listener.query('listen city_version')
    await body()
    // A notice comes with the listener's next answer at the latest.
    await sleep(50)
    await listener.query('select 1')
    return heard
  } finally {
    listener.removeAllListeners('notification')
    await listener.query('unlisten *')
    listener.release()
  }
}

test('a verb raises the version of its city by one, and of no other', async () => {
  const scope = await committingScope('version')
  const neighbour = await committingScope('version', 'nachbarstadt')
  const [before, theirs] = [await versionOf(scope), await versionOf(neighbour)]
  await addUnit(scope, unit('amt-1'))
  expect(await versionOf(scope)).toBe(before + 1)
  expect(await versionOf(neighbour)).toBe(theirs)
})

test('several verbs in one transaction raise it once', async () => {
  const scope = await committingScope('version')
  const before = await versionOf(scope)
  await transact(scope, 'test.several', async ({ tx }) => {
    await addUnit({ ...scope, db: tx }, unit('amt-2'))
    await addUnit({ ...scope, db: tx }, unit('amt-3'))
  })
  expect(await versionOf(scope)).toBe(before + 1)
})

test('a verb that only looked raises nothing', async () => {
  const scope = await committingScope('version')
  const before = await versionOf(scope)
  await transact(scope, 'test.look', async ({ tx }) => tx.selectFrom('planPlan').select('id').execute())
  expect(await versionOf(scope)).toBe(before)
})

test('raw SQL with an audit entry raises it as well, at commit', async () => {
  const scope = await committingScope('version')
  const before = await versionOf(scope)
  await scope.db.transaction().execute(async (tx) => {
    await enter(tx, scope.city.id)
    await sql`update accounts_unit set short = 'A'`.execute(tx)
    // A digest that breaks the chain: here only the version is looked at.
    await sql`insert into audit_entry (city_id, number, at, verb, record_kind, record_id, value_digest, previous_digest, digest)
      values (${scope.city.id}, 1000000, now(), 'raw', 'unit', gen_random_uuid(), '', '', '')`.execute(tx)
  })
  expect(await versionOf(scope)).toBe(before + 1)
})

test('another node hears of it once, after the commit, with the city and the version', async () => {
  const scope = await committingScope('version')
  const heard = await heardDuring('version', async () => {
    await addUnit(scope, unit('amt-4'))
  })
  expect(heard).toEqual([`${scope.city.id} ${await versionOf(scope)}`])
})

test('nobody hears of what was rolled back, and the version is the old one', async () => {
  const scope = await committingScope('version')
  const before = await versionOf(scope)
  const heard = await heardDuring('version', async () => {
    const failing = transact(scope, 'test.fails', async ({ tx }) => {
      await addUnit({ ...scope, db: tx }, unit('amt-5'))
      throw new Error('after all')
    })
    await expect(failing).rejects.toThrow('after all')
  })
  expect(heard).toEqual([])
  expect(await versionOf(scope)).toBe(before)
})

test('a verb that was rolled back to its savepoint does not use up the raise of the next', async () => {
  const scope = await committingScope('version')
  const before = await versionOf(scope)
  const heard = await heardDuring('version', async () => {
    await transact(scope, 'test.outer', async ({ tx }) => {
      const within = { ...scope, db: tx }
      const failing = transact(within, 'test.inner', async () => {
        await addUnit(within, unit('amt-6'))
        throw new Error('inner')
      })
      await expect(failing).rejects.toThrow('inner')
      await addUnit(within, unit('amt-7'))
    })
  })
  expect(await versionOf(scope)).toBe(before + 1)
  expect(heard).toEqual([`${scope.city.id} ${before + 1}`])
})

test('twenty writers at once raise it by twenty, and each number is told once', async () => {
  const scope = await committingScope('version')
  const before = await versionOf(scope)
  const heard = await heardDuring('version', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => addUnit(scope, unit(`amt-gleichzeitig-${n}`))))
  })
  expect(await versionOf(scope)).toBe(before + 20)
  expect(heard).toEqual(Array.from({ length: 20 }, (_, n) => `${scope.city.id} ${before + n + 1}`))
})
