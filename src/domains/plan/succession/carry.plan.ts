import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { FieldRow, StoredField } from '../field.queries.ts'
import type { NewGoal } from '../goal-write.queries.ts'
import type { MeasureSheet } from '../measure.ts'
import { carryFields, carryGoals } from './carry.goals.ts'
import { carryMeasures, serveNewGoals } from './carry.measures.ts'
import type { PlanGoal } from './carry.queries.ts'
import { asCarried, type Carried, type CarryKind, carryKinds, isCopied, type Wish } from './carry.ts'

export type CarriedMeasure = { id: string; slug: string; version: number; sheet: MeasureSheet }
export type Contents = { fields: StoredField[]; goals: PlanGoal[]; measures: CarriedMeasure[] }
/** A record that is chosen, at the version of what was said of it before; 0 where nothing was. */
export type Chosen = { id: string; seen: number; wish: Wish }

/** What one act of carrying over comes to. `copies`: which record was made of which, word for word. */
export type CarryPlan = {
  carried: Carried[]
  undecided: string[]
  removed: Record<CarryKind, string[]>
  fields: FieldRow[]
  goals: (NewGoal & { fieldIds: string[] })[]
  measures: { id: string; slug: string; sheet: MeasureSheet }[]
  copies: { kind: CarryKind; from: string; to: string }[]
  served: { measureId: string; goalId: string; position: number }[]
}

export type Known = {
  successor: { id: string; startsOn: string | null }
  old: Contents
  draft: Contents
  carried: ReadonlyMap<string, Carried>
  taken: { goals: Set<string>; measures: Set<string> }
}

/** An act as it is worked out. `targets`: what each record goes on in, so far. `kept`: copies that stay as they are. */
export type Making = Known & {
  wishes: ReadonlyMap<string, Wish>
  kept: ReadonlySet<string>
  targets: Map<string, string[]>
  plan: CarryPlan
  newId: () => string
}

/** Decides on an act as a whole; fields first, then goals, then measures, each of which needs what stands above it. */
export function planCarry(known: Known, chosen: readonly Chosen[], newId: () => string): Outcome<CarryPlan> {
  const kindOf = kindsIn(known.old)
  const checked = checkChosen(known, chosen, kindOf)
  if (!checked.ok) return checked
  const wishes = new Map(chosen.map(({ id, wish }) => [id, wish]))
  const kept = new Set(chosen.filter(({ id, wish }) => staysAsCopied(known.carried.get(id), wish)).map(({ id }) => id))
  const untouched = [...known.carried.values()].filter(({ id }) => !wishes.has(id) || kept.has(id))
  const targets = new Map(untouched.map(({ id, targets: ends }) => [id, [...ends]]))
  const removed = removedBy(
    known,
    [...wishes.keys()].filter((id) => !kept.has(id)),
    new Set([...targets.values()].flat()),
  )
  const plan: CarryPlan = {
    ...{ carried: [], undecided: [], removed, fields: [], goals: [], measures: [], copies: [], served: [] },
  }
  const making = { ...known, wishes, kept, targets, plan, newId }
  carryFields(making)
  const done = allOf(
    () => carryGoals(making),
    () => carryMeasures(making),
    () => serveNewGoals(making),
    () => checkFields(making),
  )
  if (!done.ok) return done
  for (const { id, seen, wish } of chosen) {
    const kind = kindOf.get(id)
    if (kind === undefined || wish.choice === 'undecided') plan.undecided.push(id)
    else plan.carried.push(asCarried(id, kind, wish, seen + 1, targets.get(id) ?? []))
  }
  return ok(plan)
}

function allOf(...steps: (() => Outcome<null>)[]): Outcome<null> {
  for (const step of steps) {
    const done = step()
    if (!done.ok) return done
  }
  return ok(null)
}

function kindsIn(old: Contents): Map<string, CarryKind> {
  const lists = { field: old.fields, goal: old.goals, measure: old.measures }
  return new Map(carryKinds.flatMap((kind) => lists[kind].map(({ id }) => [id, kind] as const)))
}

function checkChosen(known: Known, chosen: readonly Chosen[], kindOf: ReadonlyMap<string, CarryKind>): Outcome<null> {
  const joined = chosen.filter(({ wish }) => wish.choice === 'merges').map(({ id }) => kindOf.get(id))
  if (new Set(joined).size > 1) return refused('carry.one_kind')
  if (joined.length === 1) return refused('carry.several_to_merge')
  for (const { id, seen, wish } of chosen) {
    if (!kindOf.has(id) || (known.carried.get(id)?.version ?? 0) !== seen) return refused('carry.changed_meanwhile')
    const isPulledApart = wish.choice === 'merges' || wish.choice === 'splits'
    if (kindOf.get(id) === 'field' && isPulledApart) return refused('carry.field_whole')
  }
  return ok(null)
}

/** What was made of records for which something else is chosen now. What others go on in as well (`held`) stays. */
function removedBy({ draft, carried }: Known, ids: readonly string[], held: ReadonlySet<string>) {
  const gone = new Set(ids.flatMap((id) => carried.get(id)?.targets ?? []).filter((id) => !held.has(id)))
  const among = (list: readonly { id: string }[]) => list.map(({ id }) => id).filter((id) => gone.has(id))
  return { field: among(draft.fields), goal: among(draft.goals), measure: among(draft.measures) }
}

function checkFields({ draft, plan }: Making): Outcome<null> {
  const goals = [...draft.goals.filter(({ id }) => !plan.removed.goal.includes(id)), ...plan.goals]
  const isNeeded = plan.removed.field.some((id) => goals.some(({ fieldIds }) => fieldIds.includes(id)))
  return isNeeded ? refused('carry.field_has_goals') : ok(null)
}

/** Whether it has to be reworked is said of a copy that is there already: that stays as it is. */
function staysAsCopied(before: Carried | undefined, wish: Wish): boolean {
  return before !== undefined && before.targets.length > 0 && isCopied(before) && isCopied(wish)
}
