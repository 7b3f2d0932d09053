/** What a round says anew comes into the plan, and nothing else. */
import fc from 'fast-check'
import { describe, expect, test as plain } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { transact } from '../../../platform/transact.ts'
import { blankSheet, type Milestone } from '../measure.ts'
import { recordStatus } from '../measure.verbs.ts'
import { listReportable } from './reportable.read.ts'
import { type ReportedParts, statusReported, takeReported } from './reported.ts'
import { takeUpdates } from './take-updates.verbs.ts'

const handedOut: ReportedParts = {
  budget: [{ year: 2026, source: 'Haushalt', plannedCents: 500_000, spentCents: null }],
  milestones: [{ title: 'Konzept', due: '2026-06-30', doneOn: null }],
  figures: [{ label: 'Kurse', unit: 'Anzahl', asOf: '2025-12-31', target: 12, value: 8, source: '' }],
  obstacles: 'zu wenig Räume',
  outlook: '',
}
const said: ReportedParts = {
  budget: [{ ...handedOut.budget[0]!, spentCents: 410_000 }],
  milestones: [
    { title: 'Konzept', due: '2026-06-30', doneOn: '2026-07-04' },
    { title: 'Start', due: '2027-01-15', doneOn: null },
  ],
  figures: [{ ...handedOut.figures[0]!, asOf: '2026-12-31', value: 11 }],
  obstacles: 'zu wenig Räume am Abend',
  outlook: 'zwei Kurse mehr',
}
const sheet = { ...blankSheet('Kurse'), ...handedOut }

describe('what a round said of a sheet', () => {
  plain('is taken over whole where nobody has changed the sheet meanwhile', () => {
    expect(takeReported(sheet, { before: handedOut, after: said })).toEqual({ ...sheet, ...said })
  })

  plain('leaves alone what was changed, taken out or added in the sheet meanwhile', () => {
    const now = {
      ...sheet,
      budget: [{ ...handedOut.budget[0]!, plannedCents: 600_000 }],
      milestones: [],
      figures: [{ ...handedOut.figures[0]!, value: 9 }],
      obstacles: 'keine mehr',
    }
    expect(takeReported(now, { before: handedOut, after: said })).toEqual({
      ...now,
      budget: [{ ...handedOut.budget[0]!, plannedCents: 600_000, spentCents: 410_000 }],
      milestones: [said.milestones[1]],
      figures: [{ ...handedOut.figures[0]!, asOf: '2026-12-31', value: 9 }],
      outlook: said.outlook,
    })
  })

  plain('changes nothing where nothing was said anew, whatever the sheet has become', () => {
    const milestone = fc.record({
      title: fc.constantFrom('a', 'b'),
      due: fc.constantFrom('2026-01-01', '2026-02-01'),
      doneOn: fc.constantFrom(null, '2026-01-02'),
    })
    fc.assert(
      fc.property(fc.array(milestone), fc.array(milestone), (stands: Milestone[], asked: Milestone[]) => {
        const now = { ...sheet, milestones: stands }
        const same = { ...handedOut, milestones: asked }
        expect(takeReported(now, { before: same, after: same })).toEqual(now)
      }),
    )
  })
})

describe('how a measure stands', () => {
  const last = { status: 'started', assessment: 'on_track', asOf: '2025-12-31', reason: 'läuft' } as const
  const told = { today: '2027-02-01', reason: 'Runde 2026' }

  plain('is recorded only when it is no older than the last and says something else', () => {
    const now = { ...last, asOf: '2026-12-31' }
    expect(statusReported(now, last, told)).toBeNull()
    expect(statusReported({ ...now, asOf: '2025-12-30', status: 'advanced' }, last, told)).toBeNull()
    // A published report is corrected.
    expect(statusReported({ ...last, reason: 'anders' }, last, told)).toMatchObject({ reason: 'anders' })
    expect(statusReported({ ...now, status: 'advanced' }, last, told)).toMatchObject({ status: 'advanced' })
    expect(statusReported({ ...now, reason: '', status: 'planned' }, last, told)?.reason).toBe('Runde 2026')
    expect(statusReported(now, null, { ...told, today: '2026-11-01' })?.asOf).toBe('2026-11-01')
  })
})

test('updates are written into the plan, with the earlier words kept and the log told', async ({ scope }) => {
  const plan = await published(scope)
  const { id } = await added(scope, plan, { ...handedOut, number: 'B-2', title: 'Kurse' })
  const other = await added(scope, plan, { number: 'B-1', title: 'Feste' })
  await recordStatus(scope, id, 1, { status: 'planned', assessment: null, asOf: '2025-12-31', reason: '' })
  const status = { status: 'started', assessment: 'on_track', asOf: '2026-10-31', reason: 'elf Kurse' } as const
  await transact(scope, 'reporting.publishRound', async (write) => {
    const rows = [
      { measureId: id, status, before: handedOut, after: said },
      { measureId: other.id, status: null, before: handedOut, after: handedOut },
    ]
    expect(await takeUpdates(write, scope, plan.planId, rows, { reason: 'Runde 2026' })).toEqual({
      sheets: 1,
      statuses: 1,
    })
    const [feste, kurse] = await listReportable(write.tx, scope, plan.planId)
    expect(feste).toMatchObject({ id: other.id, number: 'B-1', last: null })
    expect(kurse).toMatchObject({ sheet: said, last: status, title: { words: 'Kurse', state: 'original' } })
  })
  const revisions = await scope.db
    .selectFrom('planRevision')
    .select(['reason', 'after'])
    .where('measureId', '=', id)
    .execute()
  expect(revisions).toEqual([{ reason: 'Runde 2026', after: { obstacles: said.obstacles, outlook: said.outlook } }])
})
