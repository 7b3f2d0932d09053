import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { loadKnownRecords } from '../../plan/plan.ts'
import { mayEditReports } from '../reporting.access.ts'
import {
  deleteAboutRecord,
  findInquiry,
  insertAboutRecord,
  insertInquiry,
  insertInquiryStep,
  listInquiries,
  saveInquiry,
} from './inquiry.queries.ts'
import { changesWhatIsPublic, checkFacts, type FactsRefusal, type Inquiry, type InquiryFacts } from './inquiry.ts'

/** Words of addresses that are pages of their own. */
const taken = ['new']

export async function enterInquiry(
  scope: Scope,
  wish: InquiryFacts,
  recordIds: readonly string[] = [],
): Promise<Outcome<{ id: string; slug: string }, FactsRefusal>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('enterInquiry')
  const facts = checkFacts(wish)
  if (!facts.ok) return facts
  return transact(scope, 'reporting.enterInquiry', async ({ tx, changed }) => {
    const slugs = new Set([...taken, ...(await listInquiries(tx)).map(({ slug }) => slug)])
    const slug = freeSlug(slugOf(wish.subject, 'anfrage'), slugs)
    const id = randomUUID()
    await insertInquiry(tx, scope, { id, slug, ...facts.value, state: 'open', publication: 'none', version: 1 })
    await insertInquiryStep(tx, scope, id, { step: 'entered', reason: '' })
    const known = await loadKnownRecords(tx, scope)
    for (const record of recordIds.filter((one) => known.has(one))) await insertAboutRecord(tx, scope, id, record)
    changed({ kind: 'inquiry', id, before: null, after: told(facts.value) })
    return ok({ id, slug })
  })
}

/** `reason`: of what everybody reads already. */
export async function reviseInquiry(
  scope: Scope,
  slug: string,
  seen: number,
  wish: InquiryFacts,
  reason = '',
): Promise<Outcome<null, FactsRefusal | 'changed_meanwhile'>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('reviseInquiry')
  return transact(scope, 'reporting.reviseInquiry', async ({ tx, changed }) => {
    const inquiry = await getInquiry({ tx }, slug)
    const facts = checkFacts(wish, inquiry, reason)
    if (!facts.ok) return facts
    if (inquiry.version !== seen) return refused('changed_meanwhile')
    await saveInquiry(tx, inquiry, facts.value)
    if (changesWhatIsPublic(facts.value, inquiry)) {
      await insertInquiryStep(tx, scope, inquiry.id, { step: 'revised', reason: reason.trim() })
    }
    changed({ kind: 'inquiry', id: inquiry.id, before: told(inquiry), after: told(facts.value) })
    return ok(null)
  })
}

/** Says that it is about a record, or is not after all. */
export async function tieRecord(scope: Scope, slug: string, recordId: string, isAbout: boolean): Promise<void> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('tieRecord')
  await transact(scope, 'reporting.tieRecord', async ({ tx, changed }) => {
    const { id } = await getInquiry({ tx }, slug)
    if (isAbout && !(await loadKnownRecords(tx, scope)).has(recordId)) throw new NotFound('record')
    if (!isRecordId(recordId)) throw new NotFound('record')
    await (isAbout ? insertAboutRecord(tx, scope, id, recordId) : deleteAboutRecord(tx, id, recordId))
    changed({ kind: 'inquiry', id, before: null, after: { [isAbout ? 'about' : 'notAbout']: recordId } })
  })
}

export type StepRefusal = 'inquiry.reason_missing' | 'inquiry.not_from_here'

/** Over without an answer, or open once more. */
export async function closeInquiry(
  scope: Scope,
  slug: string,
  to: 'closed' | 'reopened',
  reason: string,
): Promise<Outcome<null, StepRefusal>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('closeInquiry')
  return transact(scope, 'reporting.closeInquiry', async ({ tx, changed }) => {
    const inquiry = await getInquiry({ tx }, slug)
    if (inquiry.state !== (to === 'closed' ? 'open' : 'closed')) return refused('inquiry.not_from_here')
    if (reason.trim() === '') return refused('inquiry.reason_missing')
    const state = to === 'closed' ? 'closed' : 'open'
    await saveInquiry(tx, inquiry, { state })
    await insertInquiryStep(tx, scope, inquiry.id, { step: to, reason: reason.trim() })
    changed({ kind: 'inquiry', id: inquiry.id, before: { state: inquiry.state }, after: { state } })
    return ok(null)
  })
}

export async function getInquiry({ tx }: Pick<Write, 'tx'>, slug: string): Promise<Inquiry> {
  const inquiry = await findInquiry(tx, 'slug', slug)
  if (!inquiry) throw new NotFound('inquiry')
  return inquiry
}

/** What the log keeps: nobody's name, and not the words in which they asked. */
function told({ number, askerKind, receivedOn, dueOn }: InquiryFacts) {
  return { number, askerKind, receivedOn, dueOn }
}
