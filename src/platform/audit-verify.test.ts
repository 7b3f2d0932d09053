import type pg from 'pg'
import { describe, expect } from 'vitest'
import { committingScope, ownerOf, poolOf, test } from '../../test/support/city.ts'
import { atOneMoment } from './at-one-moment.ts'
import { verifyLogs } from './audit-verify.ts'
import { appRole, withClient } from './roles.ts'

/** Asks as the owner, on a copy whose changes are undone afterwards. */
async function tampered(statements: readonly string[], last?: number) {
  await committingScope('tampered')
  return withClient(ownerOf(await poolOf('tampered')), async (client) => {
    await client.query('begin')
    for (const statement of statements) await client.query(statement)
    const [log] = await verifyLogs(client, last === undefined ? {} : { last })
    await client.query('rollback')
    return log!
  })
}

const city = `(select id from city where slug = 'musterstadt')`
const change = (entry: number, what: string) =>
  `update audit_entry set ${what} where city_id = ${city} and number = ${entry}`
const changeValues = (entry: number, what: string) =>
  `update audit_value set ${what} where city_id = ${city} and number = ${entry}`
const remove = (from: number, to: number) =>
  ['audit_value', 'audit_entry'].map(
    (table) => `delete from ${table} where city_id = ${city} and number between ${from} and ${to}`,
  )

test('the logs of all cities hold, each to its head', async () => {
  await committingScope('tampered')
  const logs = await withClient(ownerOf(await poolOf('tampered')), (client) =>
    atOneMoment(client, () => verifyLogs(client)),
  )
  expect(logs.map(({ slug, erased, breaks }) => ({ slug, erased, breaks }))).toEqual([
    { slug: 'musterstadt', erased: 0, breaks: [] },
    { slug: 'nachbarstadt', erased: 0, breaks: [] },
  ])
  expect(logs[0]!.head.number).toBeGreaterThan(600)
  expect(logs[1]!.head).toEqual({ number: 0, digest: '' })
})

describe('what the owner’s connection does to the log is found', () => {
  test.for([
    ['another verb', [change(7, `verb = 'plan.other'`)], '7 changed'],
    ['another time, by a microsecond', [change(7, `at = at + interval '1 microsecond'`)], '7 changed'],
    ['another record', [change(7, 'record_id = gen_random_uuid()')], '7 changed'],
    ['another actor', [changeValues(7, `actor = 'local'`)], '7 values'],
    ['another value', [changeValues(7, `after = '{"title":"other"}'`)], '7 values'],
    ['values that are only emptied, not erased', [changeValues(7, 'after = null')], '7 values'],
    ['an entry gone', remove(7, 7), '7 missing'],
    ['entries gone over the edge of a slice', remove(490, 510), '490-510 missing'],
    [
      'an entry behind the head',
      [
        `insert into audit_entry select city_id, number + 1, at, verb, record_kind, record_id, value_digest, digest, digest
       from audit_entry where city_id = ${city} order by number desc limit 1`,
      ],
      'beyond',
    ],
    ['another head', [`update audit_head set digest = 'other' where city_id = ${city}`], 'head'],
    ['no head', [`delete from audit_head where city_id = ${city}`], 'beyond'],
  ] as const)('%s', async ([, statements, expected]) => {
    const { breaks } = await tampered(statements)
    const said = breaks.map(({ number, to, reason }) => `${number}${to > number ? `-${to}` : ''} ${reason}`)
    expect(said.join(', ')).toContain(expected)
  })

  test('a tail that was cut', async () => {
    const whole = await tampered([])
    const { breaks } = await tampered(remove(601, 100_000))
    expect(breaks).toEqual([{ number: 601, to: whole.head.number, reason: 'missing' }])
  })

  test('and two entries that have changed places', async () => {
    const places = [change(3, 'number = 1000003'), change(5, 'number = 3'), change(1_000_003, 'number = 5')]
    const { breaks } = await tampered([`delete from audit_value where number in (3, 5)`, ...places])
    expect(breaks.map(({ number, reason }) => [number, reason])).toEqual([
      [3, 'changed'],
      [4, 'unlinked'],
      [5, 'changed'],
      [6, 'unlinked'],
    ])
  })
})

test('erased values are counted and break nothing', async () => {
  const log = await tampered([`delete from audit_value where city_id = ${city} and number in (3, 4)`])
  expect(log).toMatchObject({ erased: 2, breaks: [] })
})

test('of the last entries alone, an earlier one is not looked at', async () => {
  const { head } = await tampered([])
  const change = (number: number) => [
    `update audit_entry set verb = 'x' where city_id = ${city} and number = ${number}`,
  ]
  expect((await tampered(change(head.number - 10), 10)).breaks).toEqual([])
  expect((await tampered(change(head.number - 9), 10)).breaks).toMatchObject([{ reason: 'changed' }])
})

test('the running program’s role can neither change nor delete in the log', async () => {
  const scope = await committingScope('tampered')
  const app: pg.ClientConfig = { ...ownerOf(await poolOf('tampered')), user: appRole }
  await withClient(app, async (client) => {
    await client.query(`select set_config('app.city', $1, false)`, [scope.city.id])
    for (const statement of [change(1, `verb = 'x'`), changeValues(1, 'after = null'), ...remove(1, 1)]) {
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    }
    await expect(client.query('truncate audit_entry cascade')).rejects.toMatchObject({ code: '42501' })
    // It sees one city alone, so it must not say that all hold.
    await expect(atOneMoment(client, () => verifyLogs(client))).rejects.toMatchObject({ code: '42501' })
  })
})
