import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { listUnits, loadPaths } from '../../accounts/accounts.ts'
import type { Sender } from '../chasing/letters/letter.ts'
import { loadRecipients } from '../chasing/recipients.read.ts'
import { mayAnswerFor, mayEditReports } from '../reporting.access.ts'
import {
  insertContribution,
  insertContributionStep,
  listContributions,
  saveContribution,
} from './contribution.queries.ts'
import { mailForContribution } from './inquiries.mail.ts'
import { getInquiry } from './inquiry.verbs.ts'

export type ContributionRefusal =
  | 'changed_meanwhile'
  | 'contribution.no_unit'
  | 'contribution.due_past'
  | 'contribution.words_missing'
  | 'inquiry.not_from_here'

/** Asks units for what they know; one that was asked before is asked anew, with what it gave kept. */
export async function askContributions(
  scope: Scope,
  by: Pick<Sender, 'publicUrl'>,
  slug: string,
  wish: { unitIds: readonly string[]; dueOn: string; request: string },
): Promise<Outcome<number, ContributionRefusal>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('askContributions')
  return transact(scope, 'reporting.askContributions', async (write) => {
    const { tx, changed } = write
    const inquiry = await getInquiry(write, slug)
    if (inquiry.state === 'closed') return refused('inquiry.not_from_here')
    if (wish.dueOn < dayOf(scope.now)) return refused('contribution.due_past')
    const open = new Set((await listUnits(tx, scope)).flatMap(({ id, closedOn }) => (closedOn === null ? [id] : [])))
    const units = wish.unitIds.filter((id) => open.has(id))
    if (units.length === 0) return refused('contribution.no_unit')
    const before = new Map((await listContributions(tx, [inquiry.id])).map((one) => [one.unitId, one]))
    const { personFor, nameOf } = await loadRecipients(tx, scope)
    const { dueOn } = wish
    const request = wish.request.trim()
    for (const unitId of units) {
      const known = before.get(unitId)
      const id = known?.id ?? randomUUID()
      if (known) await saveContribution(tx, known, { state: 'asked', dueOn, request, remindedOn: null })
      else await insertContribution(tx, scope, { id, inquiryId: inquiry.id, unitId, dueOn, request })
      await insertContributionStep(tx, scope, id, { step: 'asked', words: request })
      const to = personFor(unitId)
      if (to) {
        const of = { inquiry, contribution: { dueOn, request }, unit: nameOf(unitId) }
        await mailForContribution(tx, scope, by, to, 'asked', of)
      }
      changed({ kind: 'contribution', id, before: null, after: { inquiry: inquiry.id, unit: unitId, due: dueOn } })
    }
    return ok(units.length)
  })
}

/** Of anybody who acts for the unit. Can be said anew as long as the inquiry is open; every version is kept. */
export async function giveContribution(
  scope: Scope,
  slug: string,
  { id, seen, words }: { id: string; seen: number; words: string },
): Promise<Outcome<null, ContributionRefusal>> {
  return transact(scope, 'reporting.giveContribution', async (write) => {
    const { inquiry, one } = await load(write, slug, id)
    const pathOf = await loadPaths(write.tx, scope)
    if (!mayAnswerFor(scope.viewer, pathOf(one.unitId))) throw new Forbidden('giveContribution')
    if (inquiry.state === 'closed' || one.state === 'withdrawn') return refused('inquiry.not_from_here')
    if (words.trim() === '') return refused('contribution.words_missing')
    if (one.version !== seen) return refused('changed_meanwhile')
    await saveContribution(write.tx, one, { state: 'given', words: words.trim() })
    await insertContributionStep(write.tx, scope, id, { step: 'given', words: words.trim() })
    write.changed({ kind: 'contribution', id, before: { state: one.state }, after: { state: 'given' } })
    return ok(null)
  })
}

/** Nobody waits for it any more; what was given stays. */
export async function withdrawContribution(
  scope: Scope,
  slug: string,
  id: string,
): Promise<Outcome<null, ContributionRefusal>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('withdrawContribution')
  return transact(scope, 'reporting.withdrawContribution', async (write) => {
    const { one } = await load(write, slug, id)
    if (one.state !== 'asked') return refused('inquiry.not_from_here')
    await saveContribution(write.tx, one, { state: 'withdrawn' })
    await insertContributionStep(write.tx, scope, id, { step: 'withdrawn', words: '' })
    write.changed({ kind: 'contribution', id, before: { state: 'asked' }, after: { state: 'withdrawn' } })
    return ok(null)
  })
}

async function load(write: Write, slug: string, id: string) {
  const inquiry = await getInquiry(write, slug)
  const one = (await listContributions(write.tx, [inquiry.id])).find((contribution) => contribution.id === id)
  if (!one) throw new NotFound('contribution')
  return { inquiry, one }
}
