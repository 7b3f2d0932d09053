import { LabelBook } from '../measures/label.book.ts'
import { foldLabel, partOf } from '../measures/label.words.ts'
import type { Passage, SourceLine } from '../passage.ts'
import { closes, hadRoom } from './line.break.ts'

/** So often must a line stand alone before it is a label or heading by that. */
const oftenLabel = 3
const oftenAnything = 5
const longestWhole = 60

/** How lines of one document show labels, so that joining lines does not hide where values begin and end. */
export class LineLabels {
  #whole = new Map<string, { all: number; meant: number }>()
  #book: LabelBook
  /** Labels that also stand in the middle of lines: wrapping alone may bring them to a line's start. */
  #running: ReadonlySet<string>

  constructor(lines: readonly SourceLine[], usual: number) {
    lines.forEach((line, at) => {
      if (line.cells || line.text.length > longestWhole) return
      const tally = this.#whole.get(line.text) ?? { all: 0, meant: 0 }
      tally.all++
      if (isMeant(lines[at - 1], line, usual) && isMeant(line, lines[at + 1], usual)) tally.meant++
      this.#whole.set(line.text, tally)
    })
    this.#book = new LabelBook(lines.map(asPassage))
    this.#running = runningLabels(lines, this.#book)
  }

  /** The line is a label and nothing else: its value stands on the next. */
  isAlone({ text }: SourceLine): boolean {
    return (
      text.length <= 50 &&
      this.#count(text) >= oftenLabel &&
      partOf(text) !== null &&
      !/[.!,;-]$|^[^\p{Ll}]+$/u.test(text)
    )
  }

  /** The line begins with a label, before a colon or running into its value. */
  starts({ text }: SourceLine): boolean {
    const label = /^([^:]{2,48}):/.exec(text)?.[1]
    if (label !== undefined && partOf(label) !== null)
      return this.#book.count(label) >= 2 && !this.#running.has(foldLabel(label))
    const glued = this.#book.gluedIn(text)
    if (glued !== null) return true
    const bare = this.#book.bareIn(text)
    return bare !== null && foldLabel(bare).length > 3
  }

  /** The same line stands in many places: a heading or a value, nothing that wrapping would bring about. */
  isRecurring({ text }: SourceLine): boolean {
    return this.#count(text) >= oftenAnything
  }

  /** How often the line stands so; wrapping to a narrow column also leaves words alone, but not on purpose. */
  #count(text: string): number {
    const tally = this.#whole.get(text)
    return tally && tally.meant * 10 >= tally.all * 6 ? tally.all : 0
  }
}

const inner = /(?<=\S[ (])((?:\p{L}[\p{L}/-]* ){0,2}\p{L}[\p{L}/-]*):(?=\s|$)/gu

function runningLabels(lines: readonly SourceLine[], book: LabelBook): Set<string> {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    for (const match of text.slice(0, 2000).matchAll(inner)) {
      const words = match[1]!.split(' ')
      for (let from = 0; from < words.length; from++) {
        const label = words.slice(from).join(' ')
        if (partOf(label) !== null) counts.set(foldLabel(label), (counts.get(foldLabel(label)) ?? 0) + 1)
      }
    }
  }
  return new Set([...counts].flatMap(([label, count]) => (count > 2 && count * 3 >= book.count(label) ? [label] : [])))
}

/** Somebody ended the line here: the next word still had room. */
function isMeant(line: SourceLine | undefined, next: SourceLine | undefined, usual: number): boolean {
  if (!line || !next || next.gap !== 'none' || next.mark || next.level !== null) return true
  return closes(line.text) || hadRoom(line, next.text, usual, 0.85)
}

function asPassage({ text, mark, indent, level, cells, where }: SourceLine): Passage {
  return { text, mark, indent, level, cells, where, lines: [{ at: 0, where }] }
}
