import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../platform/canonical-json.ts'
import { type Snapshot, snapshotFormat, snapshotVersion } from './snapshot.ts'
import { sumsHold } from './sums.ts'

/** The one way to write a snapshot down. */
export function writeSnapshot(snapshot: Snapshot): { content: string; digest: string } {
  const content = canonicalJson(snapshot)
  return { content, digest: digestOf(content) }
}

/** SHA-256 over the text in UTF-8, in small hexadecimal digits, as `sha256sum` prints it. */
export function digestOf(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex')
}

export type UnreadKind = 'no_json' | 'no_snapshot' | 'later_version'
export type ReadSnapshot =
  | { ok: true; snapshot: Snapshot; digest: string; asWritten: boolean }
  | { ok: false; why: UnreadKind }

/** A file that somebody has; `asWritten`: byte by byte as it was published, not only the same value. */
export function readSnapshot(text: string): ReadSnapshot {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, why: 'no_json' }
  }
  const { format, version, measures, counts } = (value ?? {}) as Partial<Snapshot>
  if (format !== snapshotFormat || !Array.isArray(measures) || !counts) return { ok: false, why: 'no_snapshot' }
  if (version !== snapshotVersion) return { ok: false, why: 'later_version' }
  const { content, digest } = writeSnapshot(value as Snapshot)
  return { ok: true, snapshot: value as Snapshot, digest, asWritten: content === text }
}

/** What is found out about a file: each true, false, or null where nothing was given to compare it with. */
export type Verified = {
  digest: string
  asWritten: boolean
  sums: boolean
  /** Whether it has the digest that was published. */
  published: boolean | null
  /** Whether it follows on the earlier file: as the next round, or as its correction. */
  chained: boolean | null
}

export function verifySnapshot(
  { snapshot, digest, asWritten }: Extract<ReadSnapshot, { ok: true }>,
  given: { digest: string | null; earlier: Extract<ReadSnapshot, { ok: true }> | null },
): Verified {
  const { earlier } = given
  return {
    digest,
    asWritten,
    sums: sumsHold(snapshot),
    published: given.digest === null ? null : given.digest.toLowerCase() === digest,
    chained: earlier === null ? null : follows(snapshot, earlier),
  }
}

function follows(later: Snapshot, { snapshot, digest }: { snapshot: Snapshot; digest: string }): boolean {
  const isSameRound = later.round.id === snapshot.round.id
  return isSameRound ? later.corrects === digest && later.number === snapshot.number + 1 : later.previous === digest
}

export function isVerified({ sums, published, chained }: Verified): boolean {
  return sums && published !== false && chained !== false
}
