import { parse } from 'parse5'
import type { SourceDocument } from '../../passage.ts'
import { readBlocks } from '../blocks/block.reader.ts'
import { cleanText } from '../blocks/paragraph.text.ts'
import { blocksIn } from './html.blocks.ts'
import { decodeHtml } from './html.decode.ts'
import { elementsIn, findAll, type HtmlElement, isElement, plainText, whereOf } from './html.element.ts'
import { contentOf } from './html.leave.ts'

/**
 * Web pages: headings, lists, tables and definition lists as a browser shows them, without the frame of the page. Nothing
 * is loaded and nothing runs. `where` is the line of the file.
 */
export function readHtml(file: string | Uint8Array): SourceDocument {
  const text = typeof file === 'string' ? file : decodeHtml(file)
  const html = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes.find(isElement)
  const [head, body] = html ? elementsIn(html) : []
  if (!head || !body) return { title: null, passages: [], setAside: [] }
  const content = contentOf(body)
  const setAside = content === body ? [] : around(body, content)
  const blocks = blocksIn(content, setAside, whereOf(content, { line: 1 }))
  return readBlocks({ title: titleOf(head, body, content), blocks, setAside })
}

/** What a page calls itself, without the name of the website that its <title> may carry too. */
function titleOf(head: HtmlElement, body: HtmlElement, content: HtmlElement): string | null {
  const given = findAll(head, new Set(['title']))[0]
  const title = given ? cleanText(plainText(given)) : ''
  const first = findAll(content, new Set(['h1']))[0] ?? findAll(body, new Set(['h1']))[0]
  const heading = first ? cleanText(plainText(first)) : ''
  if (heading !== '' && (content !== body || fold(title).includes(fold(heading)))) return heading
  const shown = fold(plainText(content).slice(0, 3000))
  const parts = title.split(/(\s+[|–—»-]\s+)/)
  // "Plan 2030 – Stadtportal": the longest start that the page itself shows.
  for (let end = parts.length; end > 0; end -= 2) {
    const start = parts.slice(0, end).join('')
    if (fold(start) !== '' && shown.includes(fold(start))) return start
  }
  return title || null
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What stands on the page outside its content. */
function around(body: HtmlElement, content: HtmlElement): SourceDocument['setAside'] {
  const parts: SourceDocument['setAside'] = []
  const open: HtmlElement[] = [body]
  const above = new Set<HtmlElement>()
  for (let at = content.parentNode; at && 'tagName' in at; at = at.parentNode) above.add(at)
  while (open.length > 0) {
    const element = open.pop()!
    if (element === content) continue
    if (above.has(element)) {
      open.push(...elementsIn(element).reverse())
      continue
    }
    const text = cleanText(plainText(element))
    if (text !== '') parts.push({ text, where: whereOf(element, { line: 1 }) })
  }
  return parts
}
