import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../platform/database.ts'
import { actorOf, type Scope } from '../../platform/scope.ts'
import { asJson } from './document/kept.json.queries.ts'
import { findPlan, isPublished } from './edition.queries.ts'
import { findField } from './field.queries.ts'
import { findGoal } from './goal.queries.ts'
import { findMeasure } from './measure.queries.ts'
import type { Revisable, RevisableWords, Revised, Revision } from './revision.ts'

const columns = { plan: 'planId', field: 'fieldId', goal: 'goalId', measure: 'measureId' } as const

/** Newest first. */
export async function listRevisions(tx: Transaction, subject: Revisable, id: string): Promise<Revision[]> {
  const rows = await tx
    .selectFrom('planRevision')
    .select(['recordedAt as at', 'reason', 'before', 'after'])
    .where(columns[subject], '=', id)
    .orderBy('recordedAt', 'desc')
    .execute()
  return rows.map(({ at, reason, before, after }) => ({
    at,
    reason,
    before: before as RevisableWords,
    after: after as RevisableWords,
  }))
}

export type NewRevision = Pick<Revised, 'subject' | 'id'> & Omit<Revision, 'at'>

/** So many rows fit into one statement, however many are written. */
const atOnce = 1000

export async function insertRevisions(tx: Transaction, scope: Scope, all: readonly NewRevision[]): Promise<void> {
  const told = { cityId: scope.city.id, recordedAt: scope.now, actor: actorOf(scope.viewer) }
  const rows = all.map(({ subject, id, reason, before, after }) => {
    const said = { reason, before: asJson(before), after: asJson(after) }
    return { ...told, id: randomUUID(), ...said, [columns[subject]]: id }
  })
  for (let start = 0; start < rows.length; start += atOnce) {
    await tx
      .insertInto('planRevision')
      .values(rows.slice(start, start + atOnce))
      .execute()
  }
}

/** The words of a record as they are written, in the city's own language. */
export async function findRevised(tx: Transaction, subject: Revisable, id: string): Promise<Revised | undefined> {
  const found = await findWords(tx, subject, id)
  if (!found) return undefined
  const published = await isPublished(tx, found.planId)
  // The address of a draft settles when it is published.
  const { address, ...words } = found.words
  const own = published && address !== undefined ? { address } : {}
  return { subject, id, ...found, isPublished: published, words: { ...words, ...own } }
}

type Found = Pick<Revised, 'planId' | 'version' | 'words'>

async function findWords(tx: Transaction, subject: Revisable, id: string): Promise<Found | undefined> {
  if (subject === 'plan') {
    const plan = await findPlan(tx, id)
    if (!plan) return undefined
    const { title, startsOn, endsOn, slug: address, version } = plan
    return { planId: id, version, words: { title, startsOn: startsOn ?? '', endsOn: endsOn ?? '', address } }
  }
  if (subject === 'field') {
    const field = await findField(tx, id)
    return field && { ...field, words: { title: field.title, introduction: field.introduction } }
  }
  if (subject === 'goal') {
    const goal = await findGoal(tx, 'id', id)
    if (!goal) return undefined
    const { planId, version, wording, short, description, slug: address } = goal
    return { planId, version, words: { wording, short, description, address } }
  }
  const measure = await findMeasure(tx, 'id', id)
  if (!measure) return undefined
  const { planId, version, slug: address } = measure
  const { title, description, obstacles, outlook } = measure.sheet
  return { planId, version, words: { title, description, obstacles, outlook, address } }
}
