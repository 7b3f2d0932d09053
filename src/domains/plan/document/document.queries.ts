import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { SourceDocument } from '../import/passage.ts'
import { listCorrections } from './correction.queries.ts'
import type { DocumentLine, KeptDocument } from './document.ts'
import { asJson } from './kept.json.queries.ts'

export type NewDocument = { id: string; name: string; kind: 'pdf' | 'other'; digest: string; bytes: Uint8Array }

export async function insertDocument(tx: Transaction, scope: Scope, { bytes, ...row }: NewDocument): Promise<void> {
  const kept = { bytes: Buffer.from(bytes), keptAt: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('planDocument')
    .values({ cityId: scope.city.id, ...row, ...kept })
    .execute()
}

/** The document with these bytes. Of one that could not be read there are none. */
export async function findDocumentByDigest(tx: Transaction, digest: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('planDocument')
    .select('id')
    .where('digest', '=', digest)
    .where('refusal', 'is', null)
    .executeTakeFirst()
  return row?.id
}

/** The sample of every document that was read, the newest first. */
export async function listSketches(tx: Transaction): Promise<{ id: string; sketch: string[] }[]> {
  const rows = await tx
    .selectFrom('planDocument')
    .select(['id', 'sketch'])
    .where('sketch', 'is not', null)
    .orderBy('keptAt', 'desc')
    .execute()
  return rows.map(({ id, sketch }) => ({ id, sketch: sketch ?? [] }))
}

export async function listDocuments(tx: Transaction): Promise<DocumentLine[]> {
  const rows = await selectLines(tx).orderBy('document.keptAt', 'desc').orderBy('document.id').execute()
  const uses = await listUses(tx)
  return rows.map((row) => asLine(row, uses))
}

export async function findDocumentLine(tx: Transaction, id: string): Promise<DocumentLine | undefined> {
  const row = await selectLines(tx).where('document.id', '=', id).executeTakeFirst()
  return row && asLine(row, await listUses(tx))
}

function selectLines(tx: Transaction) {
  return tx
    .selectFrom('planDocument as document')
    .select(['document.id', 'document.name', 'document.kind', 'document.keptAt', 'document.versionOf'])
    .select(['document.refusal', sql<boolean>`document.source is not null`.as('isRead')])
    .select((one) =>
      one
        .selectFrom('planCorrection as said')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('said.documentId', '=', 'document.id')
        .where('said.origin', '=', 'person')
        .as('corrections'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectLines>['execute']>>[number]

function asLine(row: Row, uses: Awaited<ReturnType<typeof listUses>>): DocumentLine {
  const plans = uses.filter((use) => use.documentId === row.id).map(({ slug, title }) => ({ slug, title }))
  const refusal = row.refusal as unknown as Refused | null
  return { ...row, refusal, kind: row.kind === 'pdf' ? 'pdf' : 'other', corrections: row.corrections ?? 0, plans }
}

async function listUses(tx: Transaction) {
  return tx
    .selectFrom('planDocumentUse as use')
    .innerJoin('planPlan as plan', 'plan.id', 'use.planId')
    .select(['use.documentId', 'plan.slug', 'plan.title'])
    .orderBy('use.at')
    .execute()
}

/** A document that was read. */
export async function findDocument(tx: Transaction, id: string): Promise<KeptDocument | undefined> {
  const row = await tx
    .selectFrom('planDocument')
    .select('source')
    .where('id', '=', id)
    .where('source', 'is not', null)
    .executeTakeFirst()
  const line = row && (await findDocumentLine(tx, id))
  return line && { ...line, source: row.source as unknown as SourceDocument, said: await listCorrections(tx, id) }
}

export async function findFile(tx: Transaction, id: string) {
  const row = await tx
    .selectFrom('planDocument')
    .select(['name', 'kind', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.bytes ? { ...row, bytes: row.bytes } : undefined
}

export type DocumentReading = { source: SourceDocument; sketch: string[]; versionOf: string | null }

/** What was read of a document; false where it has been read already, or is no longer there. */
export async function saveReading(tx: Transaction, id: string, { source, ...rest }: DocumentReading): Promise<boolean> {
  const saved = await unread(tx, id)
    .set({ source: asJson(source), ...rest })
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

/** Why a document could not be read. Its bytes go. */
export async function saveRefusal(tx: Transaction, id: string, refusal: Refused): Promise<boolean> {
  const saved = await unread(tx, id)
    .set({ refusal: asJson(refusal), bytes: null })
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

export async function deleteDocumentRow(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('planDocument').where('id', '=', id).execute()
}

/** Those that could be read, or those that could not. */
export async function deleteKeptBefore(tx: Transaction, day: Date, which: 'read' | 'refused') {
  return tx
    .deleteFrom('planDocument')
    .where('refusal', which === 'refused' ? 'is not' : 'is', null)
    .where('keptAt', '<', day)
    .returning(['id', 'name'])
    .execute()
}

function unread(tx: Transaction, id: string) {
  return tx.updateTable('planDocument').where('id', '=', id).where('source', 'is', null).where('refusal', 'is', null)
}

export async function insertUse(tx: Transaction, scope: Scope, documentId: string, planId: string): Promise<void> {
  const made = { at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('planDocumentUse')
    .values({ cityId: scope.city.id, documentId, planId, ...made })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** The document that was taken into the plan last, other than this one. */
export async function findLastUse(tx: Transaction, planId: string, except: string | null): Promise<string | undefined> {
  const row = await tx
    .selectFrom('planDocumentUse')
    .select('documentId')
    .where('planId', '=', planId)
    .$if(except !== null, (query) => query.where('documentId', '!=', except))
    .orderBy('at', 'desc')
    .executeTakeFirst()
  return row?.documentId
}
