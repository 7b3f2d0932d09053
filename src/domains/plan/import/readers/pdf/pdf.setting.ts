import { closes, goesOn } from '../../lines/line.break.ts'
import type { PageShape, TextShape } from './page.shape.ts'

/** How a document is set. */
export type Setting = {
  /** Size of most letters, in points. */
  body: number
  /** From line to line inside a paragraph, in sizes. */
  leading: number
  /** Paragraphs stand apart from each other, so that lines without a gap belong together. */
  spaced: boolean
}

/** Lines set further apart than this share of the leading are not of one paragraph. */
const apart = 1.2

export function isApart(above: TextShape, line: TextShape, { leading }: Pick<Setting, 'leading'>): boolean {
  return line.base - above.base > line.size * leading * apart
}

/** Learns the setting from all lines. */
export function learnSetting(pages: readonly (readonly PageShape[])[], body: number): Setting {
  const pairs = pages.flatMap(neighbours)
  // Lines that begin small go on with a sentence, so that the way to them is no gap.
  const inside = pairs.filter(([, line]) => /^\p{Ll}/u.test(line.text))
  const leading = commonRatio(inside.length >= 5 ? inside : pairs)
  const ended = pairs.filter(([above, line]) => isShort(above) && closes(above.text) && !goesOn(line.text))
  const gaps = ended.filter(([above, line]) => isApart(above, line, { leading })).length
  return { body, leading, spaced: ended.length >= 5 && gaps * 10 >= ended.length * 7 }
}

function commonRatio(pairs: readonly [TextShape, TextShape][]): number {
  const counts = new Map<number, number>()
  for (const [above, line] of pairs) {
    const ratio = Math.round(((line.base - above.base) / line.size) * 20) / 20
    if (ratio > 0.8 && ratio < 2.5) counts.set(ratio, (counts.get(ratio) ?? 0) + 1)
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [1.3, 0])[0]
}

/** Lines one below the other in one column and look. */
function neighbours(shapes: readonly PageShape[]): [TextShape, TextShape][] {
  return shapes.flatMap((line, at): [TextShape, TextShape][] => {
    const above = shapes[at - 1]
    if (line.is !== 'line' || above?.is !== 'line' || above.column !== line.column) return []
    return Math.abs(above.size - line.size) < 0.5 && above.bold === line.bold && above.base < line.base
      ? [[above, line]]
      : []
  })
}

function isShort({ right, column }: TextShape): boolean {
  return right < column.left + (column.right - column.left) * 0.8
}
