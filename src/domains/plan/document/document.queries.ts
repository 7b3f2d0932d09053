import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { SourceDocument } from '../import/passage.ts'
import type { Correction } from './correction.ts'
import type { DocumentLine, KeptCorrection, KeptDocument } from './document.ts'

export type NewDocument = {
  id: string
  name: string
  kind: 'pdf' | 'other'
  digest: string
  bytes: Uint8Array
  source: SourceDocument
  sketch: string[]
  versionOf: string | null
}

export async function insertDocument(tx: Transaction, scope: Scope, row: NewDocument): Promise<void> {
  const { bytes, source, ...rest } = row
  const kept = { bytes: Buffer.from(bytes), source: asJson(source), keptAt: scope.now, actor: scope.viewer.kind }
  await tx
    .insertInto('planDocument')
    .values({ cityId: scope.city.id, ...rest, ...kept })
    .execute()
}

/** PostgreSQL keeps neither NUL nor half a character in its JSON; a reader may have found both in a broken file. */
function asJson(value: unknown) {
  const told = JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'string' ? one.toWellFormed().replaceAll('\0', '') : one,
  )
  return sql<string>`${told}::jsonb`
}

export async function findDocumentByDigest(tx: Transaction, digest: string): Promise<string | undefined> {
  const row = await tx.selectFrom('planDocument').select('id').where('digest', '=', digest).executeTakeFirst()
  return row?.id
}

/** Every document's sample, the newest first. */
export async function listSketches(tx: Transaction): Promise<{ id: string; sketch: string[] }[]> {
  return tx.selectFrom('planDocument').select(['id', 'sketch']).orderBy('keptAt', 'desc').execute()
}

export async function listDocuments(tx: Transaction): Promise<DocumentLine[]> {
  const rows = await tx
    .selectFrom('planDocument as document')
    .select(['document.id', 'document.name', 'document.kind', 'document.keptAt', 'document.versionOf'])
    .select((one) =>
      one
        .selectFrom('planCorrection as said')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('said.documentId', '=', 'document.id')
        .where('said.origin', '=', 'person')
        .as('corrections'),
    )
    .orderBy('document.keptAt', 'desc')
    .orderBy('document.id')
    .execute()
  const uses = await listUses(tx)
  return rows.map((row) => asLine(row, uses))
}

type Facts = {
  id: string
  name: string
  kind: string
  keptAt: Date
  versionOf: string | null
  corrections: number | null
}

function asLine(row: Facts, uses: Awaited<ReturnType<typeof listUses>>): DocumentLine {
  const plans = uses.filter((use) => use.documentId === row.id).map(({ slug, title }) => ({ slug, title }))
  return { ...row, kind: row.kind === 'pdf' ? 'pdf' : 'other', corrections: row.corrections ?? 0, plans }
}

async function listUses(tx: Transaction) {
  return tx
    .selectFrom('planDocumentUse as use')
    .innerJoin('planPlan as plan', 'plan.id', 'use.planId')
    .select(['use.documentId', 'plan.slug', 'plan.title'])
    .orderBy('use.at')
    .execute()
}

export async function findDocument(tx: Transaction, id: string): Promise<KeptDocument | undefined> {
  const row = await tx
    .selectFrom('planDocument')
    .select(['id', 'name', 'kind', 'keptAt', 'versionOf', 'source'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { source, ...facts } = row
  const said = await listCorrections(tx, id)
  const corrections = said.filter(({ origin }) => origin === 'person').length
  const line = asLine({ ...facts, corrections }, await listUses(tx))
  return { ...line, source: source as unknown as SourceDocument, said }
}

export async function findFile(tx: Transaction, id: string) {
  return tx.selectFrom('planDocument').select(['name', 'kind', 'bytes']).where('id', '=', id).executeTakeFirst()
}

export async function listCorrections(tx: Transaction, documentId: string): Promise<KeptCorrection[]> {
  const rows = await tx
    .selectFrom('planCorrection')
    .select(['number', 'origin', 'says'])
    .where('documentId', '=', documentId)
    .orderBy('number')
    .execute()
  return rows.map(({ number, origin, says }) => ({
    number,
    origin: origin === 'learned' ? 'learned' : 'person',
    says: says as unknown as Correction,
  }))
}

/** What people made rules of in the city's other documents, the newest first. */
export async function listRules(tx: Transaction, documentId: string, most: number): Promise<Correction[]> {
  const rows = await tx
    .selectFrom('planCorrection')
    .select('says')
    .where('documentId', '<>', documentId)
    .where('origin', '=', 'person')
    .where(sql<boolean>`says->>'kind' = 'alike'`)
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ says }) => says as unknown as Correction)
}

export async function insertCorrections(
  tx: Transaction,
  scope: Scope,
  documentId: string,
  rows: readonly KeptCorrection[],
): Promise<void> {
  if (rows.length === 0) return
  const { id: cityId } = scope.city
  const made = { at: scope.now, actor: scope.viewer.kind }
  await tx
    .insertInto('planCorrection')
    .values(
      rows.map(({ number, origin, says }) => ({ cityId, documentId, number, origin, says: asJson(says), ...made })),
    )
    .execute()
}

export async function deleteCorrections(
  tx: Transaction,
  documentId: string,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return
  await tx
    .deleteFrom('planCorrection')
    .where('documentId', '=', documentId)
    .where('number', 'in', [...numbers])
    .execute()
}

export async function insertUse(tx: Transaction, scope: Scope, documentId: string, planId: string): Promise<void> {
  const made = { at: scope.now, actor: scope.viewer.kind }
  await tx
    .insertInto('planDocumentUse')
    .values({ cityId: scope.city.id, documentId, planId, ...made })
    .onConflict((same) => same.doNothing())
    .execute()
}
