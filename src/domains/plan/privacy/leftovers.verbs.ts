import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write, writeQuietly } from '../../../platform/transact.ts'
import { deleteKeptBefore } from '../document/document.queries.ts'
import { demandEditor } from '../document.verbs.ts'
import { deleteCopiesBefore } from '../drafting/working-copy.queries.ts'
import { deleteUnnamedBefore, noteUnnamed } from '../files/unnamed.queries.ts'
import { deleteUploadsBefore } from '../table/upload.queries.ts'

/** Uploaded tables that nobody has taken over. */
export function dropUploads(scope: Scope, before: Date): Promise<number> {
  return drop(scope, async ({ tx, changed }) => {
    const gone = await deleteUploadsBefore(tx, before)
    for (const { id, fileName } of gone) changed({ kind: 'table', id, before: { name: fileName }, after: null })
    return gone.length
  })
}

/** The names of documents that could not be read. */
export function dropRefused(scope: Scope, before: Date): Promise<number> {
  return drop(scope, async (write) => told(write, await deleteKeptBefore(write.tx, before, 'refused')))
}

/** Documents with their bytes and passages. Plans that were made of them stay. */
export function dropDocuments(scope: Scope, before: Date): Promise<number> {
  return drop(scope, async (write) => told(write, await deleteKeptBefore(write.tx, before, 'read')))
}

/** Files that nothing names any more, so long that nobody will want them back. */
export async function dropFiles(scope: Scope, before: Date): Promise<number> {
  await writeQuietly(scope, (tx) => noteUnnamed(tx, scope))
  return drop(scope, async ({ tx, changed }) => {
    const gone = await deleteUnnamedBefore(tx, before)
    for (const { id, ...file } of gone) changed({ kind: 'file', id, before: file, after: null })
    return gone.length
  })
}

/** What somebody wrote and nobody published. What it said stands in the history of its record. */
export function dropCopies(scope: Scope, before: Date): Promise<number> {
  return drop(scope, async ({ tx, changed }) => {
    const gone = await deleteCopiesBefore(tx, before)
    for (const { subject, id, words } of gone) changed({ kind: subject, id, before: { copy: words }, after: null })
    return gone.length
  })
}

function told({ changed }: Write, gone: { id: string; name: string }[]): number {
  for (const { id, name } of gone) changed({ kind: 'document', id, before: { name }, after: null })
  return gone.length
}

async function drop(scope: Scope, body: (write: Write) => Promise<number>): Promise<number> {
  demandEditor(scope, 'clearAway')
  return transact(scope, 'plan.clearAway', body)
}
