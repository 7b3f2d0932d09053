/** What may be said of any record of a plan: steps of its life, decisions, references, translations, its address. */
import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { slugOf } from '../../platform/slug.ts'
import { transact } from '../../platform/transact.ts'
import { type AddressKind, findBySlug, findSlug, saveSlug } from './address.queries.ts'
import { insertCrossReference } from './cross-reference.queries.ts'
import { type DecisionSubject, insertDecision } from './decision.queries.ts'
import type { Decision } from './decision.ts'
import { decideStep, type Stage } from './life.ts'
import { mayWrite } from './measure-rights.read.ts'
import type { CrossReference } from './pages.ts'
import { mayEdit, mayTranslate } from './plan.access.ts'
import { insertSteps, listStandings, wouldTell } from './step.queries.ts'
import { type NewTranslation, saveTranslations } from './translation.queries.ts'

/** Takes a goal or a measure one step further in its life. `decisionId` names the decision behind it, where there is one. */
export async function takeStep(
  scope: Scope,
  subject: 'goal' | 'measure',
  id: string,
  step: { to: Stage; reason: string; decisionId: string | null },
): Promise<Outcome<null, 'life.not_from_here' | 'life.reason_missing'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('takeStep')
  return transact(scope, 'plan.takeStep', async ({ tx, changed }) => {
    const [standing] = await listStandings(tx, subject, [id])
    if (!standing) throw new NotFound(subject)
    const decided = decideStep(standing.stage, step.to, step.reason)
    if (!decided.ok) return decided
    if (await wouldTell(tx, [standing], step.to)) return refused('life.not_from_here')
    const row = { id: randomUUID(), recordId: id, decisionId: step.decisionId, ...decided.value }
    await insertSteps(tx, scope, subject, [row])
    changed({ kind: subject, id, before: { stage: standing.stage }, after: row })
    return ok(null)
  })
}

/** Keeps a decision on a plan, a goal or a measure, and gives its id. */
export async function recordDecision(scope: Scope, subject: DecisionSubject, decision: Decision): Promise<string> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('recordDecision')
  return transact(scope, 'plan.recordDecision', async ({ tx, changed }) => {
    const id = randomUUID()
    await insertDecision(tx, scope, id, subject, decision)
    changed({ kind: 'decision', id, before: null, after: { ...subject, ...decision } })
    return id
  })
}

/** Points from a goal or a measure to a passage of another strategy paper. */
export async function addCrossReference(
  scope: Scope,
  subject: { goalId: string } | { measureId: string },
  reference: CrossReference,
): Promise<void> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('addCrossReference')
  await transact(scope, 'plan.addCrossReference', async ({ tx, changed }) => {
    const id = randomUUID()
    await insertCrossReference(tx, scope, id, subject, reference)
    changed({ kind: 'crossReference', id, before: null, after: { ...subject, ...reference } })
  })
}

/** Keeps texts of records in other languages; each takes the place of the one before it. */
export async function translate(scope: Scope, rows: NewTranslation[]): Promise<void> {
  if (!mayTranslate(scope.viewer)) throw new Forbidden('translate')
  await transact(scope, 'plan.translate', async ({ tx, changed }) => {
    const before = await saveTranslations(tx, scope, rows)
    for (const [index, row] of rows.entries()) {
      changed({ kind: 'translation', id: row.recordId, before: before[index], after: row })
    }
  })
}

/** Gives a record another address; the old one leads there from now on. */
export async function changeAddress(
  scope: Scope,
  kind: AddressKind,
  id: string,
  wish: string,
): Promise<Outcome<{ slug: string }, 'plan.address_taken'>> {
  return transact(scope, 'plan.changeAddress', async ({ tx, changed }) => {
    if (!(await mayWrite(tx, scope, kind, id))) throw new Forbidden('changeAddress')
    const from = await findSlug(tx, kind, id)
    if (from === undefined) throw new NotFound(kind)
    const to = slugOf(wish, kind)
    if (to === from) return ok({ slug: from })
    const owner = await findBySlug(tx, kind, to)
    if (owner && owner.id !== id) return refused('plan.address_taken', { slug: to })
    await saveSlug(tx, scope, kind, id, { from, to })
    changed({ kind, id, before: { slug: from }, after: { slug: to } })
    return ok({ slug: to })
  })
}
