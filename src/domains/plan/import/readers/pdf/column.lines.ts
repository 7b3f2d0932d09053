import type { Fragment, TextShape } from './page.shape.ts'

/** The lines of one column from top to bottom; fragments on one line are one line. */
export function columnLines(fragments: readonly Fragment[]): TextShape[] {
  const sorted = [...fragments].sort((a, b) => a.base - b.base || a.left - b.left)
  const right = sorted.reduce((most, one) => Math.max(most, one.right), 0)
  const left = sorted.reduce((least, one) => Math.min(least, one.left), right)
  const column = { left, right, justified: isJustified(sorted, right) }
  const lines: TextShape[] = []
  for (const fragment of sorted) {
    const open = lines.at(-1)
    if (open && Math.abs(fragment.base - open.base) <= fragment.size * 0.22 && fragment.left >= open.right - 1) {
      // A wide gap stays visible: it parts a title from its page in a contents list.
      open.text += `${fragment.left - open.right > fragment.size * 2 ? '\t' : ' '}${fragment.text}`
      open.right = fragment.right
      open.bold &&= fragment.bold
    } else lines.push({ ...fragment, is: 'line', column })
  }
  return lines
}

/** Most lines end at the same place, so that a shorter one was ended by somebody. */
function isJustified(lines: readonly Fragment[], right: number): boolean {
  return lines.length > 4 && lines.filter((one) => one.right > right - 1.5).length * 2 > lines.length
}
