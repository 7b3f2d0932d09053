import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { loadPaths } from '../../accounts/accounts.ts'
import { loadRecipients } from '../chasing/recipients.read.ts'
import { listAskedSignatures } from '../co-signing/co-signing.read.ts'
import { isAwaited, signedBy, type Waiting, waitingFor } from '../co-signing/waiting.ts'
import { mayAnswerFor, mayEditReports, maySeeRounds } from '../reporting.access.ts'
import { listDraftNumbers } from './answer.queries.ts'
import { listContributions } from './contribution.queries.ts'
import { listInquiries } from './inquiry.queries.ts'
import { type Inquiry, type InquiryState, inOrder, isAskerPublic, isFound } from './inquiry.ts'

/** `asker` null: not the viewer's to know. `hasDraft`: somebody has begun to answer. `signedBy`: the viewer's own units. */
export type InquiryLine = Omit<Inquiry, 'asker' | 'question'> & {
  asker: string | null
  isOver: boolean
  hasDraft: boolean
  signedBy: string[]
  waits: Waiting[]
}

export type InquiryFilter = { q: string; state: InquiryState | '' }
export type InquiriesPage = { lines: InquiryLine[]; filter: InquiryFilter; isStaff: boolean }

export async function showInquiries(scope: Scope, filter: InquiryFilter): Promise<InquiriesPage> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('showInquiries')
  return read(scope, async (tx) => ({
    lines: await loadInquiries(tx, scope, filter),
    filter,
    isStaff: mayEditReports(scope.viewer),
  }))
}

/** Those that the viewer may see: all, or those in which their units are asked for something. */
export async function loadInquiries(tx: Transaction, scope: Scope, filter: InquiryFilter): Promise<InquiryLine[]> {
  const isStaff = mayEditReports(scope.viewer)
  const today = dayOf(scope.now)
  const all = await listInquiries(tx)
  if (all.length === 0) return []
  const drafts = await listDraftNumbers(tx)
  const { nameOf } = await loadRecipients(tx, scope)
  const pathOf = await loadPaths(tx, scope)
  const asked = (await listContributions(tx)).filter(({ state }) => state !== 'withdrawn')
  const contributions = asked.map((one) => {
    const mine = mayAnswerFor(scope.viewer, pathOf(one.unitId)) && !isStaff
    const waiting = { unit: nameOf(one.unitId), for: 'contribution' as const, dueOn: one.dueOn, mine, refused: false }
    return { ...waiting, id: one.inquiryId, isMissing: one.state === 'asked' }
  })
  const wanted = all.filter(({ state }) => !isStaff || state === 'open').map(({ id }) => id)
  const signers = await listAskedSignatures(tx, scope, { kind: 'inquiry', ids: wanted })
  const signatures = signers.map((one) => ({ ...waitingFor(one), id: one.subjectId, isMissing: isAwaited(one) }))
  const waiting = Map.groupBy([...contributions, ...signatures], ({ id }) => id)
  const own = Map.groupBy(isStaff ? [] : signers.filter(({ isOwn }) => isOwn), ({ subjectId }) => subjectId)
  const seen = all.filter((one) => isStaff || own.has(one.id) || (waiting.get(one.id) ?? []).some(({ mine }) => mine))
  const found = seen.filter((one) => {
    const words = isStaff || isAskerPublic(one) ? one : { ...one, asker: '' }
    return isFound(words, filter.q) && (filter.state === '' || one.state === filter.state)
  })
  return inOrder(found).map(({ asker, question: _question, ...one }) => ({
    ...one,
    asker: isStaff || isAskerPublic(one) ? asker : null,
    isOver: one.state === 'open' && one.dueOn < today,
    hasDraft: drafts.has(one.id),
    signedBy: signedBy(own.get(one.id) ?? []),
    waits:
      one.state === 'open'
        ? (waiting.get(one.id) ?? []).filter(({ isMissing, mine }) => isMissing && (isStaff || mine))
        : [],
  }))
}
