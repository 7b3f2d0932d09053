import type { GoalStory, PlanStory } from '../../db/demo/story.ts'
import { leadOn, moveMeasure, showMeasure } from '../domains/plan/plan.ts'
import type { Scope } from '../platform/scope.ts'
import { found, must, onDay } from './act.ts'
import type { Keys } from './load-measure.ts'

/** The goals say where they come from; acts are made of those that say the same. */
export async function leadGoalsOn(scope: Scope, story: PlanStory, keys: Keys): Promise<void> {
  const idOf = (key: string) => found(keys.goals, key)
  const origins = story.goals.flatMap((goal: GoalStory) => (goal.from ?? []).map((from) => ({ goal, ...from })))
  const earlier = (key: string) => idOf(`${story.successorOf}/${key}`)
  const later = (goal: GoalStory) => idOf(`${story.key}/${goal.key}`)
  const on = story.adoption.decidedOn
  for (const { goal, key, kind, reason } of origins.filter((one) => one.kind === 'continue')) {
    must(await leadOn(scope, 'goal', { kind, from: [earlier(key)], to: [later(goal)], on, reason }))
  }
  for (const [key, parts] of Map.groupBy(
    origins.filter((one) => one.kind === 'split'),
    (one) => one.key,
  )) {
    const reason = parts[0]?.reason ?? ''
    must(
      await leadOn(scope, 'goal', {
        kind: 'split',
        from: [earlier(key)],
        to: parts.map((p) => later(p.goal)),
        on,
        reason,
      }),
    )
  }
  for (const [goal, parts] of Map.groupBy(
    origins.filter((one) => one.kind === 'merge'),
    (one) => one.goal,
  )) {
    const reason = parts[0]?.reason ?? ''
    must(
      await leadOn(scope, 'goal', {
        kind: 'merge',
        from: parts.map((p) => earlier(p.key)),
        to: [later(goal)],
        on,
        reason,
      }),
    )
  }
}

/** What became of single measures, and which goals of the earlier edition ended. */
export async function leadMeasuresOn(scope: Scope, story: PlanStory, keys: Keys): Promise<void> {
  const acts = Map.groupBy(story.lineage, ({ kind, from, to, on }) => `${kind} ${on} ${kind === 'merge' ? to : from}`)
  for (const act of acts.values()) {
    const [{ kind, on, reason, from }] = act as [(typeof act)[number]]
    const day = onDay(scope, on)
    const measure = keys.measures.get(from)
    if (kind === 'move') {
      const { id, version, sheet } = await showMeasure(day, measure?.slug ?? '')
      must(await moveMeasure(day, id, version, { goalIds: sheet.goalIds, on, reason }))
      continue
    }
    const idOf = (key: string) =>
      measure ? found(keys.measures, key).id : found(keys.goals, `${story.successorOf}/${key}`)
    const ends = act.flatMap((one) => (one.to === undefined ? [] : [idOf(one.to)]))
    const starts = act.map((one) => idOf(one.from))
    const each = { kind, on, reason, from: [...new Set(starts)], to: [...new Set(ends)] }
    must(await leadOn(day, measure ? 'measure' : 'goal', each))
  }
}
