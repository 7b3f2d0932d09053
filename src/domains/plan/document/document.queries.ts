import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { SourceDocument } from '../import/passage.ts'
import { listCorrections } from './correction.queries.ts'
import type { DocumentLine, KeptDocument } from './document.ts'
import { asJson } from './kept.json.queries.ts'

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

export async function insertUse(tx: Transaction, scope: Scope, documentId: string, planId: string): Promise<void> {
  const made = { at: scope.now, actor: scope.viewer.kind }
  await tx
    .insertInto('planDocumentUse')
    .values({ cityId: scope.city.id, documentId, planId, ...made })
    .onConflict((same) => same.doNothing())
    .execute()
}
