import type { Transaction } from '../../platform/database.ts'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { read, transact } from '../../platform/transact.ts'
import { actsOf, type Descent, type Lead, proposeDescent } from './comparison/lineage.propose.ts'
import { loadRecords } from './comparison/standing-plan.queries.ts'
import { draftDocument } from './document-draft.verbs.ts'
import { findPlan, raisePlanVersion, savePlanFacts } from './edition.queries.ts'
import { chooseEdition } from './edition.read.ts'
import type { Edition } from './edition.ts'
import type { DraftedPlan } from './edition.verbs.ts'
import { listLineage } from './lineage.queries.ts'
import { leadOn } from './lineage.verbs.ts'
import { mayEdit } from './plan.access.ts'

/** Makes a document the edition before a published plan, as a draft; the plan is its successor from now on. */
export async function draftEarlierEdition(
  scope: Scope,
  document: string,
  { title, slug, successor }: { title: string; slug: string | undefined; successor: string },
): Promise<
  Outcome<DraftedPlan, 'plan.has_predecessor' | 'no-plan-found' | 'plan.address_taken' | 'plan.goal_without_field'>
> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('draftEarlierEdition')
  return transact(scope, 'plan.draftEarlierEdition', async ({ tx, changed }) => {
    const { id, state } = await chooseEdition(tx, scope, successor)
    const plan = await findPlan(tx, id)
    if (!plan || state === 'draft') throw new NotFound('plan')
    if (plan.successorOf !== null) return refused('plan.has_predecessor', { title: plan.title })
    const drafted = await draftDocument({ ...scope, db: tx }, document, { title, slug })
    if (!drafted.ok) return drafted
    const after = { successorOf: drafted.value.planId }
    await raisePlanVersion(tx, id, plan.version)
    await savePlanFacts(tx, id, after)
    changed({ kind: 'plan', id, before: { successorOf: null }, after })
    return drafted
  })
}

/** An edition and the one that follows it, goal by goal. `settled`: goals of which somebody has said what became of them. */
export type EditionDescent = {
  edition: Edition
  successor: Edition
  open: Descent[]
  settled: number
  texts: Map<string, string>
}

export async function showDescent(scope: Scope, slug: string): Promise<EditionDescent> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('showDescent')
  return read(scope, (tx) => loadDescent(tx, scope, slug))
}

async function loadDescent(tx: Transaction, scope: Scope, slug: string): Promise<EditionDescent> {
  const edition = await chooseEdition(tx, scope, slug)
  const next = edition.successor?.slug
  if (next === undefined) throw new NotFound('successor')
  const successor = await chooseEdition(tx, scope, next)
  const earlier = await loadRecords(tx, edition.id)
  const later = await loadRecords(tx, successor.id)
  const said = new Set((await listLineage(tx, 'goal')).map(({ from }) => from))
  const open = proposeDescent(earlier, later).filter(({ goal }) => !said.has(goal.id))
  const texts = new Map(later.goals.map(({ id, text }) => [id, text]))
  return { edition, successor, open, settled: earlier.goals.length - open.length, texts }
}

/** Says of goals of an edition what became of them in the next one: all that is said, or nothing. */
export async function leadEdition(
  scope: Scope,
  slug: string,
  leads: readonly Lead[],
  { on, reason }: { on: string; reason: string },
): Promise<Outcome<{ led: number }, 'lineage.reason_missing' | 'lineage.nothing_said' | 'changed_meanwhile'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('leadEdition')
  if (reason.trim() === '') return refused('lineage.reason_missing')
  if (leads.length === 0) return refused('lineage.nothing_said')
  return transact(scope, 'plan.leadEdition', async ({ tx }) => {
    const { open, texts } = await loadDescent(tx, scope, slug)
    const free = new Set(open.map(({ goal }) => goal.id))
    const isOurs = ({ from, to }: Lead) => free.has(from) && to.every((id) => texts.has(id))
    if (!leads.every(isOurs)) return refused('changed_meanwhile')
    for (const act of actsOf(leads)) {
      const led = await leadOn({ ...scope, db: tx }, 'goal', { ...act, on, reason: reason.trim() })
      if (!led.ok) throw new Error(`a goal could not lead on: ${led.code}`)
    }
    return ok({ led: leads.length })
  })
}
