import { Document, type FileChild, type IPropertiesOptions, Packer } from 'docx'
import type { SourceDocument } from '../../passage.ts'
import { openZip } from '../office/zip.open.ts'
import { type DocxParts, readDocx, unpackDocx } from './docx.reader.ts'

/** A document as the package `docx` writes it, read back. */
export async function readBack(
  children: FileChild[],
  options: Partial<IPropertiesOptions> = {},
): Promise<SourceDocument> {
  const bytes = await Packer.toBuffer(new Document({ ...options, sections: [{ children }] }))
  return readDocx(await unpackDocx(await openZip(bytes)))
}

/** A document of hand-written parts; `body` is what stands in <w:body>. */
export function readXml(body: string, parts: Partial<Omit<DocxParts, 'document'>> = {}): SourceDocument {
  const none = { styles: null, numbering: null, footnotes: null, endnotes: null, core: null }
  return readDocx({ ...none, ...parts, document: `<w:document><w:body>${body}</w:body></w:document>` })
}
