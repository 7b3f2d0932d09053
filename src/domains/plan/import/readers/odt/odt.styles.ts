import { childAt, childrenOf, type XmlElement } from '../office/xml.tree.ts'

/** `size` in points, `indent` in centimetres. */
export type OdtStyle = {
  name: string
  level: number | null
  bold: boolean
  size: number
  indent: number
  hidden: boolean
  list: string | null
}

const plain: OdtStyle = { name: '', level: null, bold: false, size: 12, indent: 0, hidden: false, list: null }
const heading = /^(?:heading|überschrift)[ _]*(?:20_)?(\d)$/i
const units: Record<string, number> = { cm: 1, mm: 0.1, in: 2.54, pt: 0.0353 }

/** Styles of paragraphs and of spans by family and name, with what they inherit. */
export class OdtStyles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #resolved = new Map<string, OdtStyle>()
  readonly #defaults: OdtStyle

  /** `sources`: the elements that hold styles, common ones first. */
  constructor(sources: readonly XmlElement[]) {
    const all = sources.flatMap((source) => childrenOf(source))
    const paragraphs = all.find(({ name, attributes }) => name === 'default-style' && attributes.family === 'paragraph')
    this.#defaults = paragraphs ? applied(paragraphs, plain) : plain
    for (const style of all) {
      if (style.name === 'style') this.#elements.set(`${style.attributes.family} ${style.attributes.name}`, style)
    }
  }

  paragraph(name: string | undefined): OdtStyle {
    return this.#resolve('paragraph', name ?? 'Standard', this.#defaults, 0)
  }

  /** A span's look on top of its paragraph's. */
  span(name: string | undefined, outer: OdtStyle): OdtStyle {
    const element = this.#elements.get(`text ${name}`)
    if (!element) return outer
    const parent = element.attributes['parent-style-name']
    const common = parent === undefined ? undefined : this.#elements.get(`text ${parent}`)
    return applied(element, common ? applied(common, outer) : outer)
  }

  #resolve(family: string, name: string, base: OdtStyle, depth: number): OdtStyle {
    const known = this.#resolved.get(name)
    if (known) return known
    const element = this.#elements.get(`${family} ${name}`)
    if (!element || depth > 20) return { ...base, name, level: levelNamed(name) }
    const parent = element.attributes['parent-style-name']
    const style = applied(element, parent ? this.#resolve(family, parent, base, depth + 1) : base)
    this.#resolved.set(name, style)
    return style
  }
}

function applied(element: XmlElement, base: OdtStyle): OdtStyle {
  const { attributes } = element
  const text = childAt(element, 'text-properties')?.attributes ?? {}
  const paragraph = childAt(element, 'paragraph-properties')?.attributes ?? {}
  const outline = Number(attributes['default-outline-level'])
  const isAutomatic = /^[PT]\d+$/.test(attributes.name ?? '')
  const weight = text['font-weight']
  return {
    name: isAutomatic ? base.name : (attributes['display-name'] ?? attributes.name ?? base.name),
    level: outline > 0 ? outline : (levelNamed(attributes.name ?? '') ?? base.level),
    bold: weight === undefined ? base.bold : weight === 'bold' || Number(weight) >= 600,
    size: sizeOf(text['font-size'], base.size),
    indent: lengthOf(paragraph['margin-left']) ?? base.indent,
    hidden: text.display === undefined ? base.hidden : text.display === 'none',
    list: attributes['list-style-name'] === undefined ? base.list : attributes['list-style-name'] || null,
  }
}

function levelNamed(name: string): number | null {
  const found = heading.exec(name)
  return found ? Number(found[1]) : null
}

function sizeOf(value: string | undefined, base: number): number {
  const number = Number.parseFloat(value ?? '')
  if (!(number > 0)) return base
  return value!.endsWith('%') ? (base * number) / 100 : number
}

function lengthOf(value: string | undefined): number | null {
  const unit = units[/[a-z]+$/.exec(value ?? '')?.[0] ?? '']
  const length = Number.parseFloat(value ?? '')
  return unit === undefined || Number.isNaN(length) ? null : length * unit
}
