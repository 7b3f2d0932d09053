import { sql } from 'kysely'
import { describe, expect, test as plain } from 'vitest'
import { committingScope, test } from '../../../../test/support/city.ts'
import { offered } from '../../../../test/support/guide.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope, Viewer } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { reviseService } from '../services/service.verbs.ts'
import { countHidden } from './hidden.read.ts'
import { isToldIn } from './hidden-place.ts'
import { keepHiddenPlace, showHiddenPlace } from './hidden-place.verbs.ts'

const wish = { address: 'Zinnkrautgasse 47\n30159 Musterstadt', notes: 'Zweimal klingeln', contact: 'Ida Ilgner' }

const shelter = (scope: Scope) => offered(scope, { title: 'Wohnen in Not', sensitive: true })

const as = (scope: Scope, role: string): Scope => {
  const viewer: Viewer = { kind: 'person', id: '1', name: 'P', grants: [{ role, unitId: null }] }
  return { ...scope, viewer }
}

/** What a query of the running program comes to: how many rows, or the code of its error. */
async function answerOf({ db }: Scope, question: ReturnType<typeof sql>): Promise<unknown> {
  await sql`savepoint asking`.execute(db)
  const answer = await question.execute(db).then(
    ({ rows }) => rows.length,
    (error: { code?: string }) => error.code,
  )
  await sql`rollback to savepoint asking`.execute(db)
  return answer
}

describe('where a shelter is', () => {
  test('is kept and shown, and in the log stands who looked and why, never the address', async ({ scope }) => {
    const { id } = await shelter(scope)
    expect((await keepHiddenPlace(scope, id, 0, wish)).ok).toBe(true)
    expect(await showHiddenPlace(scope, id, 'emergency')).toEqual({ ...wish, version: 1 })
    const { rows } = await sql<{ verb: string; after: unknown; all: string }>`
      select e.verb, v.after, e::text || v::text as all from audit_entry e join audit_value v using (city_id, number)
      where e.record_kind = 'hidden_place' order by e.number`.execute(scope.db)
    expect(rows.map(({ verb, after }) => [verb, after])).toEqual([
      ['guide.keepHiddenPlace', { act: 'kept', fields: ['address', 'notes', 'contact'] }],
      ['guide.showHiddenPlace', { act: 'looked', reason: 'emergency' }],
    ])
    expect(rows.filter(({ all }) => /zinnkraut|klingeln|ilgner/i.test(all))).toEqual([])
  })

  test('is in no reach of the program as it is; laying down its role it sees its own city', async ({
    scope,
    neighbour,
  }) => {
    const { id } = await shelter(scope)
    await keepHiddenPlace(scope, id, 0, wish)
    const look = sql`select * from guide_hidden_place`
    expect(await answerOf(scope, look)).toBe('42501')
    await sql`set local role wirken_hidden`.execute(scope.db)
    expect(await answerOf(scope, look)).toBe(1)
    // As the other role in turn it sees nothing else, and cannot say that it is in another city's log.
    expect(await answerOf(scope, sql`select * from guide_service`)).toBe('42501')
    expect(await answerOf(scope, sql`select * from audit_value`)).toBe('42501')
    await sql`select set_config('app.city', ${neighbour.city.id}, true)`.execute(scope.db)
    expect(await answerOf(scope, look)).toBe(0)
  })

  test('is seen by those who coordinate, not by those who write the guide or look after the machine', async ({
    scope,
  }) => {
    const { id } = await shelter(scope)
    await keepHiddenPlace(as(scope, 'coordinator'), id, 0, wish)
    for (const role of ['administrator', 'editor', 'reader']) {
      await expect(showHiddenPlace(as(scope, role), id, 'check'), role).rejects.toThrow(Forbidden)
      await expect(keepHiddenPlace(as(scope, role), id, 1, null), role).rejects.toThrow(Forbidden)
    }
  })

  test('is not kept beside a place that everybody sees, nor where a text tells it', async ({ scope }) => {
    const told = await offered(scope, {
      title: 'Rat',
      sensitive: true,
      description: 'Wir sind in der Zinnkraut-Gasse 47.',
    })
    expect(await keepHiddenPlace(scope, told.id, 0, wish)).toMatchObject({ code: 'told' })
    const open = await offered(scope, { title: 'Nicht sensibel' })
    await expect(keepHiddenPlace(scope, open.id, 0, wish)).rejects.toThrow(NotFound)
  })

  test('keeps its service from being shown with a place, by the page and by hand', async ({ scope }) => {
    const service = await shelter(scope)
    await keepHiddenPlace(scope, service.id, 0, wish)
    const { id, slug, version, ...now } = service
    const opened = await reviseService(scope, id, version, { ...now, sensitive: false })
    expect(opened).toMatchObject({ code: 'service.hidden_place' })
    const place = sql`with place as (insert into guide_place (city_id, id, slug, name)
        values (${scope.city.id}, gen_random_uuid(), 'x', 'x') returning city_id, id)
      insert into guide_service_place (city_id, service_id, place_id, position)
      select city_id, ${id}::uuid, id, 0 from place`
    expect(await answerOf(scope, place)).toBe('WK002')
    expect(await answerOf(scope, sql`update guide_service set sensitive = false where id = ${id}`)).toBe('23514')
  })

  test('is forgotten in one step, and changed only as it was seen', async ({ scope }) => {
    const { id } = await shelter(scope)
    await keepHiddenPlace(scope, id, 0, wish)
    expect(await keepHiddenPlace(scope, id, 0, { ...wish, notes: '' })).toMatchObject({ code: 'changed_meanwhile' })
    expect((await keepHiddenPlace(scope, id, 1, null)).ok).toBe(true)
    await expect(showHiddenPlace(scope, id, 'check')).rejects.toThrow(NotFound)
  })

  test('is counted for the whole city, of what is published', async ({ scope }) => {
    for (const isDraft of [false, true]) {
      const { id } = await offered(scope, { title: 'Haus', sensitive: true }, isDraft)
      await keepHiddenPlace(scope, id, 0, wish)
    }
    expect(await read(scope, countHidden)).toBe(1)
  })
})

