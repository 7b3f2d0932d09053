import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { read, transact } from '../../platform/transact.ts'
import type { Correction } from './document/correction.ts'
import { deleteDocumentRow, findDocumentLine } from './document/document.queries.ts'
import type { DocumentLine } from './document/document.ts'
import { countKeptRules, deleteKeptRules, insertRules, listRulesOf } from './document/rule.queries.ts'
import { demandEditor, isId } from './document.verbs.ts'

/** A document before it is deleted. `rules`: what could be kept of it. */
export async function showDeletion(scope: Scope, id: string): Promise<{ document: DocumentLine; rules: Correction[] }> {
  demandEditor(scope, 'showDeletion')
  return read(scope, async (tx) => {
    const document = isId(id) ? await findDocumentLine(tx, id) : undefined
    if (!document) throw new NotFound('document')
    return { document, rules: await listRulesOf(tx, id) }
  })
}

/**
 * Deletes a document with its bytes, its passages and all that was said of them. Plans that were made of it stay. With
 * `keepRules` its rules are offered to other documents still.
 */
export async function deleteDocument(
  scope: Scope,
  id: string,
  { keepRules }: { keepRules: boolean },
): Promise<{ rules: number }> {
  demandEditor(scope, 'deleteDocument')
  return transact(scope, 'plan.deleteDocument', async ({ tx, changed }) => {
    const document = isId(id) ? await findDocumentLine(tx, id) : undefined
    if (!document) throw new NotFound('document')
    const rules = keepRules ? await listRulesOf(tx, id) : []
    await insertRules(tx, scope, rules)
    await deleteDocumentRow(tx, id)
    const { name, keptAt, corrections } = document
    changed({ kind: 'document', id, before: { name, keptAt, corrections }, after: rules.length > 0 ? { rules } : null })
    return { rules: rules.length }
  })
}

/** How many rules are kept out of documents that are gone. */
export async function showKeptRules(scope: Scope): Promise<number> {
  demandEditor(scope, 'showKeptRules')
  return read(scope, countKeptRules)
}

export async function forgetKeptRules(scope: Scope): Promise<void> {
  demandEditor(scope, 'forgetKeptRules')
  await transact(scope, 'plan.forgetKeptRules', async ({ tx, changed }) => {
    const rules = await countKeptRules(tx)
    if (rules === 0) return
    await deleteKeptRules(tx)
    changed({ kind: 'rules', id: scope.city.id, before: { rules }, after: null })
  })
}
