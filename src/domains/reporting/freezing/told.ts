import { type Flow, type FlowEnd, flowEnds } from '../comparing/flow.ts'
import { type FrozenMeasure, type FrozenPart, type GapKind, gapKinds, type Snapshot } from './snapshot.ts'

/** How many measures stand otherwise than before the round, as before, or could not be judged. */
export type Summary = { n: number; moved: number; same: number; silent: number }

export function summaryOf(measures: readonly FrozenMeasure[]): Summary {
  const silent = measures.filter(({ after }) => after === null).length
  const moved = measures.filter(({ before, after }) => after !== null && before?.status !== after.status).length
  return { n: measures.length, moved, silent, same: measures.length - moved - silent }
}

/** From what the plan told before the round to what the round says. */
export function flowWithin(measures: readonly FrozenMeasure[]): Flow {
  const counts = new Map<string, number>()
  for (const { before, after } of measures) {
    const key = `${before?.status ?? 'absent'} ${after?.status ?? 'silent'}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .map(([key, n]) => {
      const [from, to] = key.split(' ') as [FlowEnd, FlowEnd]
      return { from, to, n }
    })
    .sort(
      (a, b) => flowEnds.indexOf(a.from) - flowEnds.indexOf(b.from) || flowEnds.indexOf(a.to) - flowEnds.indexOf(b.to),
    )
}

/** The measures of one goal; a measure that serves several stands under each. */
export type GoalTold = { slug: string; codes: string[]; title: string; measures: FrozenMeasure[] }
/** `title` null: what stands in no field. A goal in several fields stands in the first. */
export type FieldTold = { slug: string | null; title: string | null; goals: GoalTold[] }

export function byField({ plan, measures }: Pick<Snapshot, 'plan' | 'measures'>): FieldTold[] {
  const known = new Set(plan.goals.map(({ id }) => id))
  const of = new Map<string, FrozenMeasure[]>()
  for (const measure of measures) {
    const goals = measure.goals.filter((id) => known.has(id))
    for (const id of goals.length === 0 ? [''] : goals) {
      const own = of.get(id)
      if (own) own.push(measure)
      else of.set(id, [measure])
    }
  }
  const told = (goals: Snapshot['plan']['goals']): GoalTold[] =>
    goals.flatMap(({ id, slug, title, codes }) => {
      const own = of.get(id)
      return own ? [{ slug, title, codes: codes.map(({ code }) => code), measures: own }] : []
    })
  const fields: FieldTold[] = plan.fields.map(({ id, slug, title }) => ({
    slug,
    title,
    goals: told(plan.goals.filter(({ codes }) => codes[0]?.field === id)),
  }))
  const loose = told(plan.goals.filter(({ codes }) => codes.length === 0))
  const none = of.get('')
  const rest = none ? [...loose, { slug: '', title: '', codes: [], measures: none }] : loose
  return [...fields, { slug: null, title: null, goals: rest }].filter(({ goals }) => goals.length > 0)
}

/** The parts of which nothing can be said, by what kept from it; people are not named. */
export type GapTold = { measure: FrozenMeasure; gaps: { unit: string | null; kind: GapKind }[] }

export function gapsOf(measures: readonly FrozenMeasure[]): GapTold[] {
  const gapped = (part: FrozenPart) => (part.gap === null ? [] : [{ unit: part.unit, kind: part.gap }])
  return measures
    .map((measure) => ({ measure, gaps: measure.parts.flatMap(gapped) }))
    .filter(({ gaps }) => gaps.length > 0)
    .map((told) => ({
      ...told,
      gaps: told.gaps.toSorted((a, b) => gapKinds.indexOf(a.kind) - gapKinds.indexOf(b.kind)),
    }))
}
