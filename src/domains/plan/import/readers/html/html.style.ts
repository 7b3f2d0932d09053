import type { TextLook } from '../blocks/paragraph.text.ts'
import { attribute, type HtmlElement } from './html.element.ts'

const boldNames: ReadonlySet<string> = new Set([
  'b',
  'strong',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'caption',
  'summary',
])
const headingSizes: Record<string, number> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h4: 1,
  h5: 0.83,
  h6: 0.67,
  big: 1.2,
  small: 0.83,
}
const fontSizes = [10, 10, 13, 16, 18, 24, 32, 48]
const pixels: Record<string, number> = { px: 1, pt: 4 / 3, cm: 37.8, mm: 3.78, in: 96 }

/** How text in the element looks by its name and its own `style`; style sheets are not read. Sizes in pixels. */
export function lookOf(element: HtmlElement, outer: TextLook): TextLook {
  const style = attribute(element, 'style') ?? ''
  return { size: sizeOf(element, style, outer.size), bold: isBold(element, style, outer.bold) }
}

function isBold({ tagName }: HtmlElement, style: string, outer: boolean): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return outer || boldNames.has(tagName)
}

function sizeOf(element: HtmlElement, style: string, outer: number): number {
  const found = /font-size\s*:\s*([\d.]{1,6})\s*(px|pt|em|rem|%|cm|mm|in)/i.exec(style)
  if (found) {
    const value = Number(found[1])
    const unit = found[2]!.toLowerCase()
    const size = unit === 'em' ? value * outer : unit === 'rem' ? value * 16 : unit === '%' ? (value * outer) / 100 : 0
    return size || value * (pixels[unit] ?? 1)
  }
  const named = headingSizes[element.tagName]
  if (named) return /^h\d/.test(element.tagName) ? named * 16 : named * outer
  const font = element.tagName === 'font' ? Number(attribute(element, 'size')) : Number.NaN
  return fontSizes[font] ?? outer
}
