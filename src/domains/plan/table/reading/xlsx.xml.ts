import { SaxesParser } from 'saxes'
import { TableFault } from './table.fault.ts'

export type XmlHandlers = {
  open?: (name: string, attributes: Record<string, string>) => void
  /** `text`: the characters directly inside the element that ends. */
  close?: (name: string, text: string) => void
}

/**
 * Reads a part of a workbook element by element: a sheet of 5,000 rows as a tree would be half a million objects. Names
 * come without their prefix. Entities of a DOCTYPE are errors: nothing is looked up or multiplied.
 */
export function walkXml(xml: string, { open, close }: XmlHandlers): void {
  const parser = new SaxesParser({ position: false, xmlns: false })
  const texts: string[] = []
  parser.on('doctype', () => {
    throw new TableFault('table.broken')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length > 60) throw new TableFault('table.broken')
    texts.push('')
    open?.(local(name), attributes)
  })
  parser.on('text', (text) => {
    if (texts.length > 0) texts[texts.length - 1] += text
  })
  parser.on('cdata', (text) => {
    if (texts.length > 0) texts[texts.length - 1] += text
  })
  parser.on('closetag', ({ name }) => close?.(local(name), texts.pop() ?? ''))
  parser.on('error', () => {
    throw new TableFault('table.broken')
  })
  parser.write(xml).close()
}

/** What XML cannot say stands as `_x000D_` in a text, and `_x005F_` before what only looks so. */
export function unescapeXstring(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** An attribute whatever its prefix: `r:id` in most files, `d3p1:id` in some. */
export function attributeOf(attributes: Record<string, string>, wanted: string): string | undefined {
  if (attributes[wanted] !== undefined) return attributes[wanted]
  const name = Object.keys(attributes).find((one) => one.endsWith(`:${wanted}`))
  return name === undefined ? undefined : attributes[name]
}
