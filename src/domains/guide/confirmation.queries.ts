import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '../../i18n/format.ts'
import type { Transaction } from '../../platform/database.ts'
import { actorOf, type Scope } from '../../platform/scope.ts'
import type { Confirmation, ConfirmationSource } from './confirmation.ts'

/** The last one of each. */
export async function lastConfirmations(
  tx: Transaction,
  services: readonly string[],
): Promise<Map<string, Confirmation>> {
  if (services.length === 0) return new Map()
  const { rows } = await sql<Confirmation>`
    select distinct on (service_id) service_id, confirmed_on::text as on, source from guide_confirmation
    where service_id = any(${[...services]}::uuid[]) order by service_id, confirmed_on desc, at desc`.execute(tx)
  return new Map(rows.map((row) => [row.serviceId, row]))
}

export async function insertConfirmation(
  tx: Transaction,
  scope: Scope,
  serviceId: string,
  source: ConfirmationSource,
): Promise<void> {
  const said = { confirmedOn: dayOf(scope.now), source, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('guideConfirmation')
    .values({ cityId: scope.city.id, id: randomUUID(), serviceId, ...said })
    .execute()
}
