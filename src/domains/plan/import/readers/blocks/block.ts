import type { Mark } from '../../passage.ts'
import type { Where } from '../../plan-reading.ts'

/** A line of a paragraph, cleaned (see `ParagraphText`). `size`: in points or any other unit the whole document keeps. */
export type TextLine = { text: string; size: number; bold: boolean; runIn?: number }

/**
 * What .html, .docx and .odt have in common: a document is paragraphs and tables, and cells hold such again. Readers of
 * these formats make blocks; `readBlocks` makes passages of them.
 */
export type Block = Paragraph | Table

export type Paragraph = {
  is: 'paragraph'
  /** Parted by line breaks of the author (<br>, Shift+Enter); never empty, an empty line parts paragraphs. */
  lines: TextLine[]
  level: number | null
  /** The mark the format computes; null where there is none, though the text may begin with a typed one. */
  mark: Mark | null
  indent: number
  where: Where
}

export type Table = {
  is: 'table'
  rows: TableRow[]
  /** The format says that the table only places things beside each other. */
  layout: boolean
}

export type TableRow = { cells: TableCell[]; head: boolean; where: Where }

/** `columns` and `rows`: how many the cell covers, at least 1. */
export type TableCell = { blocks: Block[]; columns: number; rows: number }

export type BlockDocument = {
  title: string | null
  blocks: Block[]
  setAside: { text: string; where: Where }[]
}
