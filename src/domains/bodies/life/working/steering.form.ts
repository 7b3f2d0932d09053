import { line, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../../bodies-form.ts'
import { type StepTarget, stepTargets } from '../../votes/motion.ts'
import { type Choice, type Counts, choices, noCounts } from '../../votes/tally.ts'
import type { LifeSide } from '../life.queries.ts'
import type { Steering } from './steering.verbs.ts'

export const countField = (side: string, choice: Choice) => `count-${side}-${choice}`
export const steeringRules = ['consent', 'simple', 'double_majority'] as const

/** What the chair enters on one item. By consent nobody is counted. `offered`: the steps that the page offers. */
export function readSteering(
  words: Words,
  sides: readonly LifeSide[],
  offered: readonly StepTarget[],
): FormRead<Steering> {
  const errors: FormErrors = {}
  const rule = steeringRules.find((one) => one === words.rule) ?? 'consent'
  const stepTo = stepTargets.find((one) => one === words.step && offered.includes(one)) ?? offered[0]
  const counts = new Map<string, Counts>()
  for (const { side } of rule === 'consent' ? [] : sides) {
    const of = { ...noCounts }
    for (const choice of choices) {
      const typed = line(words, countField(side, choice)) || '0'
      if (/^\d{1,3}$/.test(typed)) of[choice] = Number(typed)
      else errors[countField(side, choice)] = refused('count.no_number')
    }
    counts.set(side, of)
  }
  if (!stepTo) errors.step = refused('life.not_from_here')
  if (!stepTo || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { stepTo, rule, counts, reason: line(words, 'reason').slice(0, 10_000) } }
}

/** Where what stands against it is told, and in which of our words. */
export function refusalOfSteering(code: string): { field: string; code: string } {
  if (code.endsWith('reason_missing')) return { field: 'reason', code: 'life.reason_missing' }
  if (code === 'effect.not_usual') return { field: 'reason', code: 'decision.not_usual' }
  if (code === 'effect.not_from_here') return { field: 'step', code: 'life.not_from_here' }
  if (code === 'count.too_many') return { field: 'rule', code: 'count.too_many' }
  return { field: 'step', code: 'panel.refused' }
}
