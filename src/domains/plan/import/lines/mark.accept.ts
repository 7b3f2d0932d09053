import type { Mark, SourceLine } from '../passage.ts'
import { isGoalsHeading } from '../roles/heading.words.ts'
import { closes, goesOn, hadRoom, usualWidth } from './line.break.ts'
import { type FoundMark, readMark } from './line.mark.ts'

export type UnmarkedLine = Omit<SourceLine, 'mark'>

/**
 * Finds out which lines begin a list item. "– entsteht" and "3. Stufe" also come about when running text is wrapped in
 * front of a dash or a number: such a mark counts only after a gap, beside an item of the same list, after a line that
 * announces a list, or where the mark had room on the line before, so that somebody broke the line on purpose.
 */
export function acceptMarks(lines: readonly UnmarkedLine[]): SourceLine[] {
  const usual = usualWidth(lines)
  const open = new OpenLists()
  let before: UnmarkedLine | null = null
  return lines.map((line) => {
    const found = line.cells ? null : readMark(line.text)
    if (line.gap !== 'none' && !found && line.indent === 0) open.forget()
    const accepted = found && isItem(line, found, before, open, usual) ? found : null
    if (accepted) open.add(line.indent, accepted.mark)
    before = line
    return accepted ? { ...line, text: accepted.rest, mark: accepted.mark } : { ...line, mark: null }
  })
}

function isItem(
  line: UnmarkedLine,
  found: FoundMark,
  before: UnmarkedLine | null,
  open: OpenLists,
  usual: number,
): boolean {
  if (found.mark.kind === 'number' && found.mark.style === '1') return isBareHeadingNumber(line, found)
  if (found.sure || !before || line.gap === 'blank' || line.level !== null) return true
  if (open.goesOnWith(line.indent, found.mark)) return true
  if (line.gap === 'page') return !goesOn(found.rest)
  if (before.level !== null || isGoalsHeading(before.text)) return true
  if (closes(before.text)) return !goesOn(found.rest) || before.text.endsWith(':')
  return hadRoom(before, line.text, usual, 0.85)
}

/** "2 Soziales" is a numbered heading; "12 Projekte wurden gefördert." is a sentence. */
function isBareHeadingNumber(line: UnmarkedLine, found: FoundMark): boolean {
  return (
    (line.gap !== 'none' || line.level !== null) &&
    line.text.length <= 80 &&
    /^\p{Lu}/u.test(found.rest) &&
    !closes(line.text)
  )
}

/** The lists begun so far, by indent: what the next item of each would look like. */
class OpenLists {
  #lists = new Map<number, Mark>()

  add(indent: number, mark: Mark): void {
    for (const deeper of this.#lists.keys()) if (deeper > indent) this.#lists.delete(deeper)
    this.#lists.set(indent, mark)
  }

  goesOnWith(indent: number, mark: Mark): boolean {
    const last = this.#lists.get(indent)
    if (!last || last.kind !== mark.kind) return false
    if (last.kind === 'bullet') return mark.kind === 'bullet' && last.sign === mark.sign
    return mark.kind === 'number' && follows(last.path, mark.path)
  }

  forget(): void {
    this.#lists.clear()
  }
}

/** 3 after 2, 2.3 after 2.2, 3.1 after 2.6, 2.1 after 2. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  if (next.length === last.length + 1) return next.at(-1) === 1 && last.every((part, at) => part === next[at])
  const raised = last.findIndex((part, at) => next[at] !== part)
  return raised >= 0 && next[raised] === last[raised]! + 1 && next.slice(raised + 1).every((part) => part === 1)
}
