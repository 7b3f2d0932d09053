import type { Look, Passage } from '../passage.ts'

/** Letters so much larger than most are a heading's. */
const larger = 1.08
const longest = 160
/** More sizes than a document has levels are no system. */
const mostLevels = 5

/**
 * A document without headings in its markup shows them by the size of their letters: the larger, the higher. What has
 * levels already, or no looks, comes back as it is.
 */
export function withLookLevels(passages: readonly Passage[]): readonly Passage[] {
  if (passages.some(({ level }) => level !== null)) return passages
  const sizes = new Set(passages.flatMap((passage) => (isLarge(passage) ? [sizeOf(passage.look!)] : [])))
  if (sizes.size === 0 || sizes.size > mostLevels) return passages
  const ranked = [...sizes].sort((a, b) => b - a)
  return passages.map((passage) =>
    isLarge(passage) ? { ...passage, level: ranked.indexOf(sizeOf(passage.look!)) + 1 } : passage,
  )
}

function isLarge({ look, text, cells, mark }: Passage): boolean {
  return !cells && mark?.kind !== 'bullet' && look !== undefined && look.size >= larger && text.length <= longest
}

function sizeOf({ size }: Look): number {
  return Math.round(size * 10) / 10
}
