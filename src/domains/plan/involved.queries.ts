import type { Transaction } from '../../platform/database.ts'
import type { Participation } from './measure.ts'

/** Somebody whom a measure concerns as more than anybody: a unit by its id, or whoever got money, in words alone. */
export type InvolvedIn = {
  measureId: string
  unitId: string | null
  name: string
  as: 'lead' | 'recipient' | Participation
}

/** Who leads measures, takes part in them, or was awarded something by their calls. */
export async function listInvolved(tx: Transaction, measureIds: readonly string[]): Promise<InvolvedIn[]> {
  if (measureIds.length === 0) return []
  const leads = await tx
    .selectFrom('planMeasure')
    .select(['id as measureId', 'leadUnitId as unitId'])
    .where('id', 'in', measureIds)
    .where('leadUnitId', 'is not', null)
    .execute()
  const taking = await tx
    .selectFrom('planMeasureUnit')
    .select(['measureId', 'unitId', 'role'])
    .where('measureId', 'in', measureIds)
    .execute()
  const awards = await tx
    .selectFrom('planFundingAward as award')
    .innerJoin('planFundingTarget as target', (join) =>
      join.on((one) =>
        one.or([one('target.awardId', '=', one.ref('award.id')), one('target.callId', '=', one.ref('award.callId'))]),
      ),
    )
    .select(['target.measureId', 'award.provider as name'])
    .where('target.measureId', 'in', measureIds)
    .distinct()
    .execute()
  return [
    ...leads.map((row) => ({ ...row, name: '', as: 'lead' as const })),
    ...taking.map(({ role, ...row }) => ({ ...row, name: '', as: role as Participation })),
    ...awards.map(({ measureId, name }) => ({
      name,
      measureId: measureId ?? '',
      unitId: null,
      as: 'recipient' as const,
    })),
  ]
}
