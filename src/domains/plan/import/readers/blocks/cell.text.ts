import type { Mark } from '../../passage.ts'
import type { Block, TableCell, TextLine } from './block.ts'
import { splitAtBreaks } from './paragraph.split.ts'

/** A cell as one text: paragraphs parted by `\n`, list items with their mark in front ("• …", "1.2 …"). */
export function cellLines({ blocks }: TableCell): TextLine {
  const lines = blocks.flatMap(linesOf)
  return {
    text: lines.map(({ text }) => text).join('\n'),
    size: lines[0]?.size ?? 0,
    bold: lines.length > 0 && lines.every(({ bold }) => bold),
  }
}

function linesOf(block: Block): TextLine[] {
  if (block.is === 'table') return block.rows.flatMap(({ cells }) => rowLine(cells))
  return splitAtBreaks(block).map(({ lines, mark }) => {
    const line = lines[0]!
    return mark ? { ...line, text: `${sayMark(mark)} ${line.text}` } : line
  })
}

/** A table in a cell: "Kosten: 2.000 Euro" where it pairs labels with values. */
function rowLine(cells: readonly TableCell[]): TextLine[] {
  const texts = cells.map(cellLines).filter(({ text }) => text !== '')
  if (texts.length === 0) return []
  const pair = texts.length === 2 && !texts[0]!.text.endsWith(':')
  const text = texts.map((one) => one.text.replaceAll('\n', ' ')).join(pair ? ': ' : ' ')
  return [{ ...texts[0]!, text }]
}

function sayMark(mark: Mark): string {
  if (mark.kind === 'bullet') return '•'
  const number = mark.path.join('.')
  if (mark.style === '(1)') return `(${number})`
  return mark.path.length > 1 || mark.style === '1' ? number : `${number}${mark.style.endsWith(')') ? ')' : '.'}`
}
