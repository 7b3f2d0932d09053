import { type Outcome, ok, type Refused, refused } from '../../../../platform/outcome.ts'
import { decodeText } from '../lines/bytes.decode.ts'
import type { SourceDocument } from '../passage.ts'
import { type DetectedFormat, detectFormat } from './format.detect.ts'
import { readMarkdown } from './markdown.reader.ts'
import { readPlainText } from './plain.reader.ts'
import { type FaultCode, ReadingFault } from './reading.fault.ts'

export type SourceFile = { name: string; bytes: Uint8Array }
export type SourceRefusal = FaultCode | 'unknown-format'

/** How far a reader got: pages of a PDF. */
export type ReadingProgress = { done: number; of: number }
type OnProgress = (progress: ReadingProgress) => void

/** Bytes. A text of 300 pages has under one million; documents hold pictures too. */
export const largestText = 20_000_000
export const largestDocument = 50_000_000

/**
 * Reads a document of any format into passages, in this thread and without any limit of time: see `readPlanFile`.
 * Nothing but the bytes is looked at. `values` of a refusal: unknown-format has `extension` and `kind` (`UnknownKind`);
 * too-large has `kind` and `most`: `file` and megabytes, `pages` and their number, or `content` and 0 for what it unpacks
 * to; scanned has `pages`.
 */
export async function readSource(
  file: SourceFile,
  onProgress?: OnProgress,
): Promise<Outcome<SourceDocument, SourceRefusal>> {
  if (file.bytes.length > largestDocument) {
    return refused('too-large', { kind: 'file', most: largestDocument / 1_000_000 })
  }
  try {
    const format = await detectFormat(file.name, file.bytes)
    if (format.is === 'unknown') return refused('unknown-format', { extension: format.extension, kind: format.kind })
    const document = await readFormat(format, file.bytes, onProgress)
    return document.passages.length === 0 ? refused('empty') : ok(document)
  } catch (error) {
    if (error instanceof ReadingFault) return refusalOf(error)
    throw error
  }
}

function refusalOf({ code, values }: ReadingFault): Refused<SourceRefusal> {
  return refused(code, values ?? (code === 'too-large' ? { kind: 'content', most: 0 } : undefined))
}

async function readFormat(
  format: Exclude<DetectedFormat, { is: 'unknown' }>,
  bytes: Uint8Array,
  onProgress?: OnProgress,
): Promise<SourceDocument> {
  // Each reader loads when its format comes: the libraries take longer to load than most documents to read.
  if (format.is === 'pdf') return (await import('./pdf/pdf.reader.ts')).readPdf(bytes, onProgress)
  if (format.is === 'docx') {
    const { readDocx, unpackDocx } = await import('./docx/docx.reader.ts')
    return readDocx(await unpackDocx(format.archive))
  }
  if (format.is === 'odt') {
    const { readOdt, unpackOdt } = await import('./odt/odt.reader.ts')
    return readOdt(await unpackOdt(format.archive))
  }
  if (format.is === 'html') return (await import('./html/html.reader.ts')).readHtml(bytes)
  if (bytes.length > largestText) throw new ReadingFault('too-large', { kind: 'file', most: largestText / 1_000_000 })
  const text = decodeText(bytes)
  if (!text.ok) throw new ReadingFault(text.code)
  return format.is === 'markdown' ? readMarkdown(text.value) : readPlainText(text.value)
}
