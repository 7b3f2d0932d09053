import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5'
import type { Where } from '../../plan-reading.ts'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

export function isElement(node: HtmlNode): node is HtmlElement {
  return tree.isElementNode(node)
}

export function textOf(node: HtmlNode): string | null {
  return tree.isTextNode(node) ? node.value : null
}

export function elementsIn(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement)
}

/** Every element with one of these names below, in order, `from` included. */
export function findAll(from: HtmlElement, names: ReadonlySet<string>): HtmlElement[] {
  const found: HtmlElement[] = []
  const open: HtmlElement[] = [from]
  while (open.length > 0) {
    const element = open.pop()!
    if (names.has(element.tagName)) found.push(element)
    for (let at = element.childNodes.length - 1; at >= 0; at--) {
      const child = element.childNodes[at]!
      if (isElement(child)) open.push(child)
    }
  }
  return found
}

/** All characters below, without white space around; for comparing and counting, not for showing. */
export function plainText(from: HtmlElement): string {
  const parts: string[] = []
  const open: HtmlNode[] = [from]
  while (open.length > 0) {
    const node = open.pop()!
    const text = textOf(node)
    if (text !== null) parts.push(text)
    else if (isElement(node) && !silent.has(node.tagName)) {
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!)
      parts.push(' ')
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Elements that show no words of the document. */
export const silent: ReadonlySet<string> = new Set(
  (
    'head script style template noscript svg iframe object embed canvas audio video map select textarea button ' +
    'datalist progress meter img picture source input'
  )
    .split(' ')
    .filter(Boolean),
)

export function attribute({ attrs }: HtmlElement, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null
}

/** A whole number from 0 to 1,000,000, or null. */
export function numberOf(element: HtmlElement, name: string): number | null {
  const value = attribute(element, name)
  return value !== null && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : null
}

/** The line of the file in which a node begins; elements that the browser adds by itself have none. */
export function whereOf(node: HtmlNode, otherwise: Where): Where {
  const line = node.sourceCodeLocation?.startLine
  return line ? { line } : otherwise
}
