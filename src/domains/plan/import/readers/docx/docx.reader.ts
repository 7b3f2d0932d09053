import type { SourceDocument } from '../../passage.ts'
import { readBlocks } from '../blocks/block.reader.ts'
import { cleanText } from '../blocks/paragraph.text.ts'
import { chooseTitle } from '../office/title.choose.ts'
import { childAt, childrenOf, parseXml, textIn, type XmlElement } from '../office/xml.tree.ts'
import type { ZipArchive } from '../office/zip.open.ts'
import { ReadingFault } from '../reading.fault.ts'
import { DocxBody } from './docx.body.ts'
import { DocxNumbering } from './docx.numbering.ts'
import { DocxStyles } from './docx.styles.ts'

/** The XML of a Word file's parts; null where it has none. */
export type DocxParts = {
  document: string
  styles: string | null
  numbering: string | null
  footnotes: string | null
  endnotes: string | null
  core: string | null
}

/** @throws ReadingFault broken, encrypted or too-large. */
export async function unpackDocx(archive: ZipArchive): Promise<DocxParts> {
  const main = await mainPart(archive)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const document = await archive.text(main)
  if (document === null) throw new ReadingFault('broken')
  return {
    document,
    styles: await archive.text(`${folder}styles.xml`),
    numbering: await archive.text(`${folder}numbering.xml`),
    footnotes: await archive.text(`${folder}footnotes.xml`),
    endnotes: await archive.text(`${folder}endnotes.xml`),
    core: await archive.text('docProps/core.xml'),
  }
}

async function mainPart(archive: ZipArchive): Promise<string> {
  const relations = await archive.text('_rels/.rels')
  const found = relations
    ? childrenOf(parseXml(relations), 'Relationship').find(({ attributes }) =>
        /\/officeDocument$/.test(attributes.Type ?? ''),
      )
    : undefined
  return found?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml'
}

/**
 * Word documents. `where` is the page when Word noted where it turned pages when it last saved the file; otherwise
 * the number of the paragraph, empty ones not counted, those in tables and text boxes counted, as `line`.
 * @throws ReadingFault broken or too-large.
 */
export function readDocx(parts: DocxParts): SourceDocument {
  const optional = (xml: string | null) => (xml === null ? null : parseXml(xml))
  const content = childAt(parseXml(parts.document), 'body')
  if (!content) throw new ReadingFault('broken')
  const styles = new DocxStyles(optional(parts.styles))
  const hasPages = parts.document.includes('lastRenderedPageBreak')
  const body = new DocxBody(styles, new DocxNumbering(optional(parts.numbering)), hasPages)
  const blocks = body.blocks(content)
  const notes = [...notesIn(optional(parts.footnotes), 'footnote'), ...notesIn(optional(parts.endnotes), 'endnote')]
  const document = readBlocks({ title: null, blocks, setAside: [...body.setAside, ...notes] })
  const property = textIn(
    childAt(optional(parts.core) ?? undefined, 'title') ?? { name: '', attributes: {}, children: [] },
  )
  return { ...document, title: cleanText(body.titles.join(' ')) || chooseTitle(property, document.passages) }
}

function notesIn(notes: XmlElement | null, name: string): SourceDocument['setAside'] {
  return childrenOf(notes ?? undefined, name).flatMap((note) => {
    const text = cleanText(childrenOf(note, 'p').map(textIn).join(' '))
    return text === '' ? [] : [{ text, where: { line: 1 } }]
  })
}
