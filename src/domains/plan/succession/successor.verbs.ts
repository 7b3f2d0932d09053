import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact } from '../../../platform/transact.ts'
import { listSlugs } from '../address.queries.ts'
import { findPlan, insertPlan, isPublished, raisePlanVersion, savePlanFacts } from '../edition.queries.ts'
import { chooseEdition } from '../edition.read.ts'
import { mayEdit } from '../plan.access.ts'
import type { Term } from '../term.form.ts'
import { findSuccessorDraft } from './successor.queries.ts'

/** The plan after a published one: a new draft by its title, or one that is there already. */
export type SuccessorWish = Term & { title: string; draftId: string | null }

/** Begins the successor of a plan, as a draft with nothing in it yet; of each plan there is one at a time. */
export async function startSuccessor(
  scope: Scope,
  plan: string,
  { title, draftId, startsOn, endsOn }: SuccessorWish,
): Promise<Outcome<{ planId: string }>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('startSuccessor')
  if (draftId === null && title.trim() === '') return refused('plan.title_missing')
  if (startsOn && endsOn && endsOn < startsOn) return refused('plan.ends_before_start')
  return transact(scope, 'plan.startSuccessor', async ({ tx, changed }) => {
    const { id, state, successor } = await chooseEdition(tx, scope, plan)
    if (state === 'draft') throw new NotFound('plan')
    if (successor !== null || (await findSuccessorDraft(tx, id))) return refused('carry.has_successor')
    if (draftId !== null) {
      const draft = await findPlan(tx, draftId)
      if (!draft || (await isPublished(tx, draftId))) throw new NotFound('plan')
      await raisePlanVersion(tx, draftId, draft.version)
      await savePlanFacts(tx, draftId, { successorOf: id })
      changed({ kind: 'plan', id: draftId, before: { successorOf: draft.successorOf }, after: { successorOf: id } })
      return ok({ planId: draftId })
    }
    const slug = freeSlug(slugOf(title, 'plan'), await listSlugs(tx, 'plan'))
    const row = { id: randomUUID(), slug, title: title.trim(), subtitle: '', foreword: '', startsOn, endsOn }
    await insertPlan(tx, scope, { ...row, successorOf: id })
    changed({ kind: 'plan', id: row.id, before: null, after: { ...row, successorOf: id } })
    return ok({ planId: row.id })
  })
}
