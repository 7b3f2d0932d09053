import type { Mark } from '../../passage.ts'
import type { Where } from '../../plan-reading.ts'
import type { Block, Table } from '../blocks/block.ts'
import { ParagraphText, type TextLook } from '../blocks/paragraph.text.ts'

/** Gathers inline content until a block begins or ends, and then makes a paragraph of it. */
export class BlockWriter {
  readonly blocks: Block[] = []
  readonly text = new ParagraphText()
  level: number | null = null
  #lists = 0
  #mark: Mark | null = null
  #where: Where | null = null

  add(text: string, look: TextLook, where: Where): void {
    if (this.#where === null && text.trim() !== '') this.#where = where
    this.text.add(text, look)
  }

  /** The next paragraph begins with this mark. */
  mark(mark: Mark): void {
    this.#mark = mark
  }

  /** The next paragraph has no mark, even if a list item announced one. */
  unmark(): void {
    this.#mark = null
  }

  /** Items of the outermost list stand at 0, each list in it 2 further in, and so do further paragraphs of an item. */
  enterList(): void {
    this.#lists++
  }

  leaveList(): void {
    this.#lists--
  }

  flush(): void {
    const lines = this.text.take()
    if (lines.length > 0) {
      const where = this.#where ?? { line: 1 }
      const indent = 2 * (this.#mark ? this.#lists - 1 : this.#lists)
      this.blocks.push({ is: 'paragraph', lines, level: this.level, mark: this.#mark, indent, where })
      this.#mark = null
    }
    this.#where = null
  }

  table(table: Table): void {
    this.flush()
    this.unmark()
    if (table.rows.length > 0) this.blocks.push(table)
  }
}
