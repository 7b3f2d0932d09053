import type { Where } from '../../plan-reading.ts'
import type { Block } from '../blocks/block.ts'
import type { TextLook } from '../blocks/paragraph.text.ts'
import { ReadingFault } from '../reading.fault.ts'
import {
  attribute,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  plainText,
  textOf,
  whereOf,
} from './html.element.ts'
import { isFrame, isSilent } from './html.leave.ts'
import { itemMarks } from './html.list.ts'
import { isNoteMark, listSign } from './html.note.ts'
import { lookOf } from './html.style.ts'
import { definitionRows, isLayoutTable, tableRows } from './html.table.ts'
import { BlockWriter } from './html.writer.ts'

type Context = { look: TextLook; where: Where; depth: number; verbatim: boolean }
type SetAside = { text: string; where: Where }[]

/** Deeper than any editor nests; what lies deeper was made to break readers. */
const deepest = 800
const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark output q rp rt ruby samp small span ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)

/** Blocks of an element's content; frames in it go to `setAside`. */
export function blocksIn(element: HtmlElement, setAside: SetAside, where: Where): Block[] {
  return new HtmlWalk(setAside).blocks(element, { look: { size: 16, bold: false }, where, depth: 0, verbatim: false })
}

class HtmlWalk {
  readonly #setAside: SetAside

  constructor(setAside: SetAside) {
    this.#setAside = setAside
  }

  blocks(element: HtmlElement, context: Context): Block[] {
    const writer = new BlockWriter()
    this.#children(element, context, writer)
    writer.flush()
    return writer.blocks
  }

  #children(element: HtmlElement, outer: Context, writer: BlockWriter): void {
    if (outer.depth > deepest) throw new ReadingFault('too-large')
    const look = lookOf(element, outer.look)
    const context = { ...outer, look, where: whereOf(element, outer.where), depth: outer.depth + 1 }
    for (const node of element.childNodes) this.#node(node, context, writer)
  }

  #node(node: HtmlNode, context: Context, writer: BlockWriter): void {
    const text = textOf(node)
    if (text !== null) addText(text, whereText(node, text, context.where), context, writer)
    else if (isElement(node) && !isSilent(node)) this.#element(node, context, writer)
  }

  #element(element: HtmlElement, context: Context, writer: BlockWriter): void {
    const name = element.tagName
    if (name === 'br') writer.text.break()
    else if (['del', 's', 'strike', 'rp', 'rt'].includes(name) || isNoteMark(element, writer.text.tail)) return
    else if (isFrame(element)) {
      const text = plainText(element)
      if (text !== '') this.#setAside.push({ text, where: whereOf(element, context.where) })
    } else if (inline.has(name) || name.includes(':')) this.#inline(element, context, writer)
    else {
      writer.flush()
      this.#block(element, context, writer)
      writer.flush()
    }
  }

  #inline(element: HtmlElement, context: Context, writer: BlockWriter): void {
    const sign = listSign(element)
    if (sign !== null) writer.add(sign, context.look, context.where)
    else if (element.tagName === 'q') {
      writer.add('„', context.look, context.where)
      this.#children(element, context, writer)
      writer.add('“', context.look, context.where)
    } else this.#children(element, context, writer)
  }

  #block(element: HtmlElement, context: Context, writer: BlockWriter): void {
    const name = element.tagName
    const level = headingLevel(element)
    const read = (cell: HtmlElement) => this.blocks(cell, { ...context, depth: context.depth + 3 })
    if (level !== null) {
      writer.level = level
      this.#children(element, context, writer)
      writer.flush()
      writer.level = null
    } else if (name === 'ul' || name === 'ol' || name === 'menu') this.#list(element, context, writer)
    else if (name === 'dl') {
      const rows = definitionRows(element, read, context.where)
      writer.table({ is: 'table', rows, layout: false })
    } else if (name === 'table') {
      const caption = elementsIn(element).find(({ tagName }) => tagName === 'caption')
      if (caption && !isSilent(caption)) this.#children(caption, context, writer)
      const rows = tableRows(element, read, context.where)
      writer.table({ is: 'table', rows, layout: isLayoutTable(element) })
    } else this.#children(element, { ...context, verbatim: context.verbatim || name === 'pre' }, writer)
  }

  #list(list: HtmlElement, outer: Context, writer: BlockWriter): void {
    if (outer.depth > deepest) throw new ReadingFault('too-large')
    const context = { ...outer, look: lookOf(list, outer.look), depth: outer.depth + 1 }
    const marks = itemMarks(list)
    writer.enterList()
    for (const node of list.childNodes) {
      const mark = isElement(node) ? marks.get(node) : undefined
      writer.flush()
      writer.unmark()
      if (mark) writer.mark(mark)
      this.#node(node, context, writer)
      writer.flush()
    }
    writer.unmark()
    writer.leaveList()
  }
}

function headingLevel(element: HtmlElement): number | null {
  const named = /^h([1-6])$/.exec(element.tagName)
  if (named) return Number(named[1])
  if (attribute(element, 'role') !== 'heading') return null
  const level = Number(attribute(element, 'aria-level') ?? 2)
  return level >= 1 && level <= 9 ? Math.floor(level) : 2
}

function addText(text: string, where: Where, { look, verbatim }: Context, writer: BlockWriter): void {
  if (!verbatim) {
    writer.add(text, look, where)
    return
  }
  text.split(/\r\n|\n|\r/).forEach((line, at) => {
    if (at > 0) writer.text.break()
    writer.add(line, look, where)
  })
}

/** Where the first word of a text stands, which may be lines below its start. */
function whereText(node: HtmlNode, text: string, otherwise: Where): Where {
  const line = node.sourceCodeLocation?.startLine
  if (!line) return otherwise
  const before = text.slice(0, Math.max(text.search(/\S/), 0))
  return { line: line + (before.match(/\n/g)?.length ?? 0) }
}
