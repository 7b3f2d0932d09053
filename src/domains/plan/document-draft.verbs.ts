import { NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { findDocument, insertUse } from './document/document.queries.ts'
import { readingOf } from './document/document.reading.ts'
import { demandEditor, isId } from './document.verbs.ts'
import { type ImportedPlan, importPlan } from './import.verbs.ts'

/** Makes a draft of what a document says with all corrections, and remembers which it was. */
export async function draftDocument(
  scope: Scope,
  id: string,
  { title, slug }: { title: string; slug: string | undefined },
): Promise<Outcome<ImportedPlan, 'no-plan-found' | 'plan.address_taken' | 'plan.goal_without_field'>> {
  demandEditor(scope, 'draftDocument')
  return transact(scope, 'plan.draftDocument', async ({ tx, changed }) => {
    const document = isId(id) ? await findDocument(tx, id) : undefined
    if (!document) throw new NotFound('document')
    const reading = readingOf(document)
    if (reading.fields.length === 0 && reading.goals.length === 0) return refused('no-plan-found')
    const imported = await importPlan({ ...scope, db: tx }, { ...reading, title }, { name: title, slug })
    if (!imported.ok) return imported
    await insertUse(tx, scope, id, imported.value.planId)
    changed({ kind: 'document', id, before: null, after: { plan: imported.value.planId } })
    return ok(imported.value)
  })
}
