import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { findRound } from '../rounds/round.queries.ts'
import { type Correction, correctionsIn } from './corrections.ts'
import { loadSnapshot } from './kept-snapshots.ts'
import { listPublished, listSnapshotHeads, readContent, type SnapshotHead } from './snapshot.queries.ts'
import type { Snapshot } from './snapshot.ts'

/** A published round in a list. */
export type ReportLine = Awaited<ReturnType<typeof listPublished>>[number]

/** A published round: what it says by now, and all that it said, the newest first. */
export type ReportPage = {
  snapshot: Snapshot
  heads: SnapshotHead[]
  others: ReportLine[]
  /** What each later version says otherwise than the one before it. */
  corrections: { head: SnapshotHead; all: Correction[] }[]
}

export async function listReports(scope: Scope): Promise<ReportLine[]> {
  return read(scope, listPublished)
}

export async function showReport(scope: Scope, slug: string): Promise<ReportPage> {
  return read(scope, async (tx) => {
    const heads = await headsOf(tx, slug)
    const own = heads[0]!
    const all = await listPublished(tx)
    const planId = all.find(({ roundId }) => roundId === own.roundId)?.planId
    const others = all.filter((one) => one.roundId !== own.roundId && one.planId === planId)
    const versions: Snapshot[] = []
    for (const head of heads) versions.push(await loadSnapshot(tx, head))
    const corrections = heads.slice(0, -1).map((head, at) => {
      return { head, all: correctionsIn(versions[at + 1]!, versions[at]!) }
    })
    return { snapshot: versions[0]!, heads, others, corrections }
  })
}

/** What a round said once, byte by byte; without a number what it says by now. */
export async function readReport(
  scope: Scope,
  slug: string,
  number?: number,
): Promise<{ content: string; head: SnapshotHead }> {
  return read(scope, async (tx) => {
    const heads = await headsOf(tx, slug)
    const head = number === undefined ? heads[0] : heads.find((one) => one.number === number)
    const content = head && (await readContent(tx, head.roundId, head.number))
    if (!head || content === undefined) throw new NotFound('snapshot')
    return { content, head }
  })
}

/** Of the round that this address names; at least one. */
async function headsOf(tx: Transaction, slug: string): Promise<SnapshotHead[]> {
  const round = await findRound(tx, 'slug', slug)
  const heads = round ? await listSnapshotHeads(tx, { roundId: round.id }) : []
  if (heads.length === 0) throw new NotFound('report')
  return heads
}
