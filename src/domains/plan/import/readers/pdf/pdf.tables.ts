import { joinLines } from '../../lines/line.join.ts'
import { acceptMarks, type UnmarkedLine } from '../../lines/mark.accept.ts'
import type { Passage } from '../../passage.ts'
import type { Where } from '../../plan-reading.ts'
import { cleanText } from '../blocks/paragraph.text.ts'
import { columnLines } from './column.lines.ts'
import type { Fragment, TableShape } from './page.shape.ts'
import { sourceLine } from './pdf.lines.ts'
import type { Setting } from './pdf.setting.ts'

type Cell = { text: string; bold: boolean }
type Open = {
  table: number
  row: number
  edges: number[]
  head: string[] | null
  first: string
  last: Passage | null
  page: number
  parted: Set<number>
}

/** Makes rows of tables, page after page: a table that goes on over a page stays one, and its head is told once. */
export class PdfTables {
  readonly setAside: { text: string; where: Where }[] = []
  readonly #setting: Setting
  #count = 0
  #open: Open | null = null

  constructor(setting: Setting) {
    this.#setting = setting
  }

  /** The rows of a table; `first`: nothing but page headers stands above it on its page. */
  rows(shape: TableShape, page: number, first: boolean): Passage[] {
    const where = { page }
    const rows = shape.rows.map(({ cells }) =>
      cells.map((cell, column) =>
        cellOf(cell, where, this.#setting, { left: shape.edges[column]!, right: shape.edges[column + 1]! }),
      ),
    )
    const open = this.#goesOn(shape, rows, page, first) ? this.#open! : this.#begin(shape, rows)
    open.page = page
    return rows.flatMap((cells, at) => {
      const texts = cells.map(({ text }) => text)
      const told = texts.filter((text, column) => text !== '' && text !== texts[column - 1])
      if (told.length === 0) return []
      // A head alone at the foot of a page is told by coming back.
      if (at === 0 && open.row === 1 && open.last?.cells && first && sameTexts(texts, open.last.cells)) {
        open.head = texts
        open.last.table = { ...open.last.table!, head: true }
      }
      const isHead = open.head !== null && sameTexts(texts, open.head)
      if (isHead && open.row > 0) {
        this.setAside.push({ text: told.join(' | '), where })
        return []
      }
      const isFirst =
        at === 0 ||
        (at === 1 &&
          sameTexts(
            rows[0]!.map(({ text }) => text),
            open.head ?? [],
          ))
      if (isFirst && open.last && first && open.row > 0 && goesOnFromPage(open.last, texts, open.parted)) return []
      texts.forEach((text, column) => {
        if (text.includes('\n')) open.parted.add(column)
      })
      const passage: Passage = {
        text: told.join(' | ').replaceAll('\n', ' '),
        mark: null,
        indent: 0,
        level: null,
        cells: texts,
        table: { table: open.table, row: open.row++, head: isHead },
        look: {
          size: Math.round((sizeOf(shape.rows[at]!.cells) / this.#setting.body) * 100) / 100,
          bold: cells.every(({ bold, text }) => bold || text === ''),
        },
        where,
        lines: [{ at: 0, where }],
      }
      open.last = passage
      return passage
    })
  }

  #goesOn(shape: TableShape, rows: readonly Cell[][], page: number, first: boolean): boolean {
    const open = this.#open
    if (!open || !first || open.page !== page - 1 || open.edges.length !== shape.edges.length) return false
    // A sheet that begins like the one before is another sheet.
    const label = rows[0]?.[0]?.text ?? ''
    const isNext =
      label !== '' &&
      label === open.first &&
      !sameTexts(
        rows[0]!.map(({ text }) => text),
        open.head ?? [],
      )
    if (isNext && open.row > 1) return false
    return open.edges.every((edge, at) => Math.abs(edge - shape.edges[at]!) < 8)
  }

  #begin(shape: TableShape, rows: readonly Cell[][]): Open {
    const [head, ...rest] = rows
    const isBold = (row: readonly Cell[]) =>
      row.every(({ bold, text }) => bold && text !== '') && row.some(({ text }) => text !== row[0]!.text)
    const hasHead = head && head.length > 1 && isBold(head) && rest.some((row) => !isBold(row))
    this.#open = {
      table: this.#count++,
      row: 0,
      edges: shape.edges,
      head: hasHead ? head.map(({ text }) => text) : null,
      first: head?.[0]?.text ?? '',
      last: null,
      page: 0,
      parted: new Set(),
    }
    return this.#open
  }
}

/** A row cut by the end of the page goes on without its first cell. */
function goesOnFromPage(last: Passage, texts: readonly string[], parted: ReadonlySet<number>): boolean {
  if (texts[0] !== '' || last.cells?.length !== texts.length) return false
  last.cells = last.cells.map((cell, at) => {
    const text = texts[at]!
    // Where other rows have a title above a text, the page may have turned between the two.
    const isNext = /^•/.test(text) || (parted.has(at) && !cell.includes('\n') && /^\p{Lu}/u.test(text))
    return [cell, text].filter(Boolean).join(isNext ? '\n' : ' ')
  })
  last.text = last.cells.filter(Boolean).join(' | ').replaceAll('\n', ' ')
  return true
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at])
}

function sizeOf(cells: readonly Fragment[][]): number {
  return cells.flat()[0]?.size ?? 0
}

/** A cell's text: its lines joined, paragraphs and list items parted by `\n`. */
function cellOf(
  fragments: readonly Fragment[],
  where: Where,
  setting: Setting,
  edges: { left: number; right: number },
): Cell {
  // Text keeps about four points from a cell's borders.
  const lines = columnLines(fragments).map((line) => {
    return { ...line, column: { ...line.column, right: Math.max(edges.right - 4, line.column.right) } }
  })
  const source = lines.flatMap((line, at): UnmarkedLine[] => {
    // Each line gets a place of its own, by which its passage is known again.
    const place = { ...where }
    const made = sourceLine(line, { before: lines[at - 1] ?? null, next: lines[at + 1] ?? null, where: place, setting })
    return made.text === '' ? [] : [made.gap === 'page' && at > 0 ? { ...made, gap: 'none' } : made]
  })
  const wholes = new Map(source.map((line) => [line.where, line.text]))
  const marked = acceptMarks(source)
  const taken = new Map(marked.map((line) => [line.where, wholes.get(line.where)!.slice(0, -line.text.length)]))
  const passages = joinLines(marked, 'hard')
  const texts = passages.map(({ mark, text, where: place }) => {
    const isItem = mark?.kind === 'bullet' && passages.length > 1
    return `${isItem ? '• ' : (taken.get(place) ?? '')}${text}`
  })
  return { text: texts.map(cleanText).join('\n'), bold: lines.length > 0 && lines.every(({ bold }) => bold) }
}
