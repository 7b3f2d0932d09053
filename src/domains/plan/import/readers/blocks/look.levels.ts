import type { Passage } from '../../passage.ts'

/** Larger than the body by this share is a heading; smaller differences come about by conversion. */
const larger = 1.12
const longest = 160

/**
 * Heading levels by size, for documents that have none: the larger the letters, the higher the heading. Bold text in the
 * size of the body stays as it is, since labels are set so too.
 */
export function levelsFromLooks(passages: readonly Passage[]): Passage[] {
  if (passages.some(({ level }) => level !== null)) return [...passages]
  const sizes = [...new Set(passages.filter(isHeading).map(sizeOf))].sort((a, b) => b - a)
  return passages.map((passage) =>
    isHeading(passage) ? { ...passage, level: Math.min(sizes.indexOf(sizeOf(passage)) + 1, 9) } : passage,
  )
}

function isHeading({ look, cells, mark, text }: Passage): boolean {
  if (!look || cells || mark?.kind === 'bullet' || text.length > longest) return false
  return look.size >= larger && /\p{L}{2}/u.test(text) && !/[,;]$/.test(text)
}

function sizeOf({ look }: Passage): number {
  return Math.round(look!.size * 20) / 20
}
