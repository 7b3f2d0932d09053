import { line, versionSeen, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../ui/page-form.ts'
import { answersToSign, type SigningAnswer } from './co-signing.ts'
import type { SigningWish } from './co-signing.verbs.ts'

/** Which units sign, at which place, until when. */
export function readSigningWish(words: Words): FormRead<SigningWish> {
  const errors: FormErrors = {}
  const unitIds = Object.keys(words).flatMap((name) => (name.startsWith('sign__') ? [name.slice('sign__'.length)] : []))
  if (unitIds.length === 0) errors.signers = refused('signing.no_unit')
  const dueOn = readDay(words, 'signDue', errors)
  const place = Number(line(words, 'place'))
  if (dueOn === null || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { place, unitIds, dueOn } }
}

export type AnswerRead = { act: SigningAnswer; remark: string; seen: number }

/** What a unit says when it is asked; the button that was pressed says which. */
export function readSigningAnswer(words: Words, field: string): FormRead<AnswerRead> {
  const act = answersToSign.find((one) => one === words.act)
  if (!act) return { ok: false, errors: { [field]: refused('signing.act_missing') } }
  return { ok: true, value: { act, remark: line(words, field), seen: versionSeen(words) } }
}
