import type { Look, Passage } from '../import/passage.ts'

const longestHeading = 110
/** Sizes that differ by less are the same to the eye. */
const near = 0.05

/**
 * Where the chapter ends that a heading begins: at the next one that is as high, or with the document. Levels decide, of
 * a document without them the look. Null of what is no heading.
 */
export function chapterEnd(passages: readonly Passage[], at: number): number | null {
  const head = passages[at]!
  if (!couldHead(head)) return null
  const { level, look } = head
  if (level === null && !standsOut(look)) return null
  const ends = (one: Passage): boolean =>
    level === null ? couldHead(one) && isAsHigh(one.look, look!) : one.level !== null && one.level <= level
  const next = passages.findIndex((one, nth) => nth > at && ends(one))
  return next < 0 ? passages.length : next
}

function couldHead({ text, cells, mark }: Passage): boolean {
  return cells === null && mark?.kind !== 'bullet' && text.length <= longestHeading
}

function standsOut(look: Look | undefined): boolean {
  return look !== undefined && (look.size > 1 + near || (look.bold && look.runIn === undefined))
}

function isAsHigh(one: Look | undefined, head: Look): boolean {
  if (one === undefined) return false
  return one.size > head.size + near || (one.size > head.size - near && (one.bold || !head.bold))
}
