import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'

/** What is known of a snapshot without reading it. */
export type SnapshotHead = { roundId: string; number: number; digest: string; reason: string; at: Date }

const head = ['roundId', 'number', 'digest', 'reason', 'at'] as const

export async function insertSnapshot(
  tx: Transaction,
  scope: Scope,
  row: Omit<SnapshotHead, 'at'> & { content: string; previous: string | null },
): Promise<void> {
  const told = { cityId: scope.city.id, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('reportingSnapshot')
    .values({ ...told, ...row })
    .execute()
}

/** The snapshots of a round, of a plan's rounds or of all, the newest first. */
export async function listSnapshotHeads(
  tx: Transaction,
  { roundId, planId }: { roundId?: string; planId?: string } = {},
): Promise<SnapshotHead[]> {
  return tx
    .selectFrom('reportingSnapshot')
    .select(head)
    .$if(roundId !== undefined, (query) => query.where('roundId', '=', roundId ?? ''))
    .$if(planId !== undefined, (query) =>
      query.where(
        'roundId',
        'in',
        tx
          .selectFrom('reportingRound')
          .select('id')
          .where('planId', '=', planId ?? ''),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('number', 'desc')
    .execute()
}

/** The last snapshot of each round that was published: of the latest data date first. */
export async function listPublished(
  tx: Transaction,
): Promise<(SnapshotHead & { slug: string; title: string; words: string; planId: string; dataOn: string })[]> {
  return tx
    .selectFrom('reportingSnapshot')
    .innerJoin('reportingRound', 'reportingRound.id', 'reportingSnapshot.roundId')
    .distinctOn('roundId')
    .select(['roundId', 'number', 'digest', 'reason', 'at', 'slug', 'title', 'words', 'planId', 'dataOn'])
    .orderBy('roundId')
    .orderBy('number', 'desc')
    .execute()
    .then((rows) => rows.sort((a, b) => (a.dataOn < b.dataOn ? 1 : -1)))
}

/** The text over which the digest was taken. */
export async function readContent(tx: Transaction, roundId: string, number: number): Promise<string | undefined> {
  const row = await tx
    .selectFrom('reportingSnapshot')
    .select('content')
    .where('roundId', '=', roundId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.content
}

/** What stood in each of these parts when it was handed out. */
export async function listFirstContents(tx: Transaction, roundId: string): Promise<Map<string, unknown>> {
  const rows = await tx
    .selectFrom('reportingPartStep')
    .innerJoin('reportingPart', 'reportingPart.id', 'reportingPartStep.partId')
    .innerJoin('reportingUpdate', 'reportingUpdate.id', 'reportingPart.updateId')
    .select(['partId', 'reportingPartStep.content'])
    .where('roundId', '=', roundId)
    .where('number', '=', 1)
    .where(sql<boolean>`leads`)
    .execute()
  return new Map(rows.map(({ partId, content }) => [partId, content]))
}
