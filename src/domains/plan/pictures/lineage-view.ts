import type { Lang } from '../../../i18n/languages.ts'
import type { BandEnd, Descent } from '../../../ui/lineage-bands/bands.ts'
import type { LineagePage } from '../editions/lineage.read.ts'
import { codesOf, type Goal, headingOf } from '../goal.ts'
import { planRoutes } from '../plan.routes.ts'

/** The goals of two editions in the order of their fields, each once, and what leads from the ones to the others. */
export function descentView(lang: Lang, { goals, newGoals }: LineagePage): Descent {
  const end = (goal: Goal): BandEnd => ({
    id: goal.id,
    code: codesOf(goal).join(' · '),
    title: headingOf(goal),
    href: planRoutes.goal(lang, goal.slug),
  })
  const before = new Set(goals.map(({ record }) => record.id))
  const later = new Map<string, Goal>()
  const links = goals.flatMap(({ record, outcome, steps }) =>
    steps.flatMap(({ to }) => {
      // What went on within its own edition leads to no later goal.
      if (to === null || before.has(to.id) || outcome === 'ended' || outcome === 'untold') return []
      later.set(to.id, to)
      return [{ from: record.id, to: to.id, kind: outcome }]
    }),
  )
  for (const goal of newGoals) later.set(goal.id, goal)
  return {
    earlier: inOrder(goals.map(({ record }) => record)).map(end),
    later: inOrder([...later.values()]).map(end),
    links,
    ended: goals.filter(({ outcome }) => outcome === 'ended').map(({ record }) => record.id),
  }
}

/** By field, and within it by the goals' own order; what stands in several fields by the first of them. */
function inOrder(goals: readonly Goal[]): Goal[] {
  const place = (goal: Goal) => {
    const [first] = goal.places.toSorted((a, b) => a.field.position - b.field.position)
    return first === undefined ? Number.MAX_SAFE_INTEGER : first.field.position * 1000 + first.position
  }
  return goals.toSorted((a, b) => place(a) - place(b))
}
