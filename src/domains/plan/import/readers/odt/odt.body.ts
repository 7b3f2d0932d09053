import type { Mark } from '../../passage.ts'
import type { Where } from '../../plan-reading.ts'
import type { Block, BlockDocument, TableCell, TableRow } from '../blocks/block.ts'
import { cleanText, ParagraphText } from '../blocks/paragraph.text.ts'
import type { ListLabel } from '../office/number.format.ts'
import { childrenOf, type XmlElement } from '../office/xml.tree.ts'
import type { ListCounters, OdtLists } from './odt.lists.ts'
import type { OdtStyle, OdtStyles } from './odt.styles.ts'
import { readInline } from './odt.text.ts'

/** The place of a paragraph in lists: `label` goes to the first paragraph of an item only. */
type ListPlace = { style: string; level: number; counters: ListCounters; label: ListLabel }

const indexes =
  /^(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/
const wrappers: ReadonlySet<string> = new Set([
  'section',
  'index-body',
  'numbered-paragraph',
  'text-box',
  'frame',
  'g',
  'custom-shape',
])

/** Walks through the text once, in reading order, and keeps what counts on: pages, paragraphs, lists. */
export class OdtBody {
  readonly setAside: BlockDocument['setAside'] = []
  /** Paragraphs in the style "Title". */
  readonly titles: string[] = []
  readonly #styles: OdtStyles
  readonly #lists: OdtLists
  readonly #hasPages: boolean
  #paragraph = 0
  #page = 1

  constructor(styles: OdtStyles, lists: OdtLists, hasPages: boolean) {
    this.#styles = styles
    this.#lists = lists
    this.#hasPages = hasPages
  }

  blocks(parent: XmlElement, list: ListPlace | null = null): Block[] {
    return childrenOf(parent).flatMap((child) => {
      if (child.name === 'p' || child.name === 'h') return this.#paragraphBlocks(child, list)
      if (child.name === 'list') return this.#list(child, list)
      if (child.name === 'table') return [this.#table(child)]
      if (child.name === 'soft-page-break') this.#page++
      if (indexes.test(child.name)) this.#leaveOut(child)
      return wrappers.has(child.name) ? this.blocks(child, list) : []
    })
  }

  get #where(): Where {
    return this.#hasPages ? { page: this.#page } : { line: Math.max(this.#paragraph, 1) }
  }

  #list(list: XmlElement, outer: ListPlace | null): Block[] {
    const style = list.attributes['style-name'] || outer?.style || ''
    const level = outer ? outer.level + 1 : 0
    const counters = outer ? outer.counters : this.#lists.begin(list, style)
    return childrenOf(list).flatMap((item) => {
      if (item.name !== 'list-item' && item.name !== 'list-header') return []
      const start = Number(item.attributes['start-value'])
      // An item that only holds a deeper list is not shown and not counted.
      const isShown = item.name === 'list-item' && childrenOf(item).some(({ name }) => name === 'p' || name === 'h')
      const label = isShown ? this.#lists.next(style, level, counters, start > 0 ? start : null) : null
      return this.blocks(item, { style, level, counters, label })
    })
  }

  #paragraphBlocks(paragraph: XmlElement, list: ListPlace | null): Block[] {
    const style = this.#styles.paragraph(paragraph.attributes['style-name'])
    const text = new ParagraphText()
    const boxes: XmlElement[] = []
    const pageBefore = this.#page
    readInline(paragraph, style, {
      text,
      styles: this.#styles,
      boxes,
      note: (note) => this.#leaveOutText(note),
      turnPage: () => {
        this.#page++
      },
    })
    const lines = text.take()
    if (lines.length > 0) this.#paragraph++
    const where = this.#hasPages ? { page: pageBefore } : this.#where
    const boxed = boxes.flatMap((box) => this.blocks(box))
    if (lines.length === 0) return boxed
    if (/^(?:title|titel)$/i.test(style.name)) this.titles.push(lines.map((line) => line.text).join(' '))
    const level = levelOf(paragraph, style)
    const label = this.#labelOf(paragraph, level, list)
    if (label && 'words' in label) lines[0] = { ...lines[0]!, text: `${label.words.trim()} ${lines[0]!.text}` }
    const mark: Mark | null = label && 'mark' in label ? label.mark : null
    const indent = list ? 2 * (mark ? list.level : list.level + 1) : Math.min(Math.round(style.indent * 3), 40)
    return [{ is: 'paragraph', lines, level, mark, indent: level === null ? indent : 0, where }, ...boxed]
  }

  #labelOf(paragraph: XmlElement, level: number | null, list: ListPlace | null): ListLabel {
    if (list) {
      const { label } = list
      list.label = null
      return label
    }
    const isNumbered = paragraph.name === 'h' && level !== null && paragraph.attributes['is-list-header'] !== 'true'
    return isNumbered ? this.#lists.heading(level - 1) : null
  }

  #table(table: XmlElement): Block {
    const rows: TableRow[] = []
    for (const { row, head } of rowsOf(table, false)) {
      const where = this.#hasPages ? this.#where : { line: this.#paragraph + 1 }
      const cells: TableCell[] = []
      for (const cell of childrenOf(row)) {
        if (cell.name === 'soft-page-break') this.#page++
        // A covered cell lies under one that spans; the grid knows from that one.
        if (cell.name !== 'table-cell') continue
        const made = { blocks: this.blocks(cell), columns: spanOf(cell, 'columns'), rows: spanOf(cell, 'rows') }
        const times = made.blocks.length > 0 ? 1 : Math.min(Number(cell.attributes['number-columns-repeated']) || 1, 50)
        for (let nth = 0; nth < times; nth++) cells.push(made)
      }
      rows.push({ cells, head, where })
    }
    return { is: 'table', rows, layout: false }
  }

  #leaveOut(index: XmlElement): void {
    for (const block of this.blocks(index)) {
      if (block.is === 'paragraph') this.#leaveOutText(block.lines.map(({ text }) => text).join(' '))
    }
  }

  #leaveOutText(raw: string): void {
    const text = cleanText(raw)
    if (text !== '') this.setAside.push({ text, where: this.#where })
  }
}

function levelOf({ name, attributes }: XmlElement, style: OdtStyle): number | null {
  const given = Number(attributes['outline-level'])
  return name === 'h' && given > 0 ? Math.min(given, 9) : style.level
}

function spanOf({ attributes }: XmlElement, what: 'columns' | 'rows'): number {
  return Math.max(Number(attributes[`number-${what}-spanned`]) || 1, 1)
}

/** Rows in order; they may stand in groups. */
function rowsOf(table: XmlElement, head: boolean): { row: XmlElement; head: boolean }[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'table-row') return [{ row: child, head }]
    if (child.name === 'table-header-rows') return rowsOf(child, true)
    return /^table-(?:rows|row-group)$/.test(child.name) ? rowsOf(child, head) : []
  })
}
