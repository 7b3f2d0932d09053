import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Recusal, RecusalSource, RecusalState } from './recusal.ts'

export type KeptRecusal = Recusal & { bodyId: string; participantId: string; recordId: string; name: string; at: Date }

/** Of a body, in these records. */
export async function listRecusals(
  tx: Transaction,
  bodyId: string,
  recordIds: readonly string[],
): Promise<KeptRecusal[]> {
  if (recordIds.length === 0) return []
  const rows = await tx
    .selectFrom('bodiesRecusal as recusal')
    .innerJoin('bodiesParticipant as participant', 'participant.id', 'recusal.participantId')
    .selectAll('recusal')
    .select('participant.name')
    .where('recusal.bodyId', '=', bodyId)
    .where('recusal.recordId', 'in', recordIds)
    .orderBy('participant.name')
    .execute()
  return rows.map(({ cityId: _city, state, proposedBy, ...row }) => ({
    ...row,
    state: state as RecusalState,
    proposedBy: proposedBy as RecusalSource,
  }))
}

type Key = Pick<KeptRecusal, 'bodyId' | 'participantId' | 'recordId'>

export async function saveRecusal(tx: Transaction, scope: Scope, key: Key, recusal: Recusal): Promise<void> {
  const row = { ...recusal, at: scope.now }
  await tx
    .insertInto('bodiesRecusal')
    .values({ cityId: scope.city.id, ...key, ...row })
    .onConflict((of) => of.columns(['cityId', 'bodyId', 'participantId', 'recordId']).doUpdateSet(row))
    .execute()
}

export async function listDissents(tx: Transaction, motionIds: readonly string[]) {
  if (motionIds.length === 0) return []
  return tx
    .selectFrom('bodiesDissent as dissent')
    .innerJoin('bodiesParticipant as participant', 'participant.id', 'dissent.participantId')
    .select(['dissent.motionId', 'dissent.participantId', 'dissent.words', 'dissent.lang', 'dissent.at'])
    .select('participant.name')
    .where('dissent.motionId', 'in', motionIds)
    .orderBy('dissent.at')
    .execute()
}

export async function saveDissent(
  tx: Transaction,
  scope: Scope,
  dissent: { motionId: string; participantId: string; words: string },
): Promise<void> {
  const { words } = dissent
  await tx
    .insertInto('bodiesDissent')
    .values({ cityId: scope.city.id, ...dissent, lang: scope.lang, at: scope.now })
    .onConflict((of) =>
      of.columns(['cityId', 'motionId', 'participantId']).doUpdateSet({ words, lang: scope.lang, at: scope.now }),
    )
    .execute()
}
