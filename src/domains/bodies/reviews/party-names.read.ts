import { original, type Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { listUnits } from '../../accounts/accounts.ts'
import type { Party } from './review.ts'
import { listNamedBodies } from './review-body.queries.ts'

/** How those who are asked are called: by the name of the body or the organisation, or by the office. */
export async function loadPartyNames(tx: Transaction, scope: Scope): Promise<(party: Party) => Text> {
  const source = sourceLanguage(scope.city)
  const bodies = new Map((await listNamedBodies(tx)).map(({ id, name }) => [id, original(name, source)]))
  const units = new Map((await listUnits(tx, scope)).map(({ id, name }) => [id, name]))
  return ({ kind, bodyId, unitId, office }) =>
    (kind === 'body' ? bodies.get(bodyId ?? '') : kind === 'organisation' ? units.get(unitId ?? '') : undefined) ??
    original(office, source)
}
