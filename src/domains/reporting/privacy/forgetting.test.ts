/** What stays of people in a round once they are forgotten, and of links once they are over. */
import { expect } from 'vitest'
import { committingScope, ownerOf, poolOf, test } from '../../../../test/support/city.ts'
import { linked, reportingRound } from '../../../../test/support/reported-plan.ts'
import { asOwner } from '../../../commands/as-owner.ts'
import { must } from '../../../demo/act.ts'
import { erasedActor } from '../../../platform/audit.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact, writeQuietly } from '../../../platform/transact.ts'
import { erasePerson, forgetTraces } from '../../accounts/accounts.ts'
import { answerSheet } from '../answering/answer.verbs.ts'
import { listLinks } from '../answering/link.queries.ts'
import { findBearer } from '../answering/link.verbs.ts'
import { listPartSteps } from '../rounds/part.queries.ts'
import { insertRoundStep } from '../rounds/round.queries.ts'
import { linkKeepers } from './link.keepers.ts'
import { reportingHolder } from './reporting.holder.ts'

/** Rosa has answered by her link. */
async function answered(scope: Scope) {
  const { id, people, partOf, measures, units } = await reportingRound(scope)
  const part = partOf(measures.reading, units.school)
  const link = await linked(scope, 'rosas', { roundId: id, partIds: [part.id], personId: people.rosa.id })
  const asRosa: Scope = { ...scope, viewer: { kind: 'guest', id: link.id, name: 'Rosa Amtlich' } }
  const content = { ...part.content, done: 'Zwölf Gruppen.' }
  must(await answerSheet(asRosa, { partId: part.id, seen: 1, content, name: 'Rosa Amtlich' }))
  const steps = () => read(scope, (tx) => listPartSteps(tx, [part.id]))
  const links = () => read(scope, (tx) => listLinks(tx, { ids: [link.id] }))
  return { roundId: id, rosa: people.rosa, steps, links }
}

test('whoever answered by a link is told so under their own name', async ({ scope }) => {
  const { rosa } = await answered(scope)
  const held = await read(scope, (tx) => reportingHolder.listHeld(tx, `person:${rosa.id}`))
  expect(new Set(held.map(({ kind }) => kind))).toEqual(new Set(['reporting_link', 'reporting_step']))
  const names = await read(scope, (tx) =>
    reportingHolder.listRecordNames(
      tx,
      held.map(({ recordId }) => recordId),
    ),
  )
  expect(new Set(names.values())).toEqual(new Set(['Sachstand 2026']))
})

test('what they answered stays without their name, and their link opens nothing any more', async () => {
  const scope = await committingScope('forgotten')
  const { roundId, rosa, steps, links } = await answered(scope)
  await linked(scope, 'passed', { roundId, partIds: [] })
  expect((await findBearer(scope, 'rosas')).isOpen).toBe(true)
  must(await erasePerson(scope, rosa.id))
  expect((await findBearer(scope, 'rosas')).isOpen).toBe(false)
  await asOwner(ownerOf(await poolOf('forgotten')), (db) => forgetTraces({ ...scope, db }, [reportingHolder]))
  const last = (await steps()).at(-1)
  expect([last?.step, last?.name, last?.actor, last?.content.done]).toEqual([
    'answered',
    '',
    erasedActor,
    'Zwölf Gruppen.',
  ])
  expect(await links()).toMatchObject([{ name: '', mail: null, personId: null }])
  for (const pass of ['rosas', 'passed']) {
    expect(await findBearer(scope, pass)).toEqual({ link: undefined, isOpen: false })
  }
})

test('what a colleague passed on to their address is told to them, and so is a measure that they took out', async ({
  scope,
}) => {
  const { roundId, rosa } = await answered(scope)
  await linked(scope, 'passed', { roundId, partIds: [] })
  await writeQuietly(scope, (tx) =>
    tx
      .updateTable('reportingUpdate')
      .set({ takenOutAt: scope.now, takenOutBy: `person:${rosa.id}`, takenOutReason: 'doppelt' })
      .execute(),
  )
  const held = await read(scope, (tx) => reportingHolder.listHeld(tx, `person:${rosa.id}`))
  expect(held.filter(({ kind }) => kind === 'reporting_link').length).toBeGreaterThan(1)
  expect(held.map(({ kind }) => kind)).toContain('reporting_update')
})

test('two years after it was sent a link of a round that was never published names nobody', async ({ scope }) => {
  const { links } = await answered(scope)
  const unpublished = linkKeepers.find(({ kind }) => kind === 'reporting.unpublished')
  await unpublished!.drop!(scope, scope.now)
  expect((await links())[0]?.name).toBe('Rosa Amtlich')
  await unpublished!.drop!(scope, new Date(scope.now.getTime() + 1))
  expect(await links()).toMatchObject([{ name: '', mail: null }])
  const notices = await read(scope, (tx) => tx.selectFrom('reportingNotice').select('personId').execute())
  expect(notices.filter(({ personId }) => personId !== null)).toEqual([])
})

test('some time after a round was published its links name nobody', async ({ scope }) => {
  const { roundId, links } = await answered(scope)
  const [, forget] = linkKeepers
  const later = (days: number) => new Date(scope.now.getTime() + days * 86_400_000)
  await forget!.drop!(scope, later(1))
  expect((await links())[0]?.name).toBe('Rosa Amtlich')
  const step = { id: crypto.randomUUID(), roundId, state: 'published', reason: '' } as const
  await transact(scope, 'test.publish', ({ tx }) => insertRoundStep(tx, scope, step))
  await forget!.drop!(scope, later(1))
  expect(await links()).toMatchObject([{ name: '', mail: null }])
})
