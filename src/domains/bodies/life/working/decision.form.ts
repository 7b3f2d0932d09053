import { line, type Words } from '../../../../platform/http/form.ts'
import { type FormErrors, type FormRead, readDay } from '../../../../ui/page-form.ts'
import { type Decision, decisionKinds, decisionOutcomes } from '../../../plan/plan.ts'
import { stepTargets } from '../../votes/motion.ts'
import type { LifeBody } from '../life.queries.ts'
import type { TypedDecision } from './typed-decision.ts'

/** Says that the body is none of the list. No slug has this form. */
export const otherBody = '-'

export function readTyped(words: Words, bodies: readonly LifeBody[]): FormRead<TypedDecision> {
  const errors: FormErrors = {}
  const decidedOn = readDay(words, 'decidedOn', errors)
  if (decidedOn === null) return { ok: false, errors }
  const body = bodies.find(({ slug }) => slug === line(words, 'body'))
  const decision: Decision = {
    kind: decisionKinds.find((one) => one === words.kind) ?? 'resolution',
    body: (body?.name ?? line(words, 'bodyWords')).slice(0, 300),
    decidedOn,
    title: line(words, 'title').slice(0, 500),
    paperNumber: line(words, 'paperNumber').slice(0, 100) || null,
    paperUrl: line(words, 'paperUrl').slice(0, 1000) || null,
    outcome: decisionOutcomes.find((one) => one === words.outcome) ?? 'adopted',
    reason: line(words, 'reason').slice(0, 10_000),
  }
  const stepTo = stepTargets.find((one) => one === words.step) ?? null
  return { ok: true, value: { decision, stepTo, bodyKind: body?.kind ?? null } }
}

/** Where what stands against it is told. */
export function fieldOfTyped(code: string): string {
  if (code === 'body.missing') return 'bodyWords'
  if (code === 'day.future') return 'decidedOn'
  if (code === 'paper_url') return 'paperUrl'
  return code === 'life.not_from_here' ? 'step' : 'reason'
}
