import type { Mark } from '../../passage.ts'
import type { Where } from '../../plan-reading.ts'
import type { Block, BlockDocument, TableCell, TableRow } from '../blocks/block.ts'
import { ParagraphText } from '../blocks/paragraph.text.ts'
import { childAt, childrenOf, textIn, type XmlElement } from '../office/xml.tree.ts'
import { OpenFields } from './docx.fields.ts'
import type { DocxNumbering } from './docx.numbering.ts'
import { cellsOf, isWrapper, rowsOf } from './docx.rows.ts'
import { type RunTarget, readRuns } from './docx.runs.ts'
import { type DocxStyles, indentOf, isOn, numberingOf, outlineLevel } from './docx.styles.ts'

/** Walks through the body once, in reading order, and keeps what counts on: pages, paragraphs, lists, open fields. */
export class DocxBody {
  readonly setAside: BlockDocument['setAside'] = []
  /** Paragraphs in the style "Title". */
  readonly titles: string[] = []
  readonly #styles: DocxStyles
  readonly #numbering: DocxNumbering
  readonly #fields = new OpenFields()
  readonly #hasPages: boolean
  #paragraph = 0
  #page = 1
  /** Text of a paragraph whose end was deleted: it goes on in the next one. */
  #pending: ParagraphText | null = null

  constructor(styles: DocxStyles, numbering: DocxNumbering, hasPages: boolean) {
    this.#styles = styles
    this.#numbering = numbering
    this.#hasPages = hasPages
  }

  blocks(parent: XmlElement): Block[] {
    return childrenOf(parent).flatMap((child) => {
      if (child.name === 'p') return this.#paragraphBlocks(child)
      if (child.name === 'tbl') return [this.#table(child)]
      if (child.name === 'sdt') return this.#control(child)
      return isWrapper(child) ? this.blocks(child) : []
    })
  }

  get #where(): Where {
    return this.#hasPages ? { page: this.#page } : { line: Math.max(this.#paragraph, 1) }
  }

  #control(control: XmlElement): Block[] {
    const gallery = childAt(control, 'sdtPr', 'docPartObj', 'docPartGallery')?.attributes.val ?? ''
    const content = childAt(control, 'sdtContent')
    if (!content) return []
    const blocks = this.blocks(content)
    if (!/table of contents/i.test(gallery)) return blocks
    for (const block of blocks)
      if (block.is === 'paragraph') this.#leaveOut(block.lines.map(({ text }) => text).join(' '))
    return []
  }

  #paragraphBlocks(paragraph: XmlElement): Block[] {
    const properties = childAt(paragraph, 'pPr')
    const style = this.#styles.of(childAt(properties, 'pStyle')?.attributes.val ?? null)
    const inList = this.#fields.inList
    const text = this.#pending ?? new ParagraphText()
    const before = this.#where
    const target: RunTarget = {
      text,
      fields: this.#fields,
      styles: this.#styles,
      look: { size: style.size, bold: style.bold },
      boxes: [],
      turnPage: () => {
        this.#page++
      },
    }
    readRuns(paragraph, target)
    this.#pending = childAt(properties, 'rPr', 'del') ? text : null
    const boxes = target.boxes.flatMap((box) => this.blocks(box))
    if (this.#pending) return boxes
    const lines = text.take()
    if (lines.length === 0) return boxes
    this.#paragraph++
    // A paragraph that starts with a page break stands on the new page; one that runs over, on its first.
    const where = this.#hasPages && startsPage(paragraph) ? this.#where : this.#hasPages ? before : this.#where
    if (
      inList ||
      this.#fields.inList ||
      /^(?:toc|verzeichnis)\s*\d|^table of figures|^abbildungsverzeichnis/i.test(style.name)
    ) {
      this.#leaveOut(lines.map((line) => line.text).join(' '))
      return boxes
    }
    if (/^(?:title|titel)$/i.test(style.name)) {
      this.titles.push(lines.map((line) => line.text).join(' '))
      // However it is broken, a title is one.
      lines.splice(0, lines.length, { ...lines[0]!, text: this.titles.at(-1)! })
    }
    const level = outlineLevel(properties, style.level)
    const { mark, words, indent } = this.#label(properties, style)
    if (words !== '') lines[0] = { ...lines[0]!, text: `${words} ${lines[0]!.text}` }
    return [{ is: 'paragraph', lines, level, mark, indent, where }, ...boxes]
  }

  #label(
    properties: XmlElement | undefined,
    style: ReturnType<DocxStyles['of']>,
  ): { mark: Mark | null; words: string; indent: number } {
    const numbering = numberingOf(properties, style.numbering)
    const label = numbering ? this.#numbering.next(numbering.id, numbering.level) : null
    const twips = indentOf(properties) ?? style.indent
    // A third of a centimetre is about one step of two columns.
    const indent =
      numbering && label ? 2 * Math.max(numbering.level, styleDepth(style.name)) : Math.min(Math.round(twips / 180), 40)
    if (label && 'words' in label) return { mark: null, words: label.words.trim(), indent }
    return { mark: label?.mark ?? null, words: '', indent }
  }

  #table(table: XmlElement): Block {
    const rows: TableRow[] = []
    /** Cells of earlier rows that may go on in this one, by the column in which they begin. */
    let above = new Map<number, TableCell>()
    for (const row of rowsOf(table)) {
      const where = this.#hasPages ? this.#where : { line: this.#paragraph + 1 }
      const properties = childAt(row, 'trPr')
      if (childAt(properties, 'del')) continue
      const cells: TableCell[] = []
      const here = new Map<number, TableCell>()
      const skipped = Number(childAt(properties, 'gridBefore')?.attributes.val ?? 0)
      if (skipped > 0) cells.push({ blocks: [], columns: skipped, rows: 1 })
      let column = skipped
      for (const cell of cellsOf(row)) {
        const look = childAt(cell, 'tcPr')
        const columns = Math.max(Number(childAt(look, 'gridSpan')?.attributes.val ?? 1) || 1, 1)
        const merge = childAt(look, 'vMerge')
        const goesOn = merge && merge.attributes.val !== 'restart' ? above.get(column) : undefined
        const made = goesOn ?? { blocks: this.blocks(cell), columns, rows: 1 }
        if (goesOn) goesOn.rows++
        else cells.push(made)
        if (merge) here.set(column, made)
        column += columns
      }
      above = here
      rows.push({ cells, head: isOn(properties, 'tblHeader') ?? false, where })
    }
    return { is: 'table', rows, layout: false }
  }

  #leaveOut(text: string): void {
    if (text.trim() !== '') this.setAside.push({ text: text.trim(), where: this.#where })
  }
}

/** "List Bullet 2" stands one step further in than "List Bullet", though both are the first level of their list. */
function styleDepth(name: string): number {
  const found = /^(?:list|liste|aufzählung)\D*([2-5])$/i.exec(name)
  return found ? Number(found[1]) - 1 : 0
}

/** Whether Word laid the paragraph's first words out on a new page. */
function startsPage(paragraph: XmlElement): boolean {
  for (const run of childrenOf(paragraph, 'r')) {
    for (const part of childrenOf(run)) {
      if (part.name === 'lastRenderedPageBreak') return true
      if (part.name === 't' && textIn(part).trim() !== '') return false
    }
  }
  return false
}
