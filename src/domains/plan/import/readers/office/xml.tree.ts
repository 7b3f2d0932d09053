import { SaxesParser } from 'saxes'
import { ReadingFault } from '../reading.fault.ts'

/** `name` and the attributes' names come without their prefix: writers choose prefixes freely. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] }
export type XmlNode = XmlElement | string

/** A plan of 300 pages has about 200,000 elements; deeper than this nests no word processor. */
const mostElements = 2_500_000
const deepest = 400
/** Marks of editing sessions that Word puts on every run. */
const unused = /^(?:rsid|xmlns)/

/**
 * An XML document as a tree. Entities beyond XML's own five are errors, whatever a DOCTYPE says: nothing is ever looked
 * up or loaded.
 * @throws ReadingFault broken, or too-large.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ position: false, xmlns: false })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let count = 0
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name: local(name), attributes: localAttributes(attributes), children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
    if (++count > mostElements || open.length > deepest) throw new ReadingFault('too-large')
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (part) => open.at(-1)!.children.push(part))
  parser.on('cdata', (part) => open.at(-1)!.children.push(part))
  parser.on('error', () => {
    throw new ReadingFault('broken')
  })
  parser.write(text).close()
  const document = root.children.find((child) => typeof child !== 'string')
  if (!document) throw new ReadingFault('broken')
  return document
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name in attributes) if (!unused.test(local(name))) kept[local(name)] ??= attributes[name]!
  return kept
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = element?.children.filter((child) => typeof child !== 'string') ?? []
  return name === undefined ? elements : elements.filter((child) => child.name === name)
}

/** The first element along a path of names below, or undefined. */
export function childAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = element
  for (const name of path)
    at = at?.children.find((child) => typeof child !== 'string' && child.name === name) as XmlElement
  return at
}

/** Every element of a name below, in order, without looking into those found. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)))
}

/** All characters below. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}
