import { dayOf } from '../../i18n/format.ts'
import type { Transaction } from '../../platform/database.ts'
import { actorOf, type Scope } from '../../platform/scope.ts'
import { asDecision } from './decision.queries.ts'
import type { Decision } from './decision.ts'
import { type Edition, type EditionState, hasBegun, mainAmong, stateOfPublished } from './edition.ts'
import { type Closing, listClosings } from './succession/balance/closing.queries.ts'
import { loadTranslator } from './translation.queries.ts'

/** All editions of the city, drafts included, the newest first. A city has a handful, and each names its neighbours. */
export async function listEditions(tx: Transaction, scope: Scope): Promise<Edition[]> {
  const rows = await tx
    .selectFrom('planPlan as plan')
    .leftJoin('planPublication as publication', 'publication.planId', 'plan.id')
    .selectAll('plan')
    .select(['publication.at', 'publication.actor', 'publication.reason'])
    .orderBy('plan.startsOn', (order) => order.desc().nullsFirst())
    .orderBy('plan.slug')
    .execute()
  const adoptions = await listAdoptions(tx)
  const closings = await listClosings(tx)
  const say = await loadTranslator(
    tx,
    scope,
    rows.map((row) => row.id),
  )
  const nameOf = (row: (typeof rows)[number] | undefined) =>
    row ? { slug: row.slug, title: say(row.id, 'title', row.title) } : null
  const today = dayOf(scope.now)
  const editions = rows.map((row) => {
    const successors = rows.filter((other) => other.successorOf === row.id && other.at !== null)
    const successor = successors.find((other) => hasBegun(other, today)) ?? successors.at(-1)
    const state: EditionState = row.at === null ? 'draft' : stateOfPublished(row, successor, today)
    return {
      id: row.id,
      slug: row.slug,
      title: say(row.id, 'title', row.title),
      subtitle: say(row.id, 'subtitle', row.subtitle),
      foreword: say(row.id, 'foreword', row.foreword),
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      state,
      publication: row.at === null ? null : { at: row.at, actor: row.actor ?? '', reason: row.reason ?? '' },
      adoption: adoptions.get(row.id) ?? null,
      predecessor: nameOf(rows.find((other) => other.id === row.successorOf && other.at !== null)),
      successor: nameOf(successor),
      closing: closingOf(closings, row.id),
      version: row.version,
    }
  })
  const main = mainAmong(editions, today)
  return editions.map((edition) => ({ ...edition, isMain: edition === main }))
}

function closingOf(closings: readonly Closing[], planId: string): Edition['closing'] {
  const closing = closings.find((one) => one.planId === planId && one.reopened === null)
  return closing ? { on: closing.closedOn, hasBalance: closing.published !== null } : null
}

/** The binding decision that adopted each plan as a whole, the last one where there are several. */
async function listAdoptions(tx: Transaction): Promise<Map<string, Decision>> {
  const rows = await tx
    .selectFrom('planDecision')
    .selectAll()
    .where('planId', 'is not', null)
    .where('kind', '=', 'resolution')
    .where('outcome', 'in', ['adopted', 'adopted_with_changes'])
    .orderBy('decidedOn')
    .execute()
  return new Map(rows.map((row) => [row.planId ?? '', asDecision(row)]))
}

export type PlanRow = {
  id: string
  slug: string
  title: string
  subtitle: string
  foreword: string
  startsOn: string | null
  endsOn: string | null
  successorOf: string | null
}

export async function insertPlan(tx: Transaction, scope: Scope, row: PlanRow): Promise<void> {
  await tx
    .insertInto('planPlan')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

export async function insertPublication(tx: Transaction, scope: Scope, planId: string, reason: string): Promise<void> {
  await tx
    .insertInto('planPublication')
    .values({ cityId: scope.city.id, planId, at: scope.now, actor: actorOf(scope.viewer), reason })
    .execute()
}

/** False when somebody else has changed the plan since the version seen. Locks the row, so that two cannot both pass. */
export async function raisePlanVersion(tx: Transaction, planId: string, seen: number): Promise<boolean> {
  const result = await tx
    .updateTable('planPlan')
    .set({ version: seen + 1 })
    .where('id', '=', planId)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function findPlan(tx: Transaction, id: string): Promise<(PlanRow & { version: number }) | undefined> {
  return tx
    .selectFrom('planPlan')
    .select(['id', 'slug', 'title', 'subtitle', 'foreword', 'startsOn', 'endsOn', 'successorOf', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function isPublished(tx: Transaction, planId: string): Promise<boolean> {
  const row = await tx.selectFrom('planPublication').select('planId').where('planId', '=', planId).executeTakeFirst()
  return row !== undefined
}

export async function listPublishedIds(tx: Transaction): Promise<Set<string>> {
  const rows = await tx.selectFrom('planPublication').select('planId').execute()
  return new Set(rows.map(({ planId }) => planId))
}

/**
 * A draft with all it holds: the tables below it drop their rows with it. Translations and former addresses hang on
 * records of any kind, so they go by hand.
 */
export async function deletePlan(tx: Transaction, planId: string): Promise<void> {
  const records = tx
    .selectFrom('planField')
    .select('id')
    .where('planId', '=', planId)
    .unionAll(tx.selectFrom('planGoal').select('id').where('planId', '=', planId))
    .unionAll(tx.selectFrom('planMeasure').select('id').where('planId', '=', planId))
    .unionAll(tx.selectFrom('planPlan').select('id').where('id', '=', planId))
  await tx.deleteFrom('planTranslation').where('recordId', 'in', records).execute()
  await tx.deleteFrom('planFormerSlug').where('recordId', 'in', records).execute()
  await tx.deleteFrom('planPlan').where('id', '=', planId).execute()
}

export type PlanFacts = {
  title?: string
  startsOn?: string | null
  endsOn?: string | null
  successorOf?: string | null
}

/** Saves those facts that are given. */
export async function savePlanFacts(tx: Transaction, planId: string, facts: PlanFacts): Promise<void> {
  if (Object.keys(facts).length > 0) await tx.updateTable('planPlan').set(facts).where('id', '=', planId).execute()
}
