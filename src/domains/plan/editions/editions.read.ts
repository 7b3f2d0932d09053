/** The editions of the plan beside each other. */
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { visibleEditions } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { countEditions, type EditionCounts } from './edition-counts.queries.ts'

export type EditionLine = Edition & { counts: EditionCounts }

/** What holds today (the main plan first), what will, and what held; the newest first. */
export type EditionsPage = Record<'inForce' | 'upcoming' | 'earlier', EditionLine[]>

export async function showEditionLines(scope: Scope): Promise<EditionsPage> {
  return read(scope, async (tx) => {
    const counts = await countEditions(tx, scope)
    const lines = (await visibleEditions(tx, scope)).map((edition) => ({ ...edition, counts: counts(edition.id) }))
    if (lines.length === 0) throw new NotFound('plan')
    const inState = (state: Edition['state']) => lines.filter((one) => one.state === state)
    const inForce = inState('in_force').sort((a, b) => Number(b.isMain) - Number(a.isMain))
    return { inForce, upcoming: inState('upcoming'), earlier: inState('succeeded') }
  })
}
