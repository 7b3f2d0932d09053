/** What stays of people in the work of bodies once they are forgotten. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { textOf } from '../../../../test/support/page.ts'
import { talkedAbout } from '../../../../test/support/reviewed-plan.ts'
import { localSite } from '../../../../test/support/site.ts'
import { openMeeting, votingBody, wordedMotion } from '../../../../test/support/voting-body.ts'
import { must } from '../../../demo/act.ts'
import { actorOf } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { discardDraft } from '../../plan/plan.ts'
import { removeFromDraft } from '../../plan/removal.verbs.ts'
import { saveDraft } from '../meetings/minutes.queries.ts'
import { listEntriesAbout } from '../participants/erase.queries.ts'
import { eraseParticipant } from '../participants/erase.verbs.ts'
import { participantsRoutes } from '../participants/participants.routes.ts'
import { reviseCharter } from '../seats/body.verbs.ts'
import { findMotion } from '../votes/motion.queries.ts'
import { withdrawMotion } from '../votes/motion.verbs.ts'
import { putMotion } from '../votes/putting.verbs.ts'
import { settleConflict } from '../votes/recusal.verbs.ts'
import { loadResults } from '../votes/result.read.ts'
import { bodiesHolder } from './bodies.holder.ts'

test('whoever answered a statement or kept a wording is told so', async ({ scope }) => {
  await talkedAbout(scope)
  const held = await read(scope, (tx) => bodiesHolder.listHeld(tx, actorOf(scope.viewer)))
  expect(new Set(held.map(({ kind }) => kind))).toEqual(new Set(['answer', 'kept_wording']))
})

test('what bodies have spoken of is not thrown away with its draft, nor alone', async ({ scope }) => {
  const { plan, goalId } = await talkedAbout(scope)
  expect(await discardDraft(scope, plan.planId, 1)).toMatchObject({ code: 'plan.in_bodies' })
  expect(await removeFromDraft(scope, 'goal', goalId)).toMatchObject({ code: 'plan.in_bodies' })
  must(await removeFromDraft(scope, 'goal', plan.goalIds[1]!))
})

test('a conflict of interest stays without its reason, and the log is told where it stood', async ({ scope }) => {
  const body = await votingBody(scope)
  const meetingId = await openMeeting(scope, body.id, body.members)
  const id = await wordedMotion(scope, body.id, { way: 'room', meetingId })
  must(await putMotion(scope, 'https://plan.musterstadt.example', id, 1, { closesOn: null, away: [] }))
  const [member] = body.members
  must(await settleConflict(scope, id, member!.id, null, { kind: 'declare', reason: 'Mein Bruder' }))
  await writeQuietly(scope, (tx) => saveDraft(tx, scope, meetingId, `Es fehlte ${member!.name.toUpperCase()}.`))
  const page = textOf(await (await localSite(scope).ask(participantsRoutes.participant(member!.id))).text())
  expect(page).toContain('In diesen Protokollen steht der Name')
  const entries = await read(scope, (tx) => listEntriesAbout(tx, member!.id))
  const told = scope.db.selectFrom('auditEntry').select('recordKind').where('number', 'in', entries)
  expect((await told.execute()).map(({ recordKind }) => recordKind)).toContain('motion')
  await eraseParticipant(scope, member!.id)
  const kept = await scope.db
    .selectFrom('bodiesRecusal')
    .select('reason')
    .where('participantId', '=', member!.id)
    .execute()
  const listed = scope.db
    .selectFrom('bodiesEntitled')
    .select('recusedReason')
    .where('motionId', '=', id)
    .where('recusedReason', 'is not', null)
  expect([kept, await listed.execute()]).toEqual([[{ reason: '–' }], [{ recusedReason: '–' }]])
  const { version } = (await read(scope, (tx) => findMotion(tx, id)))!
  must(await withdrawMotion(scope, id, version, 'Vertagt'))
  const results = await read(scope, async (tx) => loadResults(tx, scope, [(await findMotion(tx, id))!]))
  expect(results[0]!.recused).toEqual([])
})

test('the rules of a body do not change while it votes', async ({ scope }) => {
  const body = await votingBody(scope)
  const id = await wordedMotion(scope, body.id)
  must(await putMotion(scope, 'https://plan.musterstadt.example', id, 1, { closesOn: '2026-12-04', away: [] }))
  const charter = { sides: [], rules: [], healDays: 90, healer: '', allowsExceptions: false, votesNeedParity: false }
  expect(await reviseCharter(scope, body.slug, 1, charter)).toMatchObject({ code: 'body.vote_open' })
})
