import { cleanLine } from '../../lines/line.clean.ts'
import type { TextLine } from './block.ts'

/** How the next piece of text looks. `size` in the unit of the document. */
export type TextLook = { size: number; bold: boolean }

type Piece = TextLook & { text: string }

/** Gathers the pieces of a paragraph, in which looks change and lines break. */
export class ParagraphText {
  #lines: Piece[][] = [[]]

  add(text: string, { size, bold }: TextLook): void {
    if (text !== '') this.#lines.at(-1)!.push({ text, size, bold })
  }

  break(): void {
    this.#lines.push([])
  }

  /** What stands directly before the next piece, up to 20 characters. */
  get tail(): string {
    return (this.#lines.at(-1)?.at(-1)?.text ?? '').slice(-20)
  }

  get isBlank(): boolean {
    return this.#lines.every((line) => line.every(({ text }) => text.trim() === ''))
  }

  /** The lines without outer empty ones; empty when there is no text at all. Inner empty lines have the text ''. */
  take(): TextLine[] {
    const lines = this.#lines.map(lineOf)
    this.#lines = [[]]
    const first = lines.findIndex(({ text }) => text !== '')
    return first < 0 ? [] : lines.slice(first, lines.findLastIndex(({ text }) => text !== '') + 1)
  }
}

function lineOf(pieces: readonly Piece[]): TextLine {
  const text = cleanText(pieces.map((piece) => piece.text).join(''))
  const letters = pieces.map((piece) => piece.text.trim().length)
  const all = letters.reduce((sum, one) => sum + one, 0) || 1
  const bold = pieces.reduce((sum, piece, at) => sum + (piece.bold ? letters[at]! : 0), 0)
  const size = pieces.reduce((sum, piece, at) => sum + piece.size * letters[at]!, 0) / all
  // A mark or a full stop may be set otherwise than the words it belongs to.
  const isBold = bold >= all * 0.85
  const runIn = isBold ? 0 : runInOf(pieces)
  return { text, bold: isBold, size, ...(runIn > 0 && runIn < text.length ? { runIn } : {}) }
}

/** How many letters at the start are bold: "**Sprachcafé.** Jeden Dienstag …". */
function runInOf(pieces: readonly Piece[]): number {
  const end = pieces.findIndex(({ bold, text }) => !bold && text.trim() !== '')
  return cleanText(
    pieces
      .slice(0, end)
      .map(({ text }) => text)
      .join(''),
  ).length
}

/** Text as it is meant: white space folded, soft hyphens out, hyphens that must not break like all others. */
export function cleanText(text: string): string {
  return cleanLine(text.replace(/\u00ad/g, '').replace(/\u2011/g, '-')).text
}
