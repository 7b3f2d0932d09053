import { statuses } from '../../src/domains/plan/plan.ts'
import { compareRounds } from '../../src/domains/reporting/comparing/comparison.ts'
import { slippageOver } from '../../src/domains/reporting/comparing/slippage.ts'
import { blankReport } from '../../src/domains/reporting/council/report.ts'
import { type AskedMeasure, freeze } from '../../src/domains/reporting/freezing/freeze.ts'
import type { Snapshot } from '../../src/domains/reporting/freezing/snapshot.ts'
import { writeSnapshot } from '../../src/domains/reporting/freezing/verify.ts'
import { blankContent } from '../../src/domains/reporting/rounds/content.ts'
import type { Part } from '../../src/domains/reporting/rounds/part.ts'
import type { Round } from '../../src/domains/reporting/rounds/round.ts'

/** A round of so many measures, each said in as many words as people write; `year` makes it another one. */
export function manyMeasures(count: number, year: number): Snapshot {
  const measures: AskedMeasure[] = []
  const parts: Part[] = []
  for (let i = 0; i < count; i++) {
    const id = `measure-${i}`
    const before = { status: 'started' as const, assessment: null, asOf: `${year - 1}-10-31` }
    measures.push({ id, slug: id, number: `B-${i}`, title: `Maßnahme ${i}`, goals: ['goal'], lead: 'Amt', before })
    const content = {
      ...blankContent,
      status: statuses[(i + (i % 3 === 0 ? year : 0)) % statuses.length] ?? 'started',
      done: `Im Jahr ${i % 5 === 0 ? '' : year} gab es ${i} Termine. `.repeat(8),
      milestones: [{ title: 'Konzept', due: `${year}-0${(i % 9) + 1}-15`, doneOn: null }],
      money: [{ year, source: 'Haushalt', plannedCents: i * 1000, spentCents: i % 2 === 0 ? i * 900 : null }],
    }
    const own = { id: `part-${i}`, updateId: id, roundId: 'round', measureId: id, unitId: 'unit', postId: null }
    parts.push({ ...own, leads: true, state: i % 7 === 0 ? 'open' : 'approved', content, version: 3 })
  }
  const round = { id: `round-${year}`, slug: `${year}`, title: `${year}`, words: '', dataOn: `${year}-10-31` }
  return freeze(
    {
      city: { slug: 'city', name: 'City', lang: 'de' },
      plan: { id: 'plan', slug: 'plan', title: 'Plan', fields: [], goals: [] },
      names: [],
      report: blankReport,
      round: { ...round, dueOn: `${year}-12-18`, cycleYears: 1, budgetYear: null } as Round,
      questions: [],
      ...{ measures, parts },
      unitName: () => 'Amt',
      isVacant: () => false,
    },
    { number: 1, reason: '', at: '', previous: null, corrects: null },
  )
}

/** Milliseconds that it takes to freeze a round, and to compare it with the one before; each the middle of several. */
export function measureRounds(count: number): { freeze: number; compare: number } {
  const earlier = manyMeasures(count, 2026)
  const later = manyMeasures(count, 2027)
  return {
    freeze: middle(() => writeSnapshot(manyMeasures(count, 2027))),
    compare: middle(() => {
      compareRounds(earlier, later)
      slippageOver([earlier, later])
    }),
  }
}

function middle(act: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now()
    act()
    return performance.now() - started
  }).sort((a, b) => a - b)
  return times[3] ?? 0
}
