import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { LinkLook, LinkOutcome } from './link-look.ts'

/** What came of each address that was ever followed: some hundreds in a city. */
export async function listLinkLooks(tx: Transaction): Promise<Map<string, LinkLook>> {
  const rows = await tx.selectFrom('planLinkLook').selectAll().execute()
  return new Map(
    rows.map(({ url, outcome, status, lookedAt }) => [
      url,
      { outcome: outcome as LinkOutcome, status, on: dayOf(lookedAt) },
    ]),
  )
}

export async function saveLinkLooks(
  tx: Transaction,
  scope: Scope,
  looks: readonly (Omit<LinkLook, 'on'> & { url: string })[],
): Promise<void> {
  for (let start = 0; start < looks.length; start += 500) {
    await tx
      .insertInto('planLinkLook')
      .values(looks.slice(start, start + 500).map((look) => ({ cityId: scope.city.id, lookedAt: scope.now, ...look })))
      .onConflict((same) =>
        same.columns(['cityId', 'url']).doUpdateSet((row) => ({
          lookedAt: row.ref('excluded.lookedAt'),
          outcome: row.ref('excluded.outcome'),
          status: row.ref('excluded.status'),
        })),
      )
      .execute()
  }
}
