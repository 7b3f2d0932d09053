import { readTitle } from '../measures/measure.title.ts'
import type { Passage, SourceLine } from '../passage.ts'
import { isGoalsHeading, readFieldLabel, startsWithLabel } from '../roles/heading.words.ts'
import { chainedLabel, findLabelChain } from './label.chain.ts'
import { withLabelRows } from './label.rows.ts'
import { closes, goesOn, hadRoom, staysOpen, usualWidth } from './line.break.ts'
import { jointOf, wholeWords } from './line.hyphen.ts'
import { LineLabels } from './line.label.ts'
import { compareLooks } from './line.look.ts'
import { LineOpenings } from './line.opening.ts'

type Widths = { item: number; prose: number }
/** What is known of the document as a whole when two of its lines are compared. */
type Manner = {
  words: ReadonlySet<string>
  widths: Widths
  labels: LineLabels
  openings: LineOpenings
  chain: ReadonlySet<string>
  lineEnds: 'hard' | 'soft'
}
/** A passage in the making; its text stays in parts, since adding to a long text line by line takes too long. */
type Open = Omit<Passage, 'text'> & { parts: string[]; length: number; last: SourceLine; first: SourceLine }

/** A heading longer than this is a sentence. */
const longestHeading = 100

/**
 * Lines to passages. `hard`: a line end may mean something (text, PDF), and what it means is judged by whether the next
 * word still had room on the line. `soft`: a line end never means anything (Markdown).
 */
export function joinLines(lines: readonly SourceLine[], lineEnds: 'hard' | 'soft'): Passage[] {
  const manner = mannerOf(lines, lineEnds)
  const passages = joinIn(manner, lines)
  if (lineEnds === 'soft') return passages
  // Labels that were found this way begin passages wherever they stand.
  const chain = findLabelChain(passages)
  return chain.size === 0 ? passages : withLabelRows(joinIn({ ...manner, chain }, lines), chain)
}

function mannerOf(lines: readonly SourceLine[], lineEnds: 'hard' | 'soft'): Manner {
  const widths = { item: usualWidth(lines.filter(isInItem(lines))), prose: usualWidth(lines) }
  const labels = new LineLabels(lines, widths.prose)
  const openings = new LineOpenings(lines, widths.prose)
  return { words: wholeWords(lines), widths, labels, openings, chain: new Set(), lineEnds }
}

function joinIn(manner: Manner, lines: readonly SourceLine[]): Passage[] {
  const passages: Open[] = []
  for (const line of lines) {
    const open = passages.at(-1)
    if (open && belongs(open, line, manner)) append(open, line, manner.words)
    else passages.push(start(line))
  }
  return passages.map(finish)
}

function start(line: SourceLine): Open {
  const { text, mark, indent, level, cells, where } = line
  const lines = [{ at: 0, where }]
  const seen = { ...(line.table ? { table: line.table } : {}), ...(line.look ? { look: line.look } : {}) }
  return {
    parts: [text],
    length: text.length,
    mark,
    indent,
    level,
    cells,
    where,
    lines,
    ...seen,
    last: line,
    first: line,
  }
}

function append(open: Open, line: SourceLine, words: ReadonlySet<string>): void {
  const { drop, glue } = jointOf(open.last.text, line.text, words)
  if (drop > 0) open.parts.push(open.parts.pop()!.slice(0, -drop))
  const at = open.length - drop + glue.length
  open.parts.push(glue, line.text)
  open.lines.push({ at, where: line.where })
  open.length = at + line.text.length
  open.last = line
}

function finish({ parts, length: _, last: _last, first: _first, ...passage }: Open): Passage {
  return { text: parts.join(''), ...passage }
}

function endsAsGoalsHeading(open: Open): boolean {
  return open.length <= 300 && isGoalsHeading(open.parts.join(''))
}

function belongs(open: Open, line: SourceLine, { widths, labels, openings, chain, lineEnds }: Manner): boolean {
  const last = open.last
  if (line.mark || line.level !== null || open.level !== null || last.ends || line.cells) return false
  if (open.first === last && isFieldNumber(line, last)) return true
  if (startsWithLabel(line.text) && !staysOpen(last.text)) return false
  if ((labels.isAlone(line) && !staysOpen(last.text)) || (open.first === last && labels.isAlone(last))) return false
  if (labels.starts(line) && !staysOpen(last.text)) return false
  if (
    labels.isRecurring(line) &&
    !goesOn(line.text) &&
    !staysOpen(last.text) &&
    hadRoom(last, line.text, widths.prose, 0.85)
  )
    return false
  if (chainedLabel(line.text, chain) !== null && !staysOpen(last.text)) return false
  if (openings.begins(line, last, widths.prose) && !staysOpen(last.text)) return false
  const looks = compareLooks(last, line)
  if (looks === 'apart') return false
  if (looks === 'one heading' && line.gap === 'none') return true
  if (line.gap !== 'none') return goesOnAfterGap(open, line, open.mark ? widths.item : widths.prose)
  if (endsAsGoalsHeading(open) && !goesOn(line.text)) return false
  if (lineEnds === 'soft') return true
  if (goesOn(line.text) || staysOpen(last.text)) return true
  if (open.mark) return line.indent > open.indent || !hadRoom(last, line.text, widths.item, 0.85)
  if (isGoalsHeading(line.text) && closes(last.text)) return false
  if (closes(last.text)) return line.indent <= last.indent + 1 && !hadRoom(last, line.text, widths.prose, 0.85)
  const couldBeHeading = open.first === last && last.text.length <= longestHeading
  if (!couldBeHeading) return !hadRoom(last, line.text, widths.prose, 0.6)
  return !hadRoom(last, line.text, widths.prose, headsSomething(last) ? 0.95 : 0.6)
}

/** "2" alone below "Handlungsfeld". */
function isFieldNumber({ text, gap }: SourceLine, { text: above }: SourceLine): boolean {
  return gap === 'none' && /^(?:\d{1,2}|[IVX]{1,4})\.?$/.test(text) && readFieldLabel(`${above} ${text}`)?.title === ''
}

/** "M 1.2 Sprachcafé" and "Leitlinie 2: Wohnen" are headings, so that less room shows that their line was ended on purpose. */
function headsSomething(line: SourceLine): boolean {
  if (/^(?:code|word)/.test(readTitle(line).sign ?? '')) return true
  return /^\S+ \d/.test(line.text) && readFieldLabel(line.text) !== null
}

/**
 * A sentence goes on across a turned page when nothing ended it and it goes on with a small letter or filled
 * its last line. Across a mere blank
 * line more is asked, since lists without bullets and with small letters exist.
 */
function goesOnAfterGap(open: Open, line: SourceLine, usual: number): boolean {
  const last = open.last.text
  if (closes(last) || endsAsGoalsHeading(open)) return false
  if (line.gap === 'blank') return goesOn(line.text) && (staysOpen(last) || /\p{L}-$/u.test(last))
  return goesOn(line.text) || staysOpen(last) || !hadRoom(open.last, line.text, usual, 0.85)
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
