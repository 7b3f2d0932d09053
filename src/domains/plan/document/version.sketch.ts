import { createHash } from 'node:crypto'
import type { SourceDocument } from '../import/passage.ts'

const size = 64
/** Share of passages in common from which on two documents are versions of one. */
const enough = 0.3

/** The lowest digests of a document's passages: a fair sample of them, small enough to compare with every other. */
export function sketchOf({ passages }: SourceDocument): string[] {
  const texts = new Set(
    passages.map(({ text }) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    ),
  )
  const digests = [...texts].flatMap((text) =>
    text.length < 20 ? [] : [createHash('sha256').update(text).digest('base64url').slice(0, 12)],
  )
  return digests.sort().slice(0, size)
}

/** Of two sketches: about how many passages in a hundred the documents share. */
export function shareOf(one: readonly string[], other: readonly string[]): number {
  const lowest = [...new Set([...one, ...other])].sort().slice(0, size)
  if (lowest.length === 0) return 0
  return lowest.filter((digest) => one.includes(digest) && other.includes(digest)).length / lowest.length
}

/** The document of which this is a new version, the likest one; null when none is. */
export function earlierVersion<T extends { sketch: readonly string[] }>(
  sketch: readonly string[],
  others: readonly T[],
): T | null {
  const ranked = others
    .map((other) => ({ other, share: shareOf(sketch, other.sketch) }))
    .sort((a, b) => b.share - a.share)
  return ranked[0] && ranked[0].share >= enough ? ranked[0].other : null
}
