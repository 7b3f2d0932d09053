import { line, versionSeen, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../ui/page-form.ts'
import type { InquiryFilter } from './inquiries.read.ts'
import { askerKinds, type InquiryFacts } from './inquiry.ts'

const longestLine = 300
const longestText = 20_000

/** `suggest`: the deadline where none was typed. */
export function readFacts(
  words: Words,
  suggest: (receivedOn: string, kind: InquiryFacts['askerKind']) => string,
): FormRead<InquiryFacts> {
  const errors: FormErrors = {}
  const askerKind = askerKinds.find((one) => one === words.askerKind)
  if (!askerKind) errors.askerKind = refused('inquiry.kind_missing')
  const receivedOn = readDay(words, 'receivedOn', errors)
  const typed = readDay(words, 'dueOn', errors, true)
  if (!askerKind || receivedOn === null || Object.keys(errors).length > 0) return { ok: false, errors }
  const text = (name: string, longest: number) => line(words, name).slice(0, longest)
  return {
    ok: true,
    value: {
      ...{ askerKind, receivedOn, dueOn: typed ?? suggest(receivedOn, askerKind) },
      ...{ number: text('number', 60), asker: text('asker', longestLine), subject: text('subject', longestLine) },
      question: text('question', longestText),
    },
  }
}

/** At which field a refusal of the facts is said. */
export function fieldOfFacts(code: string): string {
  if (code === 'inquiry.subject_missing') return 'subject'
  if (code === 'inquiry.question_missing') return 'question'
  if (code === 'inquiry.revised_reason') return 'revisedReason'
  return code === 'inquiry.is_public' ? 'askerKind' : 'dueOn'
}

export function readAsked(words: Words): FormRead<{ unitIds: string[]; dueOn: string; request: string }> {
  const errors: FormErrors = {}
  const unitIds = Object.keys(words).flatMap((name) => (name.startsWith('ask__') ? [name.slice('ask__'.length)] : []))
  if (unitIds.length === 0) errors.asked = refused('contribution.no_unit')
  const dueOn = readDay(words, 'askDue', errors)
  if (dueOn === null || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { unitIds, dueOn, request: line(words, 'request').slice(0, longestText) } }
}

export function readText(words: Words, name: string): { seen: number; words: string } {
  return { seen: versionSeen(words), words: line(words, name).slice(0, longestText) }
}

export function readFilter(query: Record<string, string>): InquiryFilter {
  const state = (['open', 'answered', 'closed'] as const).find((one) => one === query.state) ?? ''
  return { q: (query.q ?? '').trim().slice(0, longestLine), state }
}
