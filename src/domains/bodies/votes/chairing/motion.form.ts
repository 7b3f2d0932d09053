import { line, type Words } from '../../../../platform/http/form.ts'
import { ok, refused } from '../../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../../ui/page-form.ts'
import { decisionKinds } from '../../../plan/plan.ts'
import type { SubjectWish } from '../motion.queries.ts'
import { kindTargets, type MotionWish, stepTargets } from '../motion.ts'
import type { Putting } from '../putting.verbs.ts'
import type { RecusalAct } from '../recusal.ts'
import { type Counts, choices, motionRules, ways } from '../tally.ts'

/** What can be ticked: a record and what it is, in the name of its box. */
export const subjectField = ({ recordId }: Pick<SubjectWish, 'recordId'>) => `subject__${recordId}`
export const awayField = (participantId: string) => `away__${participantId}`
export const countField = (side: string, choice: string) => `count__${side}__${choice}`

/** A motion as it was typed. What a list of ours does not know becomes its first entry: no form of ours sends it. */
export function readMotion(words: Words, itemId: string | null): MotionWish {
  const [effect = 'none', target = ''] = line(words, 'effect').split('.')
  const stepTo = stepTargets.find((one) => effect === 'step' && one === target) ?? null
  const kindTo = kindTargets.find((one) => effect === 'kind' && one === target) ?? null
  return {
    meetingId: line(words, 'meeting') || null,
    itemId,
    title: line(words, 'title').slice(0, 500),
    words: line(words, 'words').slice(0, 10_000),
    rule: motionRules.find((one) => one === words.rule) ?? 'simple',
    way: ways.find((one) => one === words.way) ?? 'writing',
    secret: words.secret === 'yes',
    effect: stepTo ? 'step' : kindTo ? 'kind' : effect === 'minutes' ? 'minutes' : 'none',
    stepTo,
    kindTo,
    decisionKind: decisionKinds.find((one) => one === words.decisionKind) ?? 'vote',
    paperNumber: line(words, 'paperNumber').slice(0, 100) || null,
    paperUrl: line(words, 'paperUrl').slice(0, 1000) || null,
  }
}

/** Those of the records offered that were ticked, in the order in which they are offered. */
export function readSubjects(words: Words, offered: readonly SubjectWish[]): SubjectWish[] {
  return offered.filter((one) => words[subjectField(one)] === 'yes')
}

/** Where what stands against a motion is told. */
export function fieldOfMotion(code: string): string {
  if (code === 'motion.meeting_missing') return 'meeting'
  if (code === 'motion.reason_missing') return 'words'
  if (code === 'motion.paper_url') return 'paperUrl'
  return ['motion.nothing_to_decide', 'motion.not_of_these', 'motion.target_missing'].includes(code)
    ? 'effect'
    : 'title'
}

export function readPutting(words: Words, isWriting: boolean): FormRead<Putting> {
  const errors: FormErrors = {}
  const closesOn = isWriting ? readDay(words, 'closesOn', errors) : null
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const away = Object.keys(words).flatMap((name) => (name.startsWith(awayField('')) ? [name.slice(6)] : []))
  return ok({ closesOn, away })
}

/** Numbers by side, each a whole one. What is wrong stands at its field. */
export function readCounts(words: Words, sides: readonly string[]): FormRead<Map<string, Counts>> {
  const errors: FormErrors = {}
  const counts = new Map<string, Counts>()
  for (const side of sides) {
    const numbers = choices.map((choice) => {
      const typed = line(words, countField(side, choice))
      if (!/^\d{1,4}$/.test(typed)) errors[countField(side, choice)] = refused('count.no_number')
      return [choice, Number(typed)] as const
    })
    counts.set(side, Object.fromEntries(numbers) as Counts)
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : ok(counts)
}

export type ConflictWish = { participantId: string; recordId: string | null; act: RecusalAct }

export function readConflict(words: Words): FormRead<ConflictWish> {
  const participantId = line(words, 'who')
  if (participantId === '') return { ok: false, errors: { who: refused('recusal.who_missing') } }
  const reason = line(words, 'conflictReason').slice(0, 2000)
  const kind = words.act === 'dismiss' || words.act === 'declare' ? words.act : 'propose'
  const act: RecusalAct = kind === 'propose' ? { kind, by: 'chair', reason } : { kind, reason }
  return ok({ participantId, recordId: line(words, 'record') || null, act })
}
