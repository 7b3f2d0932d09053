import type { ParagraphText, TextLook } from '../blocks/paragraph.text.ts'
import { childAt, childrenOf, findAll, textIn, type XmlElement } from '../office/xml.tree.ts'
import { isSimpleFieldLeftOut, type OpenFields } from './docx.fields.ts'
import { type DocxStyles, isOn, sizeOf } from './docx.styles.ts'

/** What the runs of one paragraph write to. */
export type RunTarget = {
  text: ParagraphText
  fields: OpenFields
  styles: DocxStyles
  /** How text of the paragraph's style looks. */
  look: TextLook
  /** Text boxes anchored in the paragraph. */
  boxes: XmlElement[]
  turnPage(): void
}

/** Text that was deleted, moved away, or only says something about the text. */
const leftOut: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'rt',
  'annotationRef',
])

/** Reads what stands in a paragraph: runs, and what may wrap them (links, insertions, content controls). */
export function readRuns(parent: XmlElement, target: RunTarget): void {
  for (const child of childrenOf(parent)) {
    if (leftOut.has(child.name)) continue
    if (child.name === 'r') readRun(child, target)
    else if (child.name === 'fldSimple' && isSimpleFieldLeftOut(child)) continue
    else readRuns(child, target)
  }
}

function readRun(run: XmlElement, target: RunTarget): void {
  const properties = childAt(run, 'rPr')
  const style = childAt(properties, 'rStyle')?.attributes.val
  const own = style === undefined ? null : target.styles.of(style)
  const look = {
    bold: isOn(properties, 'b') ?? (own?.bold || target.look.bold),
    size: sizeOf(properties) ?? target.look.size,
  }
  if (isOn(properties, 'vanish') ?? own?.hidden) {
    for (const field of findAll(run, 'fldChar')) target.fields.take(field)
    return
  }
  for (const child of childrenOf(run)) readPart(child, look, target)
}

function readPart(part: XmlElement, look: TextLook, target: RunTarget): void {
  const { text, fields } = target
  if (part.name === 'fldChar') fields.take(part)
  else if (part.name === 'instrText') fields.code(textIn(part))
  else if (part.name === 'lastRenderedPageBreak') target.turnPage()
  else if (drawings.has(part.name)) target.boxes.push(...boxesIn(part))
  else if (!fields.shown) return
  else if (part.name === 't') text.add(textIn(part), look)
  else if (part.name === 'tab' || part.name === 'ptab') text.add('\t', look)
  else if (part.name === 'br' || part.name === 'cr') readBreak(part, target)
  else if (part.name === 'noBreakHyphen') text.add('-', look)
  else if (part.name === 'sym') text.add(symbolOf(part), look)
  else if (part.name === 'ruby') readRuns(part, target)
}

const drawings: ReadonlySet<string> = new Set(['drawing', 'pict', 'object', 'AlternateContent'])

/** A page break in the middle of a paragraph parts nothing; a line break may (`splitAtBreaks`). */
function readBreak({ attributes }: XmlElement, { text }: RunTarget): void {
  text.break()
  if (attributes.type === 'page' || attributes.type === 'column') text.break()
}

/** A symbol by its place in a symbol font, which is no letter elsewhere: as private-use character, which marks a bullet. */
function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.char ?? '', 16)
  return code >= 0x20 && code <= 0xffff ? String.fromCharCode(code < 0x100 ? code + 0xf000 : code) : ''
}

/** The text boxes of a drawing. Word writes each twice, for itself and for older versions. */
function boxesIn(drawing: XmlElement): XmlElement[] {
  const alternatives = drawing.name === 'AlternateContent' ? [drawing] : findAll(drawing, 'AlternateContent')
  if (alternatives.length === 0) return findAll(drawing, 'txbxContent')
  return alternatives.flatMap((alternative) => {
    const choice = childrenOf(alternative, 'Choice').flatMap((one) => findAll(one, 'txbxContent'))
    return choice.length > 0
      ? choice
      : childrenOf(alternative, 'Fallback').flatMap((one) => findAll(one, 'txbxContent'))
  })
}
