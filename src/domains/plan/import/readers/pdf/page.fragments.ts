import type { Fragment, Piece, Rule } from './page.shape.ts'
import { isMarkOnly } from './table.aligned.ts'

/** A gap wider than this share of the letters' size parts cells or columns; most spaces between words are a quarter. */
const wideGap = 1
const wordGap = 0.13
/** Where bold letters end, a word mostly ends too. */
const changeGap = 0.05
/** Behind a bullet there may be more. */
const bulletGap = 3

/**
 * Pieces put together where they stand on one line without a wide gap, from top to bottom and left to right. Raised
 * marks of footnotes are gone, and what was printed twice for boldness stands once.
 */
export function fragmentsOf(pieces: readonly Piece[], rules: readonly Rule[]): Fragment[] {
  const upright = rules.filter((rule) => rule.bottom - rule.top > rule.right - rule.left)
  return linesOf(withoutDoubles(pieces)).flatMap((line) => {
    const fragments: Fragment[] = []
    for (const piece of line) {
      const open = fragments.at(-1)
      const gap = open ? piece.left - open.right : 0
      const reach = open && isBullet(open) ? bulletGap : wideGap
      if (open && gap <= Math.max(open.size, piece.size) * reach && !isParted(open, piece, upright))
        fragments[fragments.length - 1] = joined(open, piece, gap)
      else fragments.push({ ...piece })
    }
    return fragments.map((fragment) => ({ ...fragment, text: closeUp(fragment.text) }))
  })
}

/** A border of a table runs between them, however close they stand; words that do not fit hang over it. */
function isParted(left: Piece, right: Piece, upright: readonly Rule[]): boolean {
  const middle = right.base - right.size * 0.3
  const overhang = right.left < left.right - 2 ? left.right - left.left : left.size
  return upright.some(
    (rule) =>
      rule.left > Math.max(left.left + 1, left.right - overhang) &&
      rule.left < right.left + 2 &&
      rule.top <= middle &&
      rule.bottom >= middle,
  )
}

function isBullet({ text }: Piece): boolean {
  return text.length < 3 && /^[^\p{L}\p{N}(„"]+$/u.test(text)
}

/** Lines of pieces; a note's mark hangs over the line it belongs to and is dropped. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)
  const lines: Piece[][] = []
  let base = Number.NEGATIVE_INFINITY
  for (const piece of sorted) {
    const open = lines.at(-1)
    if (open && piece.base - base <= Math.max(piece.size, open[0]!.size) * 0.22) open.push(piece)
    else {
      lines.push([piece])
      base = piece.base
    }
  }
  return dropNoteMarks(lines).map((line) => line.sort((a, b) => a.left - b.left))
}

const noteMark = /^[[(]?\d{1,3}(?:[,;]\s?\d{1,3})*[\])]?$|^[*†‡]{1,3}$/

/** A raised mark behind a word is dropped; one in front of a word begins a footnote and comes onto its line. */
function dropNoteMarks(lines: Piece[][]): Piece[][] {
  lines.forEach((line, at) => {
    const near = lines.slice(at, at + 4)
    for (const mark of line.filter(({ text }) => noteMark.test(text))) {
      const owner = near.find((other) => other.some((word) => isRaised(mark, word) && isBeside(mark, word)))
      if (!owner) continue
      line.splice(line.indexOf(mark), 1)
      const word = owner.find((one) => isRaised(mark, one) && isBeside(mark, one))!
      if (mark.right <= word.left + 1) owner.push({ ...mark, base: word.base, size: word.size })
    }
  })
  return lines.filter((line) => line.length > 0)
}

function isRaised(mark: Piece, word: Piece): boolean {
  const raised = word.base - mark.base
  return word !== mark && mark.size <= word.size * 0.8 && raised >= word.size * 0.12 && raised <= word.size * 0.7
}

function isBeside(mark: Piece, word: Piece): boolean {
  const isBehind = Math.abs(mark.left - word.right) < word.size * 0.5 && !/(?:^|[\s\d])(?:[kcdm]?m|CO)$/.test(word.text)
  return isBehind || (mark.right <= word.left + 1 && word.left - mark.right < word.size * 1.5)
}

function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece>()
  return pieces.filter((piece) => {
    const key = `${piece.text} ${Math.round(piece.base / 3)} ${Math.round(piece.left / 3)}`
    const twin = seen.get(key)
    seen.set(key, piece)
    if (!twin || Math.abs(twin.left - piece.left) > 1.5 || Math.abs(twin.base - piece.base) > 1.5) return true
    twin.bold = true
    return false
  })
}

function joined(open: Fragment, piece: Piece, gap: number): Fragment {
  const size = Math.max(open.size, piece.size)
  // Words that overlap were set beside each other in too little room.
  const isWord = Math.abs(gap) > size * (open.bold === piece.bold ? wordGap : changeGap)
  const glue = isWord || isMarkOnly(open) ? ' ' : ''
  const longer = open.text.length >= piece.text.length ? open : piece
  const lead = open.bold && piece.bold
  return {
    ...open,
    text: open.text + glue + piece.text,
    right: Math.max(open.right, piece.right),
    size: longer.size,
    bold: lead,
  }
}

/** "B I L D U N G" was set with distance between the letters. */
function closeUp(text: string): string {
  if (!/^(?:\S ){3,}\S(?:\s|$)/u.test(text)) return text
  return text
    .split(/\s{2,}/)
    .map((word) => (/^(?:\S )+\S$/u.test(word) ? word.replaceAll(' ', '') : word))
    .join(' ')
}
