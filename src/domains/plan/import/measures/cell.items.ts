import type { SheetLine } from './sheet.line.ts'

const item = /(?:^|\n|\s)([a-z])\)\s+/g

/**
 * One row may hold several measures: "a) Sprachcafé b) Vorlesen" in the title's cell, and in the others "a) Amt 50 b) Amt 40".
 * The lines come back measure after measure; a cell that is not lettered holds for all of them.
 */
export function splitRow(lines: readonly SheetLine[]): SheetLine[] {
  const title = lines.find(({ part }) => part === 'title')
  const letters = title ? [...itemsOf(wholeValue(lines, 'title')).keys()] : []
  if (letters.length < 2) return [...lines]
  const merged = mergeCells(lines)
  const shared = merged.filter(({ part }) => part === 'goals' || part === 'field')
  const own = merged.filter(({ part }) => part !== 'goals' && part !== 'field')
  return [
    ...shared,
    ...letters.flatMap((letter) => {
      const said = own.flatMap((line) => {
        const items = itemsOf(line.value)
        const value = items.size > 0 ? items.get(letter) : line.value
        return value === undefined || value === '' ? [] : [{ ...line, value }]
      })
      return said.sort((a, b) => Number(b.part === 'title') - Number(a.part === 'title'))
    }),
  ]
}

/** The title's cell was already parted into title and text. */
function mergeCells(lines: readonly SheetLine[]): SheetLine[] {
  const whole = wholeValue(lines, 'title')
  return lines.flatMap((line) => {
    if (line.part === 'title') return [{ ...line, value: whole }]
    return line.part === 'text' && line.label === '' ? [] : [line]
  })
}

function wholeValue(lines: readonly SheetLine[], part: 'title'): string {
  const first = lines.findIndex((line) => line.part === part)
  const below = lines[first + 1]
  return below?.part === 'text' && below.label === ''
    ? `${lines[first]!.value}\n${below.value}`
    : (lines[first]?.value ?? '')
}

function itemsOf(value: string): Map<string, string> {
  const found = [...value.matchAll(item)]
  const inOrder = found.every((match, nth) => match[1] === String.fromCharCode(97 + nth))
  if (found.length === 0 || !inOrder || found[0]!.index !== 0) return new Map()
  return new Map(
    found.map((match, nth) => [
      match[1]!,
      value
        .slice(match.index + match[0].length, found[nth + 1]?.index ?? value.length)
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  )
}
