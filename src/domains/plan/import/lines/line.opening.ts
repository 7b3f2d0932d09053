import type { SourceLine } from '../passage.ts'
import { closes, hadRoom } from './line.break.ts'
import { CountedLines } from './line.series.ts'

/** So many words at most make an opening; so often must it come. */
const longestOpening = 4
const often = 4

/**
 * How lines of this document begin on purpose, learnt from repetition: "Zahlt ein auf", "Wer?". Wrapping brings the same
 * words to the front of a line now and then, but leaves them in the middle of lines far more often.
 */
export class LineOpenings {
  #starts: ReadonlySet<string>
  #counted: CountedLines

  constructor(lines: readonly SourceLine[], usual: number) {
    const words = lines.map(({ text, cells }) => (cells ? [] : text.slice(0, 300).split(' ')))
    const tallies = countStarts(lines, words, usual)
    countInside(words, tallies)
    this.#starts = new Set(
      [...tallies].flatMap(([opening, { all, meant, inside }]) =>
        all >= often && inside * 4 <= all && meant * 10 >= all * 6 ? [opening] : [],
      ),
    )
    this.#counted = new CountedLines(lines)
  }

  /** The line begins as others of the document do on purpose, or counts on from them: "Projekt 4". */
  begins(line: SourceLine, before: SourceLine, usual: number): boolean {
    if (this.#counted.has(line)) return true
    if (/\p{L}-$/u.test(before.text) || !hadRoom(before, line.text, usual, 0.95)) return false
    const words = line.text.slice(0, 120).split(' ')
    return openingsOf(words).some((opening) => this.#starts.has(opening))
  }
}

type Tally = { all: number; meant: number; inside: number }

function countStarts(lines: readonly SourceLine[], words: readonly string[][], usual: number): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  lines.forEach((line, at) => {
    if (!/^[„"(]?\p{Lu}/u.test(line.text) || line.mark) return
    const before = lines[at - 1]
    const isMeant =
      !before ||
      line.gap !== 'none' ||
      before.cells !== null ||
      closes(before.text) ||
      hadRoom(before, line.text, usual, 0.85)
    for (const opening of openingsOf(words[at]!)) {
      const tally = tallies.get(opening) ?? { all: 0, meant: 0, inside: 0 }
      tally.all++
      if (isMeant) tally.meant++
      tallies.set(opening, tally)
    }
  })
  for (const [opening, { all }] of tallies) if (all < often) tallies.delete(opening)
  return tallies
}

function countInside(words: readonly string[][], tallies: ReadonlyMap<string, Tally>): void {
  const firsts = new Set([...tallies.keys()].map((opening) => opening.split(' ', 1)[0]!))
  for (const line of words) {
    for (let at = 1; at < line.length; at++) {
      if (!firsts.has(line[at]!)) continue
      for (const opening of openingsOf(line.slice(at, at + longestOpening))) {
        const tally = tallies.get(opening)
        if (tally) tally.inside++
      }
    }
  }
}

function openingsOf(words: readonly string[]): string[] {
  const openings: string[] = []
  for (let length = 1; length <= longestOpening && length <= words.length; length++)
    openings.push(words.slice(0, length).join(' '))
  return openings
}
