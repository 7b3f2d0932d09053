import type { Text } from '../../i18n/text.ts'
import type { Field } from './field.ts'
import type { Status } from './status.ts'

/** Where a goal stands: in a field, at a place of that field's own order (from 1). */
export type GoalPlace = { field: Field; position: number }

/** A goal, one row however many fields it stands in. `short` may be empty: then the wording is the heading. */
export type Goal = {
  id: string
  slug: string
  short: Text
  wording: Text
  description: Text
  places: GoalPlace[]
  version: number
}

/** What lists and pictures show of a goal. */
export type GoalLine = Goal & { measures: { slug: string; title: string; status: Status | null }[] }

/** B9, S7, K7: the field's letter and the goal's place in it; in the order of the fields. */
export function codesOf(goal: { places: readonly GoalPlace[] }): string[] {
  return [...goal.places].sort((a, b) => a.field.position - b.field.position).map((p) => `${p.field.code}${p.position}`)
}

/** Goals in the order of the plan, each at the first of its places; what stands in no field comes last. */
export function inPlanOrder<G extends Pick<Goal, 'places' | 'slug'>>(goals: readonly G[]): G[] {
  return goals.toSorted((a, b) => {
    const [one, other] = [firstPlace(a), firstPlace(b)]
    if (one && other) return one.field.position - other.field.position || one.position - other.position
    return Number(!one) - Number(!other) || (a.slug < b.slug ? -1 : 1)
  })
}

function firstPlace({ places }: Pick<Goal, 'places'>): GoalPlace | undefined {
  return places.toSorted((a, b) => a.field.position - b.field.position)[0]
}

/** The words at the top of a goal's page and in links to it. */
export function headingOf(goal: Pick<Goal, 'short' | 'wording'>): Text {
  return goal.short.words === '' ? goal.wording : goal.short
}

/** The goals before and after this one in the first of its fields. */
export function neighboursOf<G extends Pick<Goal, 'places'>>(goal: G, goals: readonly G[]) {
  const first = firstPlace(goal)
  if (!first) return { previous: null, next: null }
  const { field, position } = first
  const around = goals
    .flatMap((one) => one.places.map((place) => ({ goal: one, ...place })))
    .filter((place) => place.field.id === field.id)
    .sort((a, b) => a.position - b.position)
  const named = (place: (typeof around)[number] | undefined) =>
    place ? { goal: place.goal, field, code: `${field.code}${place.position}` } : null
  return {
    previous: named(around.findLast((place) => place.position < position)),
    next: named(around.find((place) => place.position > position)),
  }
}
