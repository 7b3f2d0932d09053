import { dayOf } from '../../../i18n/format.ts'
import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { listSignatures } from '../co-signing/co-signing.queries.ts'
import { isComplete, isStale } from '../co-signing/co-signing.ts'
import { mayEditReports, mayRunRounds } from '../reporting.access.ts'
import { insertAnswer, insertDraft, listAnswers, listDrafts } from './answer.queries.ts'
import { insertInquiryStep, saveInquiry } from './inquiry.queries.ts'
import { type AnswerRefusal, checkAnswer, mayBePublic } from './inquiry.ts'
import { getInquiry } from './inquiry.verbs.ts'

/** The next version of the answer. `seen`: the version that it was made of; what others have written since is lost by nobody. */
export async function saveDraft(
  scope: Scope,
  slug: string,
  { seen, words }: { seen: number; words: string },
): Promise<Outcome<number, 'changed_meanwhile' | 'inquiry.draft_missing' | 'inquiry.is_closed'>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('saveDraft')
  return transact(scope, 'reporting.saveDraft', async ({ tx, changed }) => {
    const { id, state } = await getInquiry({ tx }, slug)
    const last = (await listDrafts(tx, id)).at(-1)
    if (state === 'closed') return refused('inquiry.is_closed')
    if (words.trim() === '') return refused('inquiry.draft_missing')
    if ((last?.number ?? 0) !== seen) return refused('changed_meanwhile')
    if (last?.words === words.trim()) return ok(last.number)
    const number = (last?.number ?? 0) + 1
    await insertDraft(tx, scope, id, { number, words: words.trim() })
    changed({ kind: 'inquiry', id, before: { draft: number - 1 }, after: { draft: number } })
    return ok(number)
  })
}

type AnswerWish = { seen: number; answeredOn: string; reason: string }

/** Freezes the draft as the answer. A later one is a correction with its reason; what was said first stays. */
export async function answerInquiry(
  scope: Scope,
  slug: string,
  { seen, answeredOn, reason }: AnswerWish,
): Promise<Outcome<null, AnswerRefusal | 'changed_meanwhile' | 'inquiry.answered_ahead'>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('answerInquiry')
  return transact(scope, 'reporting.answerInquiry', async ({ tx, changed }) => {
    const inquiry = await getInquiry({ tx }, slug)
    const draft = (await listDrafts(tx, inquiry.id)).at(-1)
    const answers = await listAnswers(tx, [inquiry.id])
    const signatures = await listSignatures(tx, { kind: 'inquiry', ids: [inquiry.id] })
    const isAllSigned = isComplete(signatures) && !signatures.some((one) => isStale(one, draft?.number ?? 0))
    const unsigned = signatures.length > 0 && !isAllSigned
    const checked = checkAnswer(inquiry, draft, answers, { reason, unsigned })
    if (!checked.ok) return checked
    if (checked.value.number !== seen) return refused('changed_meanwhile')
    if (answeredOn > dayOf(scope.now) || answeredOn < inquiry.receivedOn) return refused('inquiry.answered_ahead')
    const { number, words } = checked.value
    const answer = { number: answers.length + 1, draft: number, words, answeredOn, reason: reason.trim() }
    await insertAnswer(tx, scope, inquiry.id, answer)
    await saveInquiry(tx, inquiry, { state: 'answered' })
    await insertInquiryStep(tx, scope, inquiry.id, { step: 'answered', reason: reason.trim() })
    const after = { state: 'answered', answer: answer.number, answeredOn }
    changed({ kind: 'inquiry', id: inquiry.id, before: { state: inquiry.state }, after })
    return ok(null)
  })
}

export type PublishRefusal =
  | 'inquiry.never_public'
  | 'inquiry.not_answered'
  | 'inquiry.not_from_here'
  | 'inquiry.reason_missing'

/** Shows question and last answer to everybody, or takes them back: then the address tells when and why. */
export async function publishInquiry(
  scope: Scope,
  slug: string,
  to: 'published' | 'withdrawn',
  reason: string,
): Promise<Outcome<null, PublishRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('publishInquiry')
  return transact(scope, 'reporting.publishInquiry', async ({ tx, changed }) => {
    const inquiry = await getInquiry({ tx }, slug)
    if (!mayBePublic(inquiry)) return refused('inquiry.never_public')
    if (inquiry.state !== 'answered') return refused('inquiry.not_answered')
    if ((inquiry.publication === 'public') !== (to === 'withdrawn')) return refused('inquiry.not_from_here')
    if (to === 'withdrawn' && reason.trim() === '') return refused('inquiry.reason_missing')
    const publication = to === 'published' ? 'public' : 'withdrawn'
    await saveInquiry(tx, inquiry, { publication })
    await insertInquiryStep(tx, scope, inquiry.id, { step: to, reason: reason.trim() })
    changed({ kind: 'inquiry', id: inquiry.id, before: { publication: inquiry.publication }, after: { publication } })
    return ok(null)
  })
}
