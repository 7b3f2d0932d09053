import { foldTitle, goalKey } from '../import/goals/goal.key.ts'
import type { PlanReading } from '../import/plan-reading.ts'
import { keysOf, newRef } from './comparison.keys.ts'
import type { StandingPlan } from './comparison.ts'
import { pairUp } from './pairing.ts'

const rule = { fold: foldTitle, asked: 0.6, sure: 0.7 }

/** The field of the plan that each field of the document is: by its title, else by the goals that stand in it. */
export function matchFields(standing: StandingPlan, reading: PlanReading): string[] {
  const keys = keysOf(
    'field',
    reading.fields.map(({ title }) => title),
    foldTitle,
  )
  const newcomers = reading.fields.map(({ title }, at) => ({ key: keys[at]!, text: title, number: null, groups: [] }))
  const living = standing.fields.map(({ id, title }) => ({ id, text: title, number: null, groups: [] }))
  const { pairs } = pairUp(newcomers, living, rule, {})
  const taken = new Set(pairs.values())
  const textOf = new Map(standing.goals.map(({ id, text }) => [id, goalKey(text)]))
  const said = new Map(reading.goals.map(({ id, text }) => [id, goalKey(text)]))
  return reading.fields.map(({ goals }, at) => {
    const known = pairs.get(keys[at]!)
    if (known !== undefined) return known
    const own = new Set(goals.map((id) => said.get(id)))
    const shares = standing.fields
      .filter(({ id }) => !taken.has(id))
      .map((field) => {
        const common = field.goals.filter((id) => own.has(textOf.get(id))).length
        return { id: field.id, common, isMost: common > 0 && 2 * common >= Math.min(own.size, field.goals.length) }
      })
      .filter(({ isMost }) => isMost)
      .sort((a, b) => b.common - a.common)
    if (!shares[0]) return newRef(keys[at]!)
    taken.add(shares[0].id)
    return shares[0].id
  })
}
