import type { Transaction } from '../../../platform/database.ts'
import { readContent, type SnapshotHead } from './snapshot.queries.ts'
import type { Snapshot } from './snapshot.ts'

/** A text and its digest belong together for good: what was read once need not be read again. */
const kept = new Map<string, { snapshot: Snapshot; size: number }>()

/** Signs of text; a round of 130 measures has under a million. */
const most = 20_000_000

/** A snapshot as a value. Whoever asks has been told its head by the database, and so may see it. */
export async function loadSnapshot(
  tx: Transaction,
  { roundId, number, digest }: Pick<SnapshotHead, 'roundId' | 'number' | 'digest'>,
): Promise<Snapshot> {
  const known = kept.get(digest)
  if (known) return known.snapshot
  const content = await readContent(tx, roundId, number)
  if (content === undefined) throw new Error(`snapshot ${number} of round ${roundId} is gone`)
  const snapshot = JSON.parse(content) as Snapshot
  kept.set(digest, { snapshot, size: content.length })
  let size = [...kept.values()].reduce((sum, one) => sum + one.size, 0)
  for (const [oldest, one] of kept) {
    if (size <= most || oldest === digest) break
    kept.delete(oldest)
    size -= one.size
  }
  return snapshot
}
