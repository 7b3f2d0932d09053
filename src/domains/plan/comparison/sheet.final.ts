import type { MeasureSheet } from '../measure.ts'
import type { DifferingPart } from '../table/rows/row.differ.ts'
import type { Act, StandingPlan } from './comparison.ts'

/** The sheet of a measure as it will be. `id`: null for one that is new, under its `ref`. */
export type FinalSheet = { id: string | null; ref: string; sheet: MeasureSheet; columns: (keyof MeasureSheet)[] }
/** `all` that will live, and those among them that exist and change. */
export type FinalSheets = { all: FinalSheet[]; changed: FinalSheet[] }

const columns: Partial<Record<DifferingPart, readonly (keyof MeasureSheet)[]>> = {
  title: ['title'],
  number: ['number'],
  description: ['description'],
  goals: ['goalIds'],
  lead: ['leadUnitId', 'leadPostId'],
  contributors: ['units'],
  targetGroups: ['targetGroups'],
  begin: ['startsOn'],
  end: ['endsOn'],
  costs: ['budget'],
}

/** Every sheet after what is taken over: the parts that change, and goals in place of those merged or split. */
export function finalSheets({ measures }: StandingPlan, taken: readonly Act[]): FinalSheets {
  const becomes = new Map<string, string[]>()
  const gone = new Set<string>()
  const parts = new Map<string, Extract<Act, { kind: 'measure.part' }>[]>()
  for (const act of taken) {
    if (act.kind === 'goal.merge') becomes.set(act.id, [act.into])
    if (act.kind === 'goal.split') becomes.set(act.id, act.into)
    if (act.kind === 'measure.gone' || act.kind === 'measure.merge' || act.kind === 'measure.split') gone.add(act.id)
    if (act.kind === 'measure.part') parts.set(act.id, [...(parts.get(act.id) ?? []), act])
  }
  const living = measures.filter(({ id }) => !gone.has(id))
  const old = living.map(({ id, sheet }): FinalSheet => {
    const changed = (parts.get(id) ?? []).flatMap((act) =>
      act.parts.flatMap(({ part }) => (columns[part] ?? []).map((column) => [column, act.sheet[column]] as const)),
    )
    const after: MeasureSheet = { ...sheet, ...Object.fromEntries(changed) }
    const goalIds = [...new Set(after.goalIds.flatMap((goal) => becomes.get(goal) ?? [goal]))]
    const isRelinked = goalIds.length !== after.goalIds.length || goalIds.some((one, at) => one !== after.goalIds[at])
    const names = new Set([...changed.map(([column]) => column), ...(isRelinked ? (['goalIds'] as const) : [])])
    return { id, ref: id, sheet: { ...after, goalIds }, columns: [...names] }
  })
  const added = taken.flatMap((act): FinalSheet[] =>
    act.kind === 'measure.new' ? [{ id: null, ref: act.ref, sheet: act.sheet, columns: [] }] : [],
  )
  return { all: [...old, ...added], changed: old.filter((one) => one.columns.length > 0) }
}
