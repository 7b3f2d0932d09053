import { childAt, childrenOf, type XmlElement } from '../office/xml.tree.ts'

/** `indent` in twips (1/1440 inch). `numbering`: the list that paragraphs of the style belong to. */
export type DocxStyle = {
  name: string
  level: number | null
  bold: boolean
  /** In half points. */
  size: number
  indent: number
  hidden: boolean
  numbering: { id: string; level: number } | null
}

const heading = /^(?:heading|(?:ü|u|ue)?berschrift|titre|título|titolo|nagłówek|başlık)\s*([1-9])/i

/** The styles of a document by id, with what they inherit; asked with null it answers the default for paragraphs. */
export class DocxStyles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #resolved = new Map<string, DocxStyle>()
  readonly #base: DocxStyle
  readonly #normal: string | null = null

  constructor(styles: XmlElement | null) {
    const run = childAt(styles ?? undefined, 'docDefaults', 'rPrDefault', 'rPr')
    this.#base = {
      name: '',
      level: null,
      bold: isOn(run, 'b') ?? false,
      size: sizeOf(run) ?? 20,
      indent: 0,
      hidden: false,
      numbering: null,
    }
    for (const style of childrenOf(styles ?? undefined, 'style')) {
      const { styleId, type } = style.attributes
      if (styleId === undefined) continue
      this.#elements.set(styleId, style)
      if (type === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes.default ?? '')) this.#normal = styleId
    }
  }

  of(id: string | null): DocxStyle {
    return this.#resolve(id ?? this.#normal ?? '', 0)
  }

  #resolve(id: string, depth: number): DocxStyle {
    const known = this.#resolved.get(id)
    if (known) return known
    const element = this.#elements.get(id)
    // Styles may be based on each other in a circle in broken files.
    if (!element || depth > 20) return { ...this.#base, name: id, level: levelNamed(id) }
    const parent = childAt(element, 'basedOn')?.attributes.val
    const style = applied(element, parent === undefined ? this.#base : this.#resolve(parent, depth + 1))
    this.#resolved.set(id, style)
    return style
  }
}

function applied(element: XmlElement, base: DocxStyle): DocxStyle {
  const paragraph = childAt(element, 'pPr')
  const run = childAt(element, 'rPr')
  const name = childAt(element, 'name')?.attributes.val ?? element.attributes.styleId ?? ''
  return {
    name,
    level: levelNamed(name) ?? levelNamed(element.attributes.styleId ?? '') ?? outlineLevel(paragraph, base.level),
    bold: isOn(run, 'b') ?? base.bold,
    size: sizeOf(run) ?? base.size,
    indent: indentOf(paragraph) ?? base.indent,
    hidden: isOn(run, 'vanish') ?? base.hidden,
    numbering: numberingOf(paragraph, base.numbering),
  }
}

/** "heading 2", "Überschrift 2" and the id "berschrift2" that Word makes of it. */
function levelNamed(name: string): number | null {
  const found = heading.exec(name)
  return found ? Number(found[1]) : null
}

/** The heading level that paragraph properties give; level 10 of Word means running text. */
export function outlineLevel(properties: XmlElement | undefined, inherited: number | null): number | null {
  const value = childAt(properties, 'outlineLvl')?.attributes.val
  if (value === undefined) return inherited
  const level = Number(value)
  return level >= 0 && level < 9 ? level + 1 : null
}

/** The list that paragraph properties name; the id 0 takes a paragraph out of the list of its style. */
export function numberingOf(
  properties: XmlElement | undefined,
  inherited: DocxStyle['numbering'],
): DocxStyle['numbering'] {
  const numbers = childAt(properties, 'numPr')
  if (!numbers) return inherited
  const id = childAt(numbers, 'numId')?.attributes.val ?? inherited?.id
  const level = Number(childAt(numbers, 'ilvl')?.attributes.val ?? inherited?.level ?? 0)
  return id === undefined || id === '0' ? null : { id, level: Math.min(Math.max(level || 0, 0), 8) }
}

/** Where the first line begins. */
export function indentOf(properties: XmlElement | undefined): number | null {
  const indent = childAt(properties, 'ind')?.attributes
  if (!indent) return null
  const start = Number(indent.left ?? indent.start ?? 0)
  const first = Number(indent.firstLine ?? 0) - Number(indent.hanging ?? 0)
  return Number.isFinite(start + first) ? Math.max(start + first, 0) : null
}

/** Whether a property that can be switched is on; null when it is not mentioned. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | null {
  const property = childAt(properties, name)
  return property ? !/^(?:0|false|off|none)$/.test(property.attributes.val ?? '') : null
}

export function sizeOf(properties: XmlElement | undefined): number | null {
  const size = Number(childAt(properties, 'sz')?.attributes.val)
  return size > 0 ? size : null
}
