import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { deleteRefusedBefore } from './document/document.queries.ts'
import { demandEditor } from './document.verbs.ts'
import { deleteUploadsBefore } from './table/upload.queries.ts'

const keptDays = 7

/** Deletes what was left lying for a week: uploaded tables, and the names of documents that could not be read. */
export async function clearAway(scope: Scope): Promise<void> {
  demandEditor(scope, 'clearAway')
  await transact(scope, 'plan.clearAway', async ({ tx, changed }) => {
    const day = new Date(scope.now.getTime() - keptDays * 86_400_000)
    for (const { id, fileName } of await deleteUploadsBefore(tx, day)) {
      changed({ kind: 'table', id, before: { name: fileName }, after: null })
    }
    for (const { id, name } of await deleteRefusedBefore(tx, day)) {
      changed({ kind: 'document', id, before: { name }, after: null })
    }
  })
}
