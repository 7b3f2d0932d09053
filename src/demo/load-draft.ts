import type { DraftStory } from '../../db/demo/bodies-story.ts'
import { addMeasure, blankSheet, draftPlan } from '../domains/plan/plan.ts'
import type { Scope } from '../platform/scope.ts'
import { found, must, onDay } from './act.ts'
import type { BodyKeys } from './body-keys.ts'

/** The plan that is being written; nobody has published it. Gives its id. */
export async function draftNextPlan(scope: Scope, story: DraftStory, keys: BodyKeys): Promise<string> {
  const drafting = onDay(scope, story.draftedOn)
  const { slug, title, subtitle, foreword, startsOn, endsOn } = story
  const fields = story.fields.map(({ goals, ...field }) => ({
    ...field,
    goals: goals.map((key) => story.goals.findIndex((goal) => goal.key === key)),
  }))
  const goals = story.goals.map(({ key: _key, ...goal }) => goal)
  const outline = { slug, title, subtitle, foreword, startsOn, endsOn, successorOf: null, fields, goals }
  const drafted = must(await draftPlan(drafting, outline))
  story.goals.forEach(({ key }, index) => {
    keys.goals.set(`${story.key}/${key}`, drafted.goalIds[index] ?? '')
  })
  for (const { key, lead, providers, ...measure } of story.measures) {
    const sheet = {
      ...blankSheet(measure.title),
      description: measure.description,
      kind: 'own_means' as const,
      targetGroups: measure.targetGroups,
      goalIds: measure.goals.map((goal) => found(keys.goals, `${story.key}/${goal}`)),
      leadUnitId: found(keys.units, lead),
      units: providers.map((unit) => ({ unitId: found(keys.units, unit), role: 'provider' as const })),
    }
    keys.measures.set(key, must(await addMeasure(drafting, drafted.planId, sheet, { reason: '' })))
  }
  return drafted.planId
}

/** A goal or measure by its key alone, whichever plan it belongs to. */
export function recordOf(keys: BodyKeys, key: string): { kind: 'goal' | 'measure'; recordId: string } {
  const measure = keys.measures.get(key)
  if (measure) return { kind: 'measure', recordId: measure.id }
  const [goal] = [...keys.goals].filter(([full]) => full.endsWith(`/${key}`))
  if (!goal) throw new Error(`the story has no goal or measure ${key}`)
  return { kind: 'goal', recordId: goal[1] }
}
