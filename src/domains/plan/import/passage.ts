import type { Where } from './plan-reading.ts'

/** The sign or number that a list item or a numbered heading starts with; it is not part of the text. */
export type Mark = { kind: 'bullet'; sign: string } | { kind: 'number'; path: number[]; style: string }

/**
 * How a text looks beside the body's: `size` 1 is the size of most of the document. `runIn`: so many letters at its start
 * are bold and the others are not; left out where that is not so.
 */
export type Look = { size: number; bold: boolean; runIn?: number }

/** Which table of the document a row belongs to and which row of it, both counted from 0. `head`: it names columns. */
export type TablePlace = { table: number; row: number; head: boolean }

/** One line of a source that has lines (text, Markdown, the text of a PDF), before lines are joined. */
export type SourceLine = {
  /** Without mark, markup and outer white space; inner white space folded. Never empty. */
  text: string
  mark: Mark | null
  /** Columns before the mark, or before the text when there is none. */
  indent: number
  /** Characters of the line as it stood, indent and mark included: tells whether another word had room. */
  width: number
  /** What parts it from the line before. `page`: a page turned, so a sentence may go on. */
  gap: 'none' | 'blank' | 'page'
  /** Heading level from the source's own markup (1 is the highest); null when the markup says nothing. */
  level: number | null
  /** The cells of a table row, whose text is the cells joined; null when it is none. */
  cells: string[] | null
  table?: TablePlace
  /** Left out where the format has no looks. */
  look?: Look
  /** The source says that the next line is another paragraph (a hard break). */
  ends: boolean
  where: Where
}

/**
 * A paragraph, heading or list item: the unit in which every reader hands over its document and in which a person
 * corrects the reading. Readers of formats that know paragraphs (.docx, .html) make passages at once; readers of lines
 * get them from `joinLines`.
 */
export type Passage = {
  text: string
  mark: Mark | null
  indent: number
  level: number | null
  /**
   * Of a table row, as many as the table has columns. A cell that covers several columns or rows stands in each of them
   * (once only in `text`), so a row of one cell over the whole width has equal cells. Paragraphs in a cell are parted by
   * `\n`, list items in it begin with their mark ("• …", "1.2 …"): readers of formats that know cells can tell, and
   * goals and partners are often listed in one.
   */
  cells: string[] | null
  table?: TablePlace
  look?: Look
  where: Where
  /** Where each source line begins in `text`, ascending; the first begins at 0. */
  lines: { at: number; where: Where }[]
}

/** A document as every reader returns it. */
export type SourceDocument = {
  /** Title from the file's own properties (front matter, document properties). */
  title: string | null
  passages: Passage[]
  /** Page headers, page numbers and contents lines that the reader took out. */
  setAside: { text: string; where: Where }[]
}

/** The place of the character at `offset` of a passage's text. */
export function whereAt(passage: Passage, offset: number): Where {
  return passage.lines.findLast((line) => line.at <= offset)?.where ?? passage.where
}
