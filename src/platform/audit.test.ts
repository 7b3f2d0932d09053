import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { findBreak, readLog } from '../../test/support/audit-log.ts'
import { committingScope, test } from '../../test/support/city.ts'
import { added, drafted, published } from '../../test/support/plans.ts'
import { asIfCommitting, enter, refusalOf } from '../../test/support/raw.ts'
import { addUnit } from '../domains/accounts/accounts.ts'
import { recordStatus } from '../domains/plan/plan.ts'
import { canonicalJson } from './canonical-json.ts'
import { transact } from './transact.ts'

const unit = { slug: 'fb-99', name: 'Fachbereich', short: 'FB 99', kind: 'department', parentId: null } as const

test('a status leaves who, what, before, after and when', async ({ scope }) => {
  const { id } = await added(scope, await published(scope))
  const command = { status: 'started', assessment: null, asOf: '2026-11-01', reason: '' } as const
  expect(await recordStatus(scope, id, 1, command)).toMatchObject({ ok: true })
  const entry = (await readLog(scope)).at(-1)
  expect(entry).toMatchObject({
    at: scope.now,
    verb: 'plan.recordStatus',
    recordKind: 'measure',
    recordId: id,
    actor: 'command',
    before: { status: null },
    after: { status: command },
  })
})

test('one verb that changes several records leaves an entry for each', async ({ scope }) => {
  const earlier = (await readLog(scope)).length
  await drafted(scope)
  const kinds = (await readLog(scope)).slice(earlier).map((entry) => entry.recordKind)
  expect(kinds).toEqual(['plan', 'field', 'field', 'goal', 'goal', 'goal'])
})

test('the chain of the demonstration city holds when it is computed anew', async ({ scope }) => {
  expect((await readLog(scope)).length).toBeGreaterThan(100)
  expect(await findBreak(scope)).toBeUndefined()
})

test('values of every kind stand in the chain as they will be read', async ({ scope }) => {
  const after = { z: 'ä\u2028"', a: [1.5, -0, 1e21, 1e-9, null], when: scope.now, gone: undefined, 10: 'x', 9: {} }
  await transact(scope, 'test.values', async ({ changed }) => {
    changed({ kind: 'test', id: '00000000-0000-4000-8000-000000000000', before: undefined, after })
    changed({ kind: 'test', id: '00000000-0000-4000-8000-000000000000', before: 'null', after: false })
  })
  expect(await findBreak(scope)).toBeUndefined()
})

test('each city has a chain of its own', async ({ scope, neighbour }) => {
  await addUnit(neighbour, unit)
  const log = await readLog(neighbour)
  expect(log.map((entry) => [entry.number, entry.previousDigest])).toEqual([[1, '']])
  expect(await findBreak(scope)).toBeUndefined()
})

test('the application can neither rewrite nor erase what the log says', async ({ scope }) => {
  await enter(scope.db, scope.city.id)
  const attempts = [
    sql`update audit_entry set verb = 'other'`,
    sql`delete from audit_entry`,
    sql`update audit_value set after = null`,
    sql`delete from audit_value`,
    sql`delete from audit_head`,
    sql`insert into audit_head (city_id) values (${scope.city.id})`,
  ]
  for (const attempt of attempts)
    expect(await refusalOf(scope.db, attempt), attempt.compile(scope.db).sql).toBe('42501')
})

describe('a write by raw SQL', () => {
  const rename = sql`update accounts_unit set name = name || '!'`

  test('without an audit entry does not commit', async ({ scope }) => {
    await enter(scope.db, scope.city.id)
    expect(await refusalOf(scope.db, rename)).toBeUndefined()
    expect(await refusalOf(scope.db, asIfCommitting)).toBe('WK001')
  })

  test('is refused whether it inserts, changes or deletes', async () => {
    const scope = await committingScope('unaudited')
    const writes = [
      rename,
      sql`insert into plan_former_slug (city_id, kind, slug, record_id)
        values (${scope.city.id}, 'plan', 'x', gen_random_uuid())`,
      sql`delete from plan_translation`,
    ]
    for (const write of writes) {
      const committing = scope.db.transaction().execute(async (tx) => {
        await enter(tx, scope.city.id)
        await write.execute(tx)
      })
      await expect(committing).rejects.toMatchObject({ code: 'WK001' })
    }
  })

  test('with an audit entry commits', async () => {
    const scope = await committingScope('unaudited')
    await transact(scope, 'test.rename', async ({ tx, changed }) => {
      await rename.execute(tx)
      changed({ kind: 'unit', id: '00000000-0000-4000-8000-000000000000', before: null, after: null })
    })
    expect((await scope.db.transaction().execute((tx) => readLog({ ...scope, db: tx }))).at(-1)?.verb).toBe(
      'test.rename',
    )
  })

  test('is not excused by an entry that was itself rolled back', async ({ scope }) => {
    await enter(scope.db, scope.city.id)
    const failing = transact(scope, 'test.fails', async ({ changed }) => {
      changed({ kind: 'unit', id: '00000000-0000-4000-8000-000000000000', before: null, after: null })
      await transact(scope, 'test.inner', async (inner) => {
        inner.changed({ kind: 'unit', id: '00000000-0000-4000-8000-000000000000', before: null, after: null })
      })
      throw new Error('after the entry')
    })
    await expect(failing).rejects.toThrow('after the entry')
    await rename.execute(scope.db)
    expect(await refusalOf(scope.db, asIfCommitting)).toBe('WK001')
  })
})

test('a verb that declares no change but writes is refused at commit', async () => {
  const scope = await committingScope('unaudited')
  const silent = transact(scope, 'test.silent', async ({ tx }) => {
    await tx.updateTable('accountsUnit').set({ short: 'X' }).execute()
  })
  await expect(silent).rejects.toMatchObject({ code: 'WK001' })
})

test('a verb that fails leaves neither its rows nor its entries', async ({ scope }) => {
  const before = await readLog(scope)
  const failing = transact(scope, 'test.fails', async ({ tx, changed }) => {
    changed({ kind: 'unit', id: '00000000-0000-4000-8000-000000000000', before: null, after: null })
    await addUnit({ ...scope, db: tx }, unit)
    await sql`select 1 / 0`.execute(tx)
  })
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  expect(await readLog(scope)).toEqual(before)
  expect(await findBreak(scope)).toBeUndefined()
})

test('many writers at once keep one unbroken chain', async () => {
  const scope = await committingScope('writers')
  const writers = Array.from({ length: 20 }, (_, n) => addUnit(scope, { ...unit, slug: `fb-${n}-neu` }))
  await Promise.all(writers)
  await scope.db.transaction().execute(async (tx) => {
    const log = await readLog({ ...scope, db: tx })
    expect(log.slice(-20).every((entry) => entry.verb === 'accounts.addUnit')).toBe(true)
    expect(await findBreak({ ...scope, db: tx })).toBeUndefined()
  })
})

describe('the canonical JSON', () => {
  test('does not hang on the order in which keys were written', () => {
    expect(canonicalJson({ b: 1, a: { d: 2, c: [{ z: 1, y: 2 }] } })).toBe('{"a":{"c":[{"y":2,"z":1}],"d":2},"b":1}')
  })

  test('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]))
  })
})
