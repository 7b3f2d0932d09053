/** What stays of somebody who was erased, asked of every table there is. */
import { type RawBuilder, sql } from 'kysely'
import { expect } from 'vitest'
import { committingScope, ownerOf, poolOf, test } from '../../../../test/support/city.ts'
import { invited, member } from '../../../../test/support/members.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { changesOf, enter } from '../../../../test/support/raw.ts'
import { asOwner } from '../../../commands/as-owner.ts'
import { verifyLogs } from '../../../platform/audit-verify.ts'
import type { Database } from '../../../platform/database.ts'
import { clearOutgoing } from '../../../platform/mail/outgoing.ts'
import { withClient } from '../../../platform/roles.ts'
import type { Scope, Viewer } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { holders } from '../../../workspace/holders.ts'
import { findPersonByMail } from '../person.queries.ts'
import { correctPerson } from './correct.verbs.ts'
import { erasePerson, forgetTraces } from './erase.verbs.ts'

const ada = { mail: 'ada.erased@musterstadt.example', name: 'Ada Unverwechselbar' }

async function idOf(scope: Scope, mail: string): Promise<string> {
  return (await read(scope, (tx) => findPersonByMail(tx, mail)))?.id ?? ''
}

async function asPerson(scope: Scope, mail: string): Promise<Scope> {
  const grants = [
    { role: 'administrator', unitId: null },
    { role: 'coordinator', unitId: null },
  ]
  const viewer: Viewer = { kind: 'person', id: await idOf(scope, mail), name: ada.name, grants }
  return { ...scope, viewer }
}

/** The tables in which some words stand, with how many rows. */
async function whereStands(db: Database, words: string): Promise<Record<string, number>> {
  const ask = async <Row>(question: RawBuilder<Row>) => (await question.execute(db)).rows
  const tables = await ask(sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`)
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await ask(
      sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} t where position(${words} in t::text) > 0`,
    )
    if (row!.n > 0) found[name] = row!.n
  }
  return found
}

test('who is erased stands nowhere any more, what they did stays, and the log holds', async () => {
  const scope = await committingScope('erased')
  const owner = ownerOf(await poolOf('erased'))
  await member(scope, { ...ada, role: 'coordinator' })
  const id = await idOf(scope, ada.mail)
  const hers = await asPerson(scope, ada.mail)
  const measure = await added(hers, await published(hers), { title: 'Was Ada anlegte' })
  const other = 'ada.anders@musterstadt.example'
  await correctPerson(scope, id, { ...ada, mail: other })
  await invited(hers, { mail: 'ben@musterstadt.example' })
  // Letters that others were sent have left; until then they would name who wrote them.
  await writeQuietly(scope, (tx) => clearOutgoing(tx, new Date(scope.now.getTime() + 1)))
  await asOwner(owner, async (db) => {
    const before = await whereStands(db, id)
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['accounts_person', 'audit_value', 'plan_publication', 'plan_step']),
    )

    expect(await erasePerson(scope, id)).toEqual({ ok: true, value: null })
    expect(await whereStands(db, other)).toEqual({ audit_value: expect.any(Number) })
    expect(await forgetTraces({ ...scope, db }, holders)).toBe(1)
    for (const words of [ada.mail, other, ada.name]) expect([words, await whereStands(db, words)]).toEqual([words, {}])
    expect(Object.keys(await whereStands(db, id))).toEqual(['audit_entry'])
    expect(Object.keys(await whereStands(db, 'ben@musterstadt.example'))).toContain('accounts_invitation')
    expect(await forgetTraces({ ...scope, db }, holders)).toBe(0)
  })
  const [log] = await withClient(owner, (client) => verifyLogs(client))
  expect(log).toMatchObject({ slug: 'musterstadt', breaks: [] })
  expect(log!.nameless).toBeGreaterThan(2)
  expect(log!.erased).toBeGreaterThan(2)
  await scope.db.transaction().execute(async (tx) => {
    const kept = await changesOf({ ...scope, db: tx }, 'plan.addMeasure')
    expect(kept.find((one) => one.id === measure.id)?.after).toMatchObject({ title: 'Was Ada anlegte' })
    await enter(tx, scope.city.id)
    const actor = tx.selectFrom('planStep').select('actor').where('measureId', '=', measure.id)
    expect((await actor.executeTakeFirstOrThrow()).actor).toBe('erased')
  })
})

test('who takes part in another city stays known there', async ({ scope, neighbour }) => {
  for (const city of [scope, neighbour]) await member(city, ada)
  const id = await idOf(scope, ada.mail)
  await erasePerson(scope, id)
  expect(await idOf(neighbour, ada.mail)).toBe(id)
  await erasePerson(neighbour, id)
  expect(await idOf(neighbour, ada.mail)).toBe('')
})

test('the last administrator cannot be erased', async ({ scope }) => {
  await member(scope, { ...ada, role: 'administrator' })
  const id = await idOf(scope, ada.mail)
  const hers = await asPerson(scope, ada.mail)
  expect(await erasePerson(hers, id)).toMatchObject({ ok: false, code: 'privacy.last_administrator' })
  await member(scope, { mail: 'zoe@musterstadt.example', name: 'Zoe', role: 'administrator' })
  expect(await erasePerson(hers, id)).toMatchObject({ ok: true })
  await expect(erasePerson({ ...hers, viewer: { kind: 'public' } }, id)).rejects.toThrow('erasePerson')
})

test('a command erases nobody whom this city never knew, and notes nothing of them', async ({ scope, neighbour }) => {
  await member(neighbour, ada)
  const id = await idOf(neighbour, ada.mail)
  await expect(erasePerson(scope, id)).rejects.toThrow('person')
  await erasePerson(neighbour, id)
  expect(await idOf(neighbour, ada.mail)).toBe('')
})
