import type { GoalReading, Suspicion, Where } from '../plan-reading.ts'
import { findNearlySame } from './goal.alike.ts'
import { goalKey } from './goal.key.ts'

/**
 * One place in the document where a goal stands; `field` is a position in the fields, -1 when it stands outside. `number`:
 * by which the document refers to it.
 */
export type GoalPlace = { text: string; where: Where; field: number; confidence: number; number?: string | null }

export type MergedGoals = {
  goals: GoalReading[]
  /** Goal ids in order, by field position. */
  orders: Map<number, string[]>
  nearlySame: Suspicion[]
  /** The goal of each place, same positions; empty for a place without text. */
  ids: string[]
}

/** One goal for each text, however often it stands; texts that merely resemble each other stay apart and are reported. */
export function mergeGoals(places: readonly GoalPlace[]): MergedGoals {
  const byKey = new Map<string, GoalReading>()
  const orders = new Map<number, string[]>()
  const ids: string[] = []
  for (const place of places) {
    const key = goalKey(place.text)
    if (key === '') {
      ids.push('')
      continue
    }
    const known = byKey.get(key)
    const goal = known ?? {
      id: `g${byKey.size + 1}`,
      text: place.text,
      fields: [],
      where: [],
      confidence: place.confidence,
    }
    if (known) {
      goal.confidence = Math.max(goal.confidence, place.confidence)
      // "Auch" refers to the goal above it in one field only; the text without it stands for itself.
      if (/^auch\s/i.test(goal.text) && !/^auch\s/i.test(place.text)) goal.text = place.text
    }
    byKey.set(key, goal)
    ids.push(goal.id)
    goal.where.push(place.where)
    if (place.field >= 0 && !goal.fields.includes(place.field)) {
      goal.fields.push(place.field)
      const order = orders.get(place.field)
      if (order) order.push(goal.id)
      else orders.set(place.field, [goal.id])
    }
  }
  const goals = [...byKey.values()]
  for (const goal of goals) goal.fields.sort((a, b) => a - b)
  return { goals, orders, nearlySame: findNearlySame(goals), ids }
}
