import type { Fragment, PageShape, TableShape, TextShape } from './page.shape.ts'

type Box = {
  left: number
  right: number
  top: number
  bottom: number
  fragment: Fragment | null
  table: TableShape | null
}
const gutter = 7

/** The fragments and tables of a page as lines in the order in which a person reads them: column after column. */
export function readingOrder(fragments: readonly Fragment[], tables: readonly TableShape[]): PageShape[] {
  const boxes: Box[] = [
    ...fragments.map((fragment) => ({
      left: fragment.left,
      right: fragment.right,
      top: fragment.base - fragment.size * 0.8,
      bottom: fragment.base + fragment.size * 0.2,
      fragment,
      table: null,
    })),
    ...tables.map((table) => ({
      left: table.left,
      right: table.right,
      top: table.top,
      bottom: table.bottom,
      fragment: null,
      table,
    })),
  ]
  return order(boxes, 0)
}

function order(boxes: readonly Box[], depth: number): PageShape[] {
  const at = depth < 4 ? gutterOf(boxes) : null
  if (at === null) return linesOf(boxes)
  const shapes: PageShape[] = []
  let left: Box[] = []
  let right: Box[] = []
  let tops: Box[] = []
  const close = () => {
    // Too little beside each other to be columns: a heading with something on the margin.
    if (Math.min(left.length, right.length) < 3) shapes.push(...linesOf([...left, ...right, ...tops]))
    else shapes.push(...order(left, depth + 1), ...order(right, depth + 1))
    left = []
    right = []
    tops = []
  }
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    if (box.left < at && box.right > at) {
      close()
      shapes.push(...linesOf([box]))
    } else if (box.right <= at) left.push(box)
    else right.push(box)
  }
  close()
  return shapes
}

/**
 * Where the white between two columns of running text runs, or null. It begins left of a place at which many lines
 * start, few lines cross it, and both sides hold whole lines of words, not labels or numbers.
 */
function gutterOf(boxes: readonly Box[]): number | null {
  const texts = boxes.flatMap(({ fragment }) => (fragment ? [fragment] : []))
  if (texts.length < 12) return null
  const left = Math.min(...texts.map((one) => one.left))
  const right = texts.reduce((most, one) => Math.max(most, one.right), 0)
  const starts = new Map<number, number>()
  for (const one of texts) {
    if (one.left > left + (right - left) * 0.2)
      starts.set(Math.round(one.left), (starts.get(Math.round(one.left)) ?? 0) + 1)
  }
  const likely = [...starts]
    .filter(([, count]) => count >= 4)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
  for (const [start] of likely) {
    const at = start - 2
    const crossing = boxes.filter((box) => box.left < at && box.right > at - gutter + 2)
    const before = texts.filter((one) => one.right <= at - gutter + 2)
    const behind = texts.filter((one) => one.left >= at)
    if (crossing.length * 3 > boxes.length || before.length < 4 || behind.length < 4) continue
    if (isRunning(before) && isRunning(behind)) return at
  }
  return null
}

/** Most lines end at the same place, so that a shorter one was ended by somebody. */
function isJustified(lines: readonly Box[]): boolean {
  const right = lines.reduce((most, one) => Math.max(most, one.right), 0)
  return lines.length > 4 && lines.filter((one) => one.right > right - 1.5).length * 2 > lines.length
}

/** Lines of words that mostly reach the same right edge. */
function isRunning(lines: readonly Fragment[]): boolean {
  const left = Math.min(...lines.map((one) => one.left))
  const right = lines.reduce((most, one) => Math.max(most, one.right), 0)
  const full = lines.filter((one) => one.right - left > (right - left) * 0.6)
  const words = lines.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  return full.length * 2 >= lines.length && words / lines.length >= 3
}

/** One column from top to bottom; what stands on one line is one line again. */
function linesOf(boxes: readonly Box[]): PageShape[] {
  const sorted = [...boxes].sort((a, b) => a.bottom - b.bottom || a.left - b.left)
  const texts = sorted.filter(({ fragment }) => fragment)
  const column = {
    justified: isJustified(texts),
    left: texts.reduce((least, one) => Math.min(least, one.left), Number.POSITIVE_INFINITY),
    right: texts.reduce((most, one) => Math.max(most, one.right), 0),
  }
  const shapes: PageShape[] = []
  let open: TextShape | null = null
  for (const { fragment, table } of sorted) {
    if (table) {
      shapes.push(table)
      open = null
    } else if (fragment) {
      if (open && Math.abs(fragment.base - open.base) <= fragment.size * 0.22 && fragment.left >= open.right - 1) {
        // A wide gap stays visible: it parts a title from its page in a contents list.
        open.text += `${fragment.left - open.right > fragment.size * 2 ? '\t' : ' '}${fragment.text}`
        open.right = fragment.right
        open.bold &&= fragment.bold
        continue
      }
      open = { ...fragment, is: 'line', column }
      shapes.push(open)
    }
  }
  return shapes
}
