import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { addGoal, addMeasure, blankSheet } from '../../plan/plan.ts'
import { mayArrangeBodies } from '../bodies.access.ts'
import { keepWordings } from './keep-wordings.verbs.ts'
import { listMemberships } from './review-body.queries.ts'
import { insertStatement, listStatements, nextNumber, saveStatement } from './statement.queries.ts'
import { decideProposal, type ProposalRefusal, type ProposalWish } from './statement.ts'
import { guestOf } from './statement.verbs.ts'
import { insertWordingCauses } from './wording.queries.ts'

/** A member puts a new goal or measure before a body of theirs. Gives the number. */
export async function propose(
  scope: Scope,
  bodyId: string,
  wish: ProposalWish & { lang: string },
): Promise<Outcome<number, ProposalRefusal>> {
  const guest = guestOf(scope)
  const checked = decideProposal(wish)
  if (!checked.ok) return checked
  return transact(scope, 'bodies.propose', async ({ tx, changed }) => {
    const memberships = await listMemberships(tx, dayOf(scope.now))
    const isMember = memberships.some((one) => one.bodyId === bodyId && one.participantId === guest)
    if (!isMember) throw new NotFound('body')
    const { title, words } = checked.value
    const mine = await listStatements(tx, { bodyId, participantId: guest })
    const same = mine.find((one) => one.withdrawnAt === null && one.title === title && one.words === words)
    if (same) return ok(same.number)
    const row = {
      ...{ id: randomUUID(), number: await nextNumber(tx), kind: 'proposal' as const, bodyId, title, words },
      ...{ lang: wish.lang, readLang: scope.lang, participantId: guest, partyId: null, unitId: null },
      ...{ reviewId: null, recordId: null, wordingId: null, begins: null, ends: null },
      ...{ mandateBy: '', mandateOn: null, submittedAt: scope.now },
    }
    await insertStatement(tx, scope, row)
    changed({ kind: 'statement', id: row.id, before: null, after: row })
    return ok(row.number)
  })
}

/** Where a proposal is to stand: a goal in a field, a measure under a goal. */
export type ProposalPlace = { planId: string; fieldId: string } | { planId: string; goalId: string }

/** Makes a draft of a proposal: a record of the plan whose first wording says which proposal it comes from. */
export async function draftFromProposal(
  scope: Scope,
  number: number,
  place: ProposalPlace,
): Promise<Outcome<{ recordId: string }, 'proposal.drafted_already' | 'proposal.not_drafted'>> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('draftFromProposal')
  return transact(scope, 'bodies.draftFromProposal', async (write) => {
    const { tx, changed } = write
    const [proposal] = await listStatements(tx, { numbers: [number] })
    if (proposal?.kind !== 'proposal') throw new NotFound('proposal')
    if (proposal.becameId !== null) return refused('proposal.drafted_already')
    const within = { ...scope, db: tx }
    const { id, title, words } = proposal
    const reason = `#${number}`
    const sheet = { ...blankSheet(title), description: words, goalIds: 'goalId' in place ? [place.goalId] : [] }
    const added =
      'fieldId' in place
        ? await addGoal(within, place.planId, {
            short: title,
            wording: words,
            fieldIds: [place.fieldId],
            reason,
            asDraft: true,
          })
        : await addMeasure(within, place.planId, sheet, { reason, asDraft: true })
    if (!added.ok) return refused('proposal.not_drafted')
    await saveStatement(tx, id, { becameId: added.value.id })
    changed({ kind: 'statement', id, before: { becameId: null }, after: { becameId: added.value.id } })
    for (const wordingId of await keepWordings(write, scope, [added.value.id])) {
      await insertWordingCauses(tx, scope, wordingId, { statementIds: [id] })
    }
    return ok({ recordId: added.value.id })
  })
}
