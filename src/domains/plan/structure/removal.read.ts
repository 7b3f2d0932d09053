import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { isId } from '../document.verbs.ts'
import { findDrafted } from '../drafting/drafted.read.ts'
import { editionOf } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { mayEdit } from '../plan.access.ts'
import { listServing } from './structure.queries.ts'
import type { PartKind } from './structure.routes.ts'

export type Removal = {
  edition: Edition
  title: string
  version: number
  /** The titles of measures that would serve nothing any more. */
  left: string[]
}

/** What goes when a part of a draft is taken out of it. */
export async function showRemoval(scope: Scope, kind: PartKind, id: string): Promise<Removal> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('showRemoval')
  return read(scope, async (tx) => {
    const drafted = isId(id) ? await findDrafted(tx, kind, id) : undefined
    // What is published is ended, not removed.
    if (!drafted || drafted.isPublished) throw new NotFound(kind)
    const { words, version, planId } = drafted
    const serving = kind === 'goal' ? await listServing(tx, [id]) : []
    return {
      edition: await editionOf(tx, scope, planId),
      title: words.title || words.short || words.wording || '',
      version,
      left: serving.filter(({ livingGoalIds }) => livingGoalIds.length === 1).map(({ title }) => title),
    }
  })
}