plain('commits on a connection that is the application again afterwards', async () => {
  const scope = await committingScope('hidden')
  const { id } = await shelter(scope)
  expect((await keepHiddenPlace(scope, id, 0, wish)).ok).toBe(true)
  const failing = transact(scope, 'guide.x', async ({ tx }) => {
    await sql`set local role wirken_hidden`.execute(tx)
    await sql`select * from guide_service`.execute(tx)
  })
  await expect(failing).rejects.toThrow(/permission denied/)
  const { rows } = await sql<{ name: string }>`select current_user::text as name`.execute(scope.db)
  expect(rows).toEqual([{ name: 'wirken_app' }])
  // Written past the verb it is not confirmed.
  const silent = scope.db.transaction().execute(async (tx) => {
    await sql`select set_config('app.city', ${scope.city.id}, true)`.execute(tx)
    await sql`set local role wirken_hidden`.execute(tx)
    await sql`update guide_hidden_place set notes = 'x'`.execute(tx)
  })
  await expect(silent).rejects.toMatchObject({ code: 'WK001' })
})

plain('a street is recognised however a text writes it, a town or a short number is not', () => {
  const address = 'Lange Straße 7, 30159 Musterstadt'
  expect(isToldIn(address, ['in der Langen Gasse 7', 'Musterstadt', '30159'])).toBe(false)
  expect(isToldIn(address, ['Treffpunkt: lange str. 7'])).toBe(true)
  expect(isToldIn(address, ['LANGE STRASSE 7'])).toBe(true)
  expect(isToldIn('Hinterhof', ['Hinterhof'])).toBe(false)
})
