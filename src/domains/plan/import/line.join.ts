import { isGoalsHeading, startsWithLabel } from './heading.words.ts'
import { closes, goesOn, hadRoom, staysOpen, usualWidth } from './line.break.ts'
import { joinPair, wholeWords } from './line.hyphen.ts'
import type { Passage, SourceLine } from './passage.ts'

type Widths = { item: number; prose: number }
type Open = Passage & { last: SourceLine; first: SourceLine }

/** A heading longer than this is a sentence. */
const longestHeading = 100

/**
 * Lines to passages. `hard`: a line end may mean something (text, PDF), and what it means is judged by whether the next
 * word still had room on the line. `soft`: a line end never means anything (Markdown).
 */
export function joinLines(lines: readonly SourceLine[], lineEnds: 'hard' | 'soft'): Passage[] {
  const words = wholeWords(lines)
  const widths = { item: usualWidth(lines.filter(isInItem(lines))), prose: usualWidth(lines) }
  const passages: Open[] = []
  for (const line of lines) {
    const open = passages.at(-1)
    if (open && belongs(open, line, lineEnds, widths)) append(open, line, words)
    else passages.push(start(line))
  }
  return passages.map(({ last: _last, first: _first, ...passage }) => passage)
}

function start(line: SourceLine): Open {
  const { text, mark, indent, level, where } = line
  return { text, mark, indent, level, where, lines: [{ at: 0, where }], last: line, first: line }
}

function append(open: Open, line: SourceLine, words: ReadonlySet<string>): void {
  open.text = joinPair(open.text, line.text, words)
  open.lines.push({ at: open.text.length - line.text.length, where: line.where })
  open.last = line
}

function belongs(open: Open, line: SourceLine, lineEnds: 'hard' | 'soft', widths: Widths): boolean {
  const last = open.last
  if (line.mark || line.level !== null || open.level !== null || last.ends) return false
  if (startsWithLabel(line.text) && !staysOpen(last.text)) return false
  if (line.gap !== 'none') return goesOnAfterGap(open, line)
  if (isGoalsHeading(open.text) && !goesOn(line.text)) return false
  if (lineEnds === 'soft') return true
  if (goesOn(line.text) || staysOpen(last.text)) return true
  if (open.mark) return line.indent > open.indent || !hadRoom(last, line.text, widths.item, 0.85)
  if (isGoalsHeading(line.text) && closes(last.text)) return false
  if (closes(last.text)) return line.indent <= last.indent + 1 && !hadRoom(last, line.text, widths.prose, 0.85)
  const couldBeHeading = open.first === last && last.text.length <= longestHeading
  return !couldBeHeading || !hadRoom(last, line.text, widths.prose, 0.6)
}

/**
 * A sentence goes on across a turned page when nothing ended it and it goes on with a small letter. Across a mere blank
 * line more is asked, since lists without bullets and with small letters exist.
 */
function goesOnAfterGap(open: Open, line: SourceLine): boolean {
  const last = open.last.text
  if (closes(last) || isGoalsHeading(open.text)) return false
  if (line.gap === 'blank') return goesOn(line.text) && (staysOpen(last) || /\p{L}-$/u.test(last))
  return goesOn(line.text) || staysOpen(last)
}

/** Lines of list items are often broken narrower than the paragraphs of the same document. */
function isInItem(lines: readonly SourceLine[]): (line: SourceLine) => boolean {
  const members = new Set<SourceLine>()
  let inItem = false
  for (const line of lines) {
    inItem = line.mark !== null || (inItem && line.gap === 'none')
    if (inItem) members.add(line)
  }
  return (line) => members.has(line)
}
