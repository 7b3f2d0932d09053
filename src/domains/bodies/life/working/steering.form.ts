import { line, versionSeen, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../../../../ui/page-form.ts'
import { stepTargets } from '../../votes/motion.ts'
import { type Choice, type Counts, choices, motionRules, noCounts } from '../../votes/tally.ts'
import { changedTexts } from './new-words.ts'
import type { Panel } from './steering.read.ts'
import type { Steering } from './steering.verbs.ts'

export const countField = (side: string, choice: Choice) => `count-${side}-${choice}`
export const textField = (part: string) => `text-${part}`

/** What the chair enters on one item. By consent nobody is counted. `offered`: the steps that the page offers. */
export function readSteering(
  words: Words,
  { sides, offered, texts }: Pick<Panel, 'sides' | 'offered' | 'texts'>,
): FormRead<Steering> {
  const errors: FormErrors = {}
  const rule = motionRules.find((one) => one === words.rule) ?? 'consent'
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
  const changes = changedTexts(
    texts,
    new Map(
      texts.flatMap(({ part }) => (words[textField(part)] === undefined ? [] : [[part, words[textField(part)]!]])),
    ),
  )
  if (!changes.ok) errors[textField(String(changes.values?.part))] = refused('words.missing')
  if (!stepTo) errors.step = refused('life.not_from_here')
  if (!stepTo || !changes.ok || Object.keys(errors).length > 0) return { ok: false, errors }
  const reason = line(words, 'reason').slice(0, 10_000)
  return { ok: true, value: { stepTo, rule, counts, reason, texts: changes.value, seen: versionSeen(words) } }
}

/** Where what stands against it is told, and in which of our words. */
export function refusalOfSteering(code: string): { field: string; code: string } {
  if (code.endsWith('reason_missing')) return { field: 'reason', code: 'life.reason_missing' }
  if (code === 'effect.not_usual') return { field: 'reason', code: 'decision.not_usual' }
  if (code === 'effect.not_from_here') return { field: 'step', code: 'life.not_from_here' }
  if (code === 'changed_meanwhile') return { field: 'step', code }
  if (code === 'count.too_many') return { field: 'rule', code: 'count.too_many' }
  return { field: 'step', code: 'panel.refused' }
}
