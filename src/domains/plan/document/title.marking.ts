import type { LabelBook } from '../import/measures/label.book.ts'
import { readInside, readLabelled, type SheetLine } from '../import/measures/sheet.line.ts'
import type { Passage } from '../import/passage.ts'
import type { Marking } from '../import/roles/marking.ts'
import { titleLines } from './choice.marking.ts'

/** The marking of a measure whose title ends there; in a row the other cells stay what they are. Null where nothing is left. */
export function titledMarking(passage: Passage, offset: number, now: Marking, book: LabelBook): Marking | null {
  const { from, words } = cellAt(passage, offset)
  const title = words
    .slice(0, offset - from)
    .replace(/\s+/g, ' ')
    .trim()
  const rest = words.slice(offset - from).trim()
  if (title === '' || rest === '') return null
  const lines = titleLines({ text: title, mark: passage.mark }).map((line) => ({ ...line, at: from }))
  if (!passage.cells)
    return { role: 'measure', confidence: 1, lines: [...lines, ...restLines(passage, rest, offset, book)] }
  const others = (now.lines ?? []).filter(({ part, at }) => part !== 'title' && (at < from || at > from + words.length))
  const own: SheetLine[] = [...lines, { part: 'text', label: '', value: rest, at: offset }]
  const all = [...own, ...others].sort((one, other) => one.at - other.at)
  return { role: 'measure', confidence: 1, lines: all, ...(now.inColumns ? { inColumns: true } : {}) }
}

/** The cell in which a place of the row's text lies; of a text the whole. */
function cellAt({ cells, text }: Passage, offset: number): { from: number; words: string } {
  let from = 0
  for (const words of cells ?? []) {
    const start = text.indexOf(words, from)
    if (words === '' || start < 0) continue
    if (offset > start && offset < start + words.length) return { from: start, words }
    from = start + words.length
  }
  return { from: 0, words: text }
}

function restLines(passage: Passage, text: string, at: number, book: LabelBook): SheetLine[] {
  const rest: Passage = { ...passage, text, mark: null, lines: [{ at: 0, where: passage.where }] }
  const moved = (lines: readonly SheetLine[]) => lines.map((line) => ({ ...line, at: line.at + at }))
  const labelled = readLabelled(rest, book)
  if (labelled) return moved(labelled.lines)
  const inside = readInside(rest, book)
  return moved([{ part: 'text', label: '', value: inside?.before ?? text, at: 0 }, ...(inside?.lines ?? [])])
}
