/** A round of four measures is frozen, corrected and followed by the next. */
import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../../../test/support/city.ts'
import { settle } from '../../../../../test/support/published-round.ts'
import { linked, reportingRound } from '../../../../../test/support/reported-plan.ts'
import { must } from '../../../../demo/act.ts'
import { Forbidden } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { listReportable } from '../../../plan/plan.ts'
import { findBearer } from '../../answering/link.verbs.ts'
import { findRound, listRoundSteps } from '../../rounds/round.queries.ts'
import { readReport, showReport } from '../reports.read.ts'
import { digestOf } from '../verify.ts'
import { correctRound, publishRound } from './publishing.verbs.ts'

const versionOf = async (scope: Scope, id: string) => (await read(scope, (tx) => findRound(tx, 'id', id)))!.version

describe('publishing a round', () => {
  test('freezes it, takes it over into the plan, and ends its links', async ({ scope }) => {
    const { id, slug, plan, measures, parts, round } = await reportingRound(scope, { state: 'editing' })
    await linked(scope, 'to-the-round', { roundId: id, partIds: [parts[0]!.id] })
    await settle(scope, id, 'approved', { outlook: 'Noch zwei Schulen.' })
    await expect(publishRound(asPublic(scope), id, { seen: 1, reason: '' })).rejects.toThrow(Forbidden)
    expect(await publishRound(scope, id, { seen: 1, reason: '' })).toMatchObject({ code: 'changed_meanwhile' })
    const head = must(await publishRound(scope, id, { seen: round.version, reason: '' }))
    const { content } = await readReport(asPublic(scope), slug)
    expect(digestOf(content)).toBe(head.digest)
    const { snapshot } = await showReport(asPublic(scope), slug)
    const reading = snapshot.measures.find((one) => one.id === measures.reading.id)
    expect(reading).toMatchObject({
      before: { status: 'started', asOf: '2025-12-31' },
      after: { status: 'advanced', asOf: '2026-10-31' },
      contributors: ['Sportamt'],
    })
    expect(content).not.toContain('Rosa')
    const now = await read(scope, (tx) => listReportable(tx, scope, plan.planId))
    const carried = now.find((one) => one.id === measures.reading.id)
    expect(carried).toMatchObject({ last: { status: 'advanced' }, sheet: { outlook: 'Noch zwei Schulen.' } })
    expect(await findBearer(scope, 'to-the-round')).toMatchObject({ isOpen: false })
    const steps = await read(scope, (tx) => listRoundSteps(tx, id))
    expect(steps.at(-1)).toMatchObject({ state: 'published' })
    const again = await versionOf(scope, id)
    expect(await publishRound(scope, id, { seen: again, reason: 'x' })).toMatchObject({ code: 'round.not_from_here' })
  })

  test('leaves out what waits for the approval only for a reason, and says why everything is missing', async ({
    scope,
  }) => {
    const { id, slug, round, measures, units, partOf } = await reportingRound(scope, { state: 'editing' })
    await settle(scope, id, 'answered')
    const open = partOf(measures.advice, units.social).id
    await scope.db.updateTable('reportingPart').set({ state: 'open' }).where('id', '=', open).execute()
    const wish = { seen: round.version, reason: '' }
    expect(await publishRound(scope, id, wish)).toMatchObject({ code: 'round.parts_waiting', values: { n: 4 } })
    must(await publishRound(scope, id, { ...wish, reason: 'Die Leitung war krank.' }))
    const { snapshot } = await showReport(scope, slug)
    expect(snapshot.reason).toBe('Die Leitung war krank.')
    expect(snapshot.counts.judged).toBe(0)
    const gaps = Object.fromEntries(snapshot.counts.gaps.map(({ kind, parts }) => [kind, parts]))
    expect(gaps).toEqual({ unanswered: 0, vacant: 1, returned: 0, waiting: 4 })
  })
})

describe('a published round', () => {
  test('is corrected by a further snapshot with a reason; the earlier one stays', async ({ scope }) => {
    const { id, slug, round } = await reportingRound(scope, { state: 'editing' })
    await settle(scope, id, 'approved', { done: 'Vier Kurse.' })
    const first = must(await publishRound(scope, id, { seen: round.version, reason: '' }))
    const correct = async (reason: string) => correctRound(scope, id, { seen: await versionOf(scope, id), reason })
    expect(await correct('nichts')).toMatchObject({ code: 'round.nothing_corrected' })
    await settle(scope, id, 'approved', { done: 'Fünf Kurse.' })
    expect(await correct(' ')).toMatchObject({ code: 'round.reason_missing' })
    const second = must(await correct('Ein Kurs war vergessen.'))
    const { snapshot, heads } = await showReport(scope, slug)
    expect(heads.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'Ein Kurs war vergessen.'],
      [1, ''],
    ])
    expect(snapshot).toMatchObject({ number: 2, corrects: first.digest, previous: null })
    // As it stood before the round, not before the correction.
    expect(snapshot.measures[0]?.before?.status ?? null).toBe('started')
    expect((await readReport(scope, slug, 1)).content).toContain('Vier Kurse.')
    expect(digestOf((await readReport(scope, slug)).content)).toBe(second.digest)
  })
})
