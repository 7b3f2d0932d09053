import type { DecisionStory } from '../../db/demo/story.ts'
import type { Decision } from '../domains/plan/plan.ts'
import type { Outcome } from '../platform/outcome.ts'
import type { Scope } from '../platform/scope.ts'

/** The story is ours: a refusal is a mistake in it, not an answer to a person. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the story was refused: ${outcome.code} ${JSON.stringify(outcome.values ?? {})}`)
  return outcome.value
}

/** The same scope at noon of another day. */
export function onDay(scope: Scope, day: string): Scope {
  return { ...scope, now: new Date(`${day}T11:00:00Z`) }
}

export function asDecision(story: DecisionStory): Decision {
  const { kind, body, decidedOn, title, paperNumber, paperUrl, outcome, reason } = story
  return { kind, body, decidedOn, title, paperNumber, paperUrl, outcome, reason }
}

/** What a key of the story stands for; a key that nothing has is a mistake in the story. */
export function found<T>(known: ReadonlyMap<string, T>, key: string): T {
  const value = known.get(key)
  if (value === undefined) throw new Error(`the story has nothing under ${key}`)
  return value
}
