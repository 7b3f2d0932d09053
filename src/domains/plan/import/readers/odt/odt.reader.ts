import type { SourceDocument } from '../../passage.ts'
import { readBlocks } from '../blocks/block.reader.ts'
import { cleanText } from '../blocks/paragraph.text.ts'
import { chooseTitle } from '../office/title.choose.ts'
import { childAt, parseXml, textIn, type XmlElement } from '../office/xml.tree.ts'
import type { ZipArchive } from '../office/zip.open.ts'
import { ReadingFault } from '../reading.fault.ts'
import { OdtBody } from './odt.body.ts'
import { OdtLists } from './odt.lists.ts'
import { OdtStyles } from './odt.styles.ts'

/** The XML of a text document's parts; null where it has none. */
export type OdtParts = { content: string; styles: string | null; meta: string | null }

/** @throws ReadingFault broken, encrypted or too-large. */
export async function unpackOdt(archive: ZipArchive): Promise<OdtParts> {
  const manifest = (await archive.text('META-INF/manifest.xml')) ?? ''
  if (/<(?:\w+:)?encryption-data\b/.test(manifest) || archive.names.has('encrypted-package')) {
    throw new ReadingFault('encrypted')
  }
  const content = await archive.text('content.xml')
  if (content === null) throw new ReadingFault('broken')
  return { content, styles: await archive.text('styles.xml'), meta: await archive.text('meta.xml') }
}

/**
 * Text documents of LibreOffice and others. `where` is the page when the program noted where it turned pages when it
 * last saved the file; otherwise the number of the paragraph, empty ones not counted, as `line`.
 * @throws ReadingFault broken or too-large.
 */
export function readOdt(parts: OdtParts): SourceDocument {
  const content = parseXml(parts.content)
  const styles = parts.styles === null ? undefined : parseXml(parts.styles)
  const text = childAt(content, 'body', 'text')
  if (!text) throw new ReadingFault('broken')
  const sources = [childAt(styles, 'styles'), childAt(content, 'automatic-styles')].filter((one) => one !== undefined)
  const hasPages = parts.content.includes('soft-page-break')
  const body = new OdtBody(new OdtStyles(sources), new OdtLists(sources), hasPages)
  const blocks = body.blocks(text)
  const document = readBlocks({ title: null, blocks, setAside: body.setAside })
  const property = propertyTitle(parts.meta === null ? undefined : parseXml(parts.meta))
  return { ...document, title: cleanText(body.titles.join(' ')) || chooseTitle(property, document.passages) }
}

function propertyTitle(meta: XmlElement | undefined): string | null {
  const title = childAt(meta, 'meta', 'title')
  return title ? textIn(title) : null
}
