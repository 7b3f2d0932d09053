import { Forbidden } from '../../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read, transact } from '../../../../platform/transact.ts'
import { mayEdit } from '../../plan.access.ts'
import type { FundingKind } from '../calls.routes.ts'
import type { Parts } from './funding.rows.ts'
import { type Lines, lookAtFunding, takeFunding } from './take-funding.ts'

/** What a table would change; `seen` stands for what was looked at. */
export async function tryFunding(scope: Scope, kind: FundingKind, lines: Lines, parts: Parts) {
  if (!mayEdit(scope.viewer)) throw new Forbidden('tryFunding')
  return read(scope, (tx) => lookAtFunding(tx, scope, kind, lines, parts))
}

/** Takes a whole table over as it was seen, or nothing of it. */
export async function importFunding(
  scope: Scope,
  kind: FundingKind,
  lines: Lines,
  parts: Parts,
  seen: string,
): Promise<Outcome<number, 'changed_meanwhile' | 'import.rows_wrong'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('importFunding')
  return transact(scope, 'plan.importFunding', async (write) => {
    const trial = await lookAtFunding(write.tx, scope, kind, lines, parts)
    if (trial.faults.length > 0) return refused('import.rows_wrong')
    if (trial.seen !== seen) return refused('changed_meanwhile')
    return ok(await takeFunding(write, scope, kind, trial))
  })
}
