import type { Fragment } from './page.shape.ts'

/** The white between two columns is at least this wide, in points. */
const narrowest = 5
/** Gutters of pages that lie this close are the same. */
const near = 6

type Span = { left: number; right: number }

/**
 * Where the second of two columns of running text begins, or null. Many lines start there, few lines cross it, and both
 * sides hold lines of words, not labels or numbers. `known`: gutters of other pages, believed with less.
 */
export function findGutter(
  texts: readonly Fragment[],
  others: readonly Span[],
  known: readonly number[],
): number | null {
  if (texts.length < 4) return null
  const left = texts.reduce((least, one) => Math.min(least, one.left), Number.POSITIVE_INFINITY)
  const right = texts.reduce((most, one) => Math.max(most, one.right), 0)
  const starts = new Map<number, number>()
  for (const { left: start } of texts) {
    const place = Math.round(start)
    if (start > left + (right - left) * 0.2) starts.set(place, (starts.get(place) ?? 0) + 1)
  }
  const likely = [...starts].sort((a, b) => b[1] - a[1]).slice(0, 8)
  const spans = [...texts, ...others]
  let best: number | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const [start, count] of likely) {
    const at = start - 1
    const isKnown = known.some((one) => Math.abs(one - at) <= near)
    const crossing = spans.filter((span) => span.left < at && span.right > at - narrowest).length
    const before = texts.filter((one) => one.right <= at - narrowest)
    const behind = texts.filter((one) => one.left >= at)
    if (crossing * 3 > spans.length || crossing >= fewest) continue
    if (!isKnown && (count < 4 || before.length < 5 || behind.length < 5 || !areColumns(before, behind))) continue
    if (isKnown && (before.length === 0 || behind.length === 0)) continue
    best = at
    fewest = crossing
  }
  return best
}

/** The gutters that come back on several pages. */
export function commonGutters(gutters: readonly (number | null)[]): number[] {
  const found = gutters.filter((one) => one !== null)
  return found.filter((one) => found.filter((other) => Math.abs(other - one) <= near).length >= 3)
}

/** Both sides hold words, and either much text or equally wide lines; labels beside their values do neither. */
function areColumns(before: readonly Fragment[], behind: readonly Fragment[]): boolean {
  const letters = Math.min(lettersPerLine(before), lettersPerLine(behind))
  const [a, b] = [widthOf(before), widthOf(behind)]
  const areAlike = Math.abs(a - b) < Math.max(a, b) * 0.2
  return areAlike ? letters >= 18 : letters >= 32
}

function lettersPerLine(lines: readonly Fragment[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length
}

function widthOf(lines: readonly Fragment[]): number {
  const left = lines.reduce((least, one) => Math.min(least, one.left), Number.POSITIVE_INFINITY)
  return lines.reduce((most, one) => Math.max(most, one.right), 0) - left
}
