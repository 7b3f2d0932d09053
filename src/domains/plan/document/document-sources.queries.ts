import type { Transaction } from '../../../platform/database.ts'

/** The names of the documents from which a plan's texts were taken, the first one first. */
export async function listSourcesOf(tx: Transaction, planId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('planDocumentUse as use')
    .innerJoin('planDocument as document', 'document.id', 'use.documentId')
    .select('document.name')
    .where('use.planId', '=', planId)
    .orderBy('use.at')
    .execute()
  return rows.map(({ name }) => name)
}
