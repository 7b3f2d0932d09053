import { closes, goesOn, hadRoom, staysOpen } from '../../lines/line.break.ts'
import { jointOf } from '../../lines/line.hyphen.ts'
import { readMark } from '../../lines/line.mark.ts'
import { startsWithLabel } from '../../roles/heading.words.ts'
import type { Paragraph, TextLine } from './block.ts'

const label = /^\p{Lu}[\p{L}\d /().-]{1,40}:(?:\s|$)/u
const none: ReadonlySet<string> = new Set()

/**
 * A paragraph parted where its line breaks were meant: somebody pressed Shift+Enter to begin something new, and somebody
 * else to keep a heading from breaking badly, or pasted the lines of a PDF. Headings stay one.
 */
export function splitAtBreaks(paragraph: Paragraph): Paragraph[] {
  const { lines } = paragraph
  if (lines.length === 1) return [paragraph]
  if (paragraph.level !== null) return [{ ...paragraph, lines: [joined(lines.filter(({ text }) => text !== ''))] }]
  const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  const parts: TextLine[][] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (line.text === '') return
    if (before && before.text !== '' && !isMeant(before, line, lines.length, widest)) parts.at(-1)!.push(line)
    else parts.push([line])
  })
  return parts.map((part, at) => {
    const rest = at === 0 ? {} : { mark: null, indent: paragraph.indent + (paragraph.mark ? 2 : 0) }
    return { ...paragraph, ...rest, lines: [joined(part)] }
  })
}

function isMeant(before: TextLine, line: TextLine, count: number, widest: number): boolean {
  const mark = readMark(line.text)
  if (mark?.sure || label.test(line.text) || startsWithLabel(line.text)) return true
  // "a) …" below "a) …" and "**Ziel 2** …" below "**Ziel 1** …" are set alike on purpose.
  if (mark && readMark(before.text)?.mark.kind === mark.mark.kind) return true
  if (line.runIn && before.runIn && line.runIn > 3) return true
  // "**Stand**" above "läuft": a label above its value.
  if (before.bold && !line.bold && before.text.length <= 48 && !staysOpen(before.text)) return true
  if (goesOn(line.text) || staysOpen(before.text) || before.text.endsWith('-')) return false
  if (before.bold !== line.bold || mark) return true
  const isPasted = count > 3 && !hadRoom({ width: before.text.length }, line.text, widest, 0.85)
  return closes(before.text) || !isPasted
}

function joined(lines: readonly TextLine[]): TextLine {
  const [first, ...rest] = lines
  let text = first!.text
  for (const line of rest) {
    const { drop, glue } = jointOf(text, line.text, none)
    text = text.slice(0, text.length - drop) + glue + line.text
  }
  return { ...first!, text, bold: lines.every(({ bold }) => bold) }
}
