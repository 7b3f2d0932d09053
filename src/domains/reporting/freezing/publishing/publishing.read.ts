import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { mayRunRounds } from '../../reporting.access.ts'
import { findRound } from '../../rounds/round.queries.ts'
import type { Round } from '../../rounds/round.ts'
import { freeze } from '../freeze.ts'
import { loadMaterial } from '../material.read.ts'
import { listSnapshotHeads, type SnapshotHead } from '../snapshot.queries.ts'
import type { Snapshot } from '../snapshot.ts'

/** A round before it is published, as it would be frozen now; or with what was published of it. */
export type PublishingPage = { round: Round; heads: SnapshotHead[]; ready: Snapshot }

export async function showPublishing(scope: Scope, slug: string): Promise<PublishingPage> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showPublishing')
  return read(scope, async (tx) => {
    const round = await findRound(tx, 'slug', slug)
    if (!round) throw new NotFound('round')
    const { material } = await loadMaterial(tx, scope, round)
    const told = { number: 1, reason: '', at: '', previous: null, corrects: null }
    return { round, heads: await listSnapshotHeads(tx, { roundId: round.id }), ready: freeze(material, told) }
  })
}
