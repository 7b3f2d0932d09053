import type { ParagraphText } from '../blocks/paragraph.text.ts'
import { childAt, childrenOf, textIn, type XmlElement } from '../office/xml.tree.ts'
import type { OdtStyle, OdtStyles } from './odt.styles.ts'

/** What the content of one paragraph goes to. */
export type TextTarget = {
  text: ParagraphText
  styles: OdtStyles
  /** Text boxes anchored in the paragraph. */
  boxes: XmlElement[]
  note(text: string): void
  turnPage(): void
}

/** Numbers of pages, remarks, and what is only there for the program. */
const leftOut: ReadonlySet<string> = new Set(
  (
    'page-number page-count annotation annotation-end hidden-text hidden-paragraph ruby-text bookmark forms ' +
    'toc-mark alphabetical-index-mark script title desc'
  ).split(' '),
)

/** Reads what stands in a paragraph or span. */
export function readInline(parent: XmlElement, style: OdtStyle, target: TextTarget): void {
  for (const child of parent.children) {
    if (typeof child === 'string') {
      if (!style.hidden) target.text.add(child.replace(/\s+/g, ' '), style)
    } else if (!leftOut.has(child.name)) readElement(child, style, target)
  }
}

function readElement(element: XmlElement, style: OdtStyle, target: TextTarget): void {
  const { name, attributes } = element
  if (name === 'span') readInline(element, target.styles.span(attributes['style-name'], style), target)
  else if (name === 's' || name === 'tab') target.text.add(name === 's' ? ' ' : '\t', style)
  else if (name === 'line-break') target.text.break()
  else if (name === 'soft-page-break') target.turnPage()
  else if (name === 'note') target.note(childrenOf(childAt(element, 'note-body')).map(textIn).join(' '))
  else if (drawings.has(name)) target.boxes.push(...boxesIn(element))
  else readInline(element, style, target)
}

const drawings: ReadonlySet<string> = new Set([
  'frame',
  'g',
  'custom-shape',
  'rect',
  'ellipse',
  'line',
  'polygon',
  'text-box',
])

/** The boxes in a drawing that hold paragraphs. */
function boxesIn(drawing: XmlElement): XmlElement[] {
  const holdsText = childrenOf(drawing).some(({ name }) => name === 'p' || name === 'list' || name === 'h')
  return holdsText
    ? [drawing]
    : childrenOf(drawing)
        .filter(({ name }) => drawings.has(name))
        .flatMap(boxesIn)
}
