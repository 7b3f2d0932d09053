/** A vote from the wording of its motion to what becomes of it, on the database. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, drafted } from '../../../../test/support/plans.ts'
import { changesOf } from '../../../../test/support/raw.ts'
import {
  asGuest,
  endMandate,
  openMeeting,
  type VotingBody,
  votingBody,
  wordedMotion,
} from '../../../../test/support/voting-body.ts'
import { must, onDay } from '../../../demo/act.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnits } from '../../accounts/accounts.ts'
import { listStandings } from '../../plan/plan.ts'
import { carryOut } from '../life/carry-out.verbs.ts'
import { listUrns } from './ballot.queries.ts'
import { castBallot, writeDissent } from './ballot.verbs.ts'
import { closeMotion, enterCounts } from './closing.verbs.ts'
import { findMotion } from './motion.queries.ts'
import { withdrawMotion } from './motion.verbs.ts'
import { putMotion } from './putting.verbs.ts'
import { declareConflict, settleConflict } from './recusal.verbs.ts'
import { remindVoters } from './reminding.verbs.ts'
import { loadResults } from './result.read.ts'
import type { Choice } from './tally.ts'

const publicUrl = 'https://plan.musterstadt.example'
const closesOn = '2026-12-04'
const after = '2026-12-05'
const put = async (scope: Scope, id: string) =>
  must(await putMotion(scope, publicUrl, id, await versionOf(scope, id), { closesOn, away: [] }))
const motionOf = async (scope: Scope, id: string) => (await read(scope, (tx) => findMotion(tx, id)))!
const versionOf = async (scope: Scope, id: string) => (await motionOf(scope, id)).version
const close = async (scope: Scope, id: string) => closeMotion(scope, id, await versionOf(scope, id), carryOut)
const resultOf = (scope: Scope, id: string) =>
  read(scope, async (tx) => (await loadResults(tx, scope, [(await findMotion(tx, id))!]))[0]!)

async function castAll(scope: Scope, { members }: VotingBody, id: string, all: readonly Choice[]) {
  for (const [i, choice] of all.entries()) must(await castBallot(asGuest(scope, members[i]!), id, choice))
}

describe('in writing', () => {
  test('each seat has a mail and a ballot that can be changed; the last one counts', async ({ scope }) => {
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id)
    await put(scope, id)
    const mails = await read(scope, listOutgoing)
    expect(mails.map(({ to }) => to).sort()).toEqual(
      body.members.map(({ name }) => `${name.replace(' ', '-')}-lenkungsgruppe@example.org`).sort(),
    )
    await castAll(scope, body, id, ['no', 'yes', 'yes', 'no'])
    const [first] = body.members
    expect(await castBallot(asGuest({ ...scope, lang: 'ar' }, first!), id, 'yes')).toEqual({
      ok: true,
      value: 'changed',
    })
    expect(await castBallot(asGuest(scope, first!), id, 'yes')).toEqual({ ok: true, value: 'same' })
    expect(
      await scope.db.selectFrom('bodiesBallot').select('readLang').where('seatId', '=', first!.seatId).execute(),
    ).toEqual([{ readLang: 'ar' }])
    expect(must(await close(scope, id))).toEqual({ result: 'carried', why: 'more_yes', sides: [] })
    expect((await resultOf(scope, id)).sides.map(({ side, counts }) => [side, counts?.yes, counts?.no])).toEqual([
      ['administration', 2, 0],
      ['outside', 1, 1],
    ])
    expect(await castBallot(asGuest(scope, first!), id, 'no')).toMatchObject({ code: 'ballot.over' })
  })
  test('nobody’s time is cut short, and too few ballots are no quorum', async ({ scope }) => {
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id)
    await put(scope, id)
    await castAll(scope, body, id, ['yes', 'yes'])
    expect(await close(scope, id)).toMatchObject({ code: 'motion.still_open' })
    expect(must(await close(onDay(scope, after), id))).toEqual({
      result: 'no_quorum',
      why: 'side_not_quorate',
      sides: ['outside'],
    })
  })
  test('who was removed votes no more by an old link and is not waited for; what was cast stays', async ({ scope }) => {
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id)
    await put(scope, id)
    const [first, second, ...others] = body.members
    must(await castBallot(asGuest(scope, first!), id, 'yes'))
    await endMandate(scope, first!, '2026-11-01')
    await endMandate(scope, second!, '2026-11-01')
    for (const one of [first!, second!]) {
      expect(await castBallot(asGuest(scope, one), id, 'no')).toMatchObject({ code: 'ballot.mandate_ended' })
    }
    const cast = await scope.db.selectFrom('bodiesBallot').select('choice').execute()
    expect(cast).toEqual([{ choice: 'yes' }])
    expect(await close(scope, id)).toMatchObject({ code: 'motion.still_open' })
    for (const one of others) must(await castBallot(asGuest(scope, one), id, 'no'))
    expect(must(await close(scope, id)).result).toBe('lost')
    const stranger = await votingBody(scope, { slug: 'beirat' })
    await expect(castBallot(asGuest(scope, stranger.members[0]!), id, 'yes')).rejects.toThrow('motion')
  })
  test('is reminded of once, on the day before it ends, and only whose ballot is missing', async ({ scope }) => {
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id)
    await put(scope, id)
    await castAll(scope, body, id, ['yes', 'no'])
    const told: number[] = []
    for (const day of ['2026-12-02', '2026-12-03', '2026-12-03', '2026-12-04'])
      told.push(await remindVoters(onDay(scope, day), publicUrl))
    expect(told).toEqual([0, 2, 0, 0])
  })
})

describe('a secret vote', () => {
  test('keeps that a seat has voted, never what: neither in a table nor in the log', async ({ scope }) => {
    const body = await votingBody(scope, { sides: { administration: 5, outside: 3 } })
    const id = await wordedMotion(scope, body.id, { secret: true })
    await put(scope, id)
    await castAll(scope, body, id, ['yes', 'yes', 'yes', 'no', 'abstain', 'yes', 'no', 'yes'])
    expect(await castBallot(asGuest(scope, body.members[0]!), id, 'no')).toMatchObject({ code: 'ballot.voted_already' })
    expect(await declareConflict(asGuest(scope, body.members[0]!), id, null, 'doch')).toMatchObject({
      code: 'ballot.voted_already',
    })
    expect(await scope.db.selectFrom('bodiesBallot').selectAll().execute()).toEqual([])
    const logged = (await changesOf(scope, 'bodies.castBallot')).map(({ before, after: now }) => [before, now])
    expect(JSON.stringify(logged)).not.toMatch(/yes|no|abstain|choice/)
    expect(logged).toHaveLength(8)
    must(await close(scope, id))
    expect(await read(scope, (tx) => listUrns(tx, [id]))).toEqual([
      { motionId: id, side: '', counts: { yes: 5, no: 2, abstain: 1 } },
    ])
    const { sides, total } = await resultOf(scope, id)
    expect([sides.map(({ counts }) => counts), total]).toEqual([[null, null], { yes: 5, no: 2, abstain: 1 }])
  })

  test('of few leaves nothing but what came of it', async ({ scope }) => {
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id, { secret: true, rule: 'double_majority' })
    await put(scope, id)
    await castAll(scope, body, id, ['yes', 'yes', 'no', 'no'])
    must(await close(scope, id))
    expect(await read(scope, (tx) => listUrns(tx, [id]))).toEqual([])
    const { total, why, motion } = await resultOf(scope, id)
    expect([motion.result, total, why]).toEqual(['lost', null, { why: 'not_each_side', sides: [] }])
  })
})

describe('in the room', () => {
  test('those who sit there vote, the chair counts, and no more than may vote', async ({ scope }) => {
    const body = await votingBody(scope)
    const meetingId = await openMeeting(scope, body.id, body.members.slice(0, 3))
    const id = await wordedMotion(scope, body.id, { way: 'room', meetingId, rule: 'double_majority' })
    await put(scope, id)
    expect(await castBallot(asGuest(scope, body.members[0]!), id, 'yes')).toMatchObject({ code: 'ballot.in_the_room' })
    const count = async (yes: number) =>
      enterCounts(
        scope,
        id,
        await versionOf(scope, id),
        new Map([
          ['administration', { yes: 2, no: 0, abstain: 0 }],
          ['outside', { yes, no: 0, abstain: 0 }],
        ]),
      )
    expect(await count(2)).toMatchObject({ code: 'count.too_many', values: { side: 'outside' } })
    must(await count(1))
    expect(must(await close(scope, id)).result).toBe('carried')
  })

  test('who declares a conflict after the count is counted no more: it is counted again', async ({ scope }) => {
    const body = await votingBody(scope)
    const meetingId = await openMeeting(scope, body.id, body.members)
    const id = await wordedMotion(scope, body.id, { way: 'room', meetingId })
    await put(scope, id)
    const all = { yes: 2, no: 0, abstain: 0 }
    const counts = ['administration', 'outside'].map((side) => [side, all] as const)
    must(await enterCounts(scope, id, await versionOf(scope, id), new Map(counts)))
    must(await settleConflict(scope, id, body.members[2]!.id, null, { kind: 'declare', reason: 'Mein Verein' }))
    expect(await close(scope, id)).toMatchObject({ code: 'count.too_many', values: { side: 'outside' } })
  })

  test('without the parity that a body asks for nothing is decided', async ({ scope }) => {
    const body = await votingBody(scope, { needsParity: true })
    const meetingId = await openMeeting(scope, body.id, body.members.slice(0, 3))
    const id = await wordedMotion(scope, body.id, { way: 'room', meetingId, rule: 'consent' })
    await put(scope, id)
    expect(must(await close(scope, id))).toEqual({ result: 'no_parity', why: 'no_parity', sides: [] })
  })
})

describe('a conflict of interest', () => {
  test('is proposed where the organisation has a part in the measure, and takes the vote away when declared', async ({
    scope,
  }) => {
    const unit = (await read(scope, (tx) => listUnits(tx, scope)))[0]!.id
    const plan = await drafted(scope)
    const measure = await added(scope, plan, { units: [{ unitId: unit, role: 'provider' }] })
    const body = await votingBody(scope, { unitId: unit })
    const id = await wordedMotion(scope, body.id, {}, [{ recordId: measure.id, kind: 'measure' }])
    const proposed = await scope.db
      .selectFrom('bodiesRecusal')
      .select(['state', 'proposedBy'])
      .where('bodyId', '=', body.id)
      .execute()
    expect(proposed).toEqual(body.members.map(() => ({ state: 'proposed', proposedBy: 'program' })))
    must(await settleConflict(scope, id, body.members[1]!.id, measure.id, { kind: 'dismiss', reason: 'ohne Vorteil' }))
    await put(scope, id)
    const [first] = body.members
    must(await castBallot(asGuest(scope, first!), id, 'no'))
    must(await declareConflict(asGuest(scope, first!), id, measure.id, 'Wir bekämen das Geld'))
    expect(await castBallot(asGuest(scope, first!), id, 'no')).toMatchObject({ code: 'ballot.recused' })
    expect(await scope.db.selectFrom('bodiesBallot').selectAll().execute()).toEqual([])
    expect((await changesOf(scope, 'bodies.declareConflict')).map(({ kind }) => kind)).toEqual([
      'recusal',
      'ballot',
      'motion',
    ])
    await castAll(scope, { ...body, members: body.members.slice(1) }, id, ['yes', 'yes', 'yes'])
    expect(must(await close(scope, id)).result).toBe('carried')
    expect((await resultOf(scope, id)).recused).toEqual(['administration 1'])
  })
})

describe('what comes of it', () => {
  test('a step that was carried is taken, as a decision of the body; a dissent stands beside the result', async ({
    scope,
  }) => {
    const plan = await drafted(scope)
    const goal = plan.goalIds[0]!
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id, { effect: 'step', stepTo: 'in_review' }, [
      { recordId: goal, kind: 'goal' },
    ])
    await put(scope, id)
    await castAll(scope, body, id, ['yes', 'yes', 'yes', 'no'])
    must(await writeDissent(asGuest({ ...scope, lang: 'tr' }, body.members[3]!), id, ' Erken. '))
    must(await close(scope, id))
    expect(await read(scope, (tx) => listStandings(tx, 'goal', [goal]))).toMatchObject([{ stage: 'in_review' }])
    const { subjects, dissents } = await resultOf(scope, id)
    expect(subjects[0]?.decisionId).not.toBe(null)
    expect(dissents).toMatchObject([{ name: 'outside 2', words: { words: 'Erken.', lang: 'tr' } }])
  })

  test('one that cannot be taken from there keeps the vote open, and nothing is written', async ({ scope }) => {
    const plan = await drafted(scope)
    const goal = plan.goalIds[0]!
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id, { effect: 'step', stepTo: 'accepted' }, [
      { recordId: goal, kind: 'goal' },
    ])
    await put(scope, id)
    await castAll(scope, body, id, ['yes', 'yes', 'yes', 'yes'])
    expect(await close(scope, id)).toMatchObject({ code: 'effect.not_from_here' })
    expect((await motionOf(scope, id)).result).toBe(null)
    must(await withdrawMotion(scope, id, await versionOf(scope, id), 'Erst kommt die Lenkungsgruppe'))
    expect((await motionOf(scope, id)).result).toBe('withdrawn')
  })
})
