import { listHistory } from '../../../platform/audit-history.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listActorNames } from '../../accounts/accounts.ts'
import { type DraftingPage, showDrafted } from '../drafting/drafted.read.ts'
import { listFields } from '../field.queries.ts'
import { maySeeDrafts } from '../plan.access.ts'
import type { Revisable } from '../revision.ts'
import { type Act, actsOf } from './act.ts'

/** Acts on one page; who wants to see what was before them goes on. */
const perPage = 200

export type HistoryPage = DraftingPage & {
  acts: Act[]
  names: Map<string, string>
  /** What ids in values stand for: goals, units, fields. */
  said: Map<string, string>
  /** The entry behind which it goes on; null at the beginning of its life. */
  older: number | null
}

/** The whole life of a record, the newest first. */
export async function showHistory(scope: Scope, subject: Revisable, id: string, behind?: number): Promise<HistoryPage> {
  if (!maySeeDrafts(scope.viewer)) throw new Forbidden('showHistory')
  const page = await showDrafted(scope, subject, id)
  return read(scope, async (tx) => {
    const entries = await listHistory(tx, id, { limit: perPage, ...(behind ? { behind } : {}) })
    const acts = actsOf(entries)
    const fields = await listFields(tx, scope, page.drafted.planId)
    return {
      ...page,
      acts,
      names: await listActorNames(
        tx,
        acts.flatMap(({ actor }) => actor ?? []),
      ),
      said: new Map([
        ...page.posts.map(({ id, title }) => [id, title] as const),
        ...page.units.map(({ id, name }) => [id, name.words] as const),
        ...page.goals.map(({ id, short, wording }) => [id, short.words || wording.words] as const),
        ...fields.map(({ id, title }) => [id, title.words] as const),
      ]),
      older: entries.length < perPage ? null : (entries.at(-1)?.number ?? null),
    }
  })
}
