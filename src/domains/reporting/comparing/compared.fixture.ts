/** Rounds for examples: what a city might have published, without a city. */

import type { Status } from '../../plan/plan.ts'
import { blankReport } from '../council/report.ts'
import { type AskedMeasure, freeze } from '../freezing/freeze.ts'
import type { Snapshot, Standing } from '../freezing/snapshot.ts'
import { blankContent, type Content } from '../rounds/content.ts'
import type { Part, PartState } from '../rounds/part.ts'
import type { Round } from '../rounds/round.ts'

export type Said = Partial<Content> & { state?: PartState }

export const blankRound = {
  id: 'round-1',
  slug: 'herbst-2026',
  planId: 'plan',
  previousId: null,
  title: 'Herbst 2026',
  words: '',
  dataOn: '2026-06-30',
  dueOn: '2026-09-30',
  cycleYears: 1,
  budgetYear: null,
  remindDays: [],
  escalateDays: 5,
  inSchoolHolidays: false,
  mayWriteToHeads: false,
  fourEyes: false,
  state: 'editing',
  version: 1,
} as unknown as Round

/** A round in which the lead of each measure said this; null: nobody answered. */
export function roundOf(said: Record<string, Said | null>, changed: Partial<Round> = {}, told = {}): Snapshot {
  const ids = Object.keys(said)
  const round = { ...blankRound, ...changed }
  return freeze(
    {
      city: { slug: 'musterstadt', name: 'Musterstadt', lang: 'de' },
      plan: { id: 'plan', slug: 'plan', title: 'Zusammen', fields: [], goals: [] },
      names: [],
      report: blankReport,
      round,
      questions: [],
      measures: ids.map((id) => measureOf(id)),
      parts: ids.map((id) => partOf(id, said[id] ?? null)),
      unitName: (id) => id,
      isVacant: () => false,
    },
    { number: 1, reason: '', at: '2026-11-01T09:00:00.000Z', previous: null, corrects: null, ...told },
  )
}

export function measureOf(id: string, before: Status | null = 'planned'): AskedMeasure {
  const standing: Standing | null = before && { status: before, assessment: null, asOf: '2025-06-30' }
  return { id, slug: id, number: id.toUpperCase(), title: `Maßnahme ${id}`, goals: [], lead: 'Amt', before: standing }
}

export function partOf(measureId: string, said: Said | null, changed: Partial<Part> = {}): Part {
  const { state = 'approved', ...content } = said ?? { state: 'open' as const }
  const own = { id: `part-${measureId}`, updateId: `update-${measureId}`, roundId: 'round-1', measureId }
  const whole = { ...blankContent, status: 'started' as const, ...content }
  return { ...own, unitId: 'Amt', postId: null, leads: true, state, content: whole, version: 1, ...changed }
}
