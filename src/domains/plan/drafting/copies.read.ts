import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { chooseEdition } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { mayEdit } from '../plan.access.ts'
import type { Revisable } from '../revision.ts'
import { listCopies } from './working-copy.queries.ts'

export type CopyLine = { subject: Revisable; id: string; title: string; savedAt: Date; actor: string }
export type CopiesPage = { edition: Edition; copies: CopyLine[] }

/** What is written of a plan and waits to be published. */
export async function showCopies(scope: Scope, plan: string): Promise<CopiesPage> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('showCopies')
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, plan)
    const copies = (await listCopies(tx, edition.id)).map(({ words, ...copy }) => ({
      ...copy,
      title: words.title || words.short || words.wording || '',
    }))
    return { edition, copies }
  })
}
