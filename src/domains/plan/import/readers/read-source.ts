import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import { decodeText } from '../lines/bytes.decode.ts'
import type { SourceDocument } from '../passage.ts'
import { readDocx, unpackDocx } from './docx/docx.reader.ts'
import { type DetectedFormat, detectFormat } from './format.detect.ts'
import { decodeHtml } from './html/html.decode.ts'
import { readHtml } from './html/html.reader.ts'
import { readMarkdown } from './markdown.reader.ts'
import { readOdt, unpackOdt } from './odt/odt.reader.ts'
import { readPdf } from './pdf/pdf.reader.ts'
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
 * Nothing but the bytes is looked at. `values` of a refusal: `extension` and `kind` (unknown-format), `megabytes` allowed
 * (too-large, when it was the file's size), `pages` allowed (too-large, when it was their number).
 */
export async function readSource(
  file: SourceFile,
  onProgress?: OnProgress,
): Promise<Outcome<SourceDocument, SourceRefusal>> {
  if (file.bytes.length > largestDocument) return refused('too-large', { megabytes: largestDocument / 1_000_000 })
  try {
    const format = await detectFormat(file.name, file.bytes)
    if (format.is === 'unknown') return refused('unknown-format', { extension: format.extension, kind: format.kind })
    const document = await readFormat(format, file.bytes, onProgress)
    return document.passages.length === 0 ? refused('empty') : ok(document)
  } catch (error) {
    if (error instanceof ReadingFault) return refused(error.code, error.values)
    throw error
  }
}

async function readFormat(
  format: Exclude<DetectedFormat, { is: 'unknown' }>,
  bytes: Uint8Array,
  onProgress?: OnProgress,
): Promise<SourceDocument> {
  if (format.is === 'pdf') return readPdf(bytes, onProgress)
  if (format.is === 'docx') return readDocx(await unpackDocx(format.archive))
  if (format.is === 'odt') return readOdt(await unpackOdt(format.archive))
  if (format.is === 'html') return readHtml(decodeHtml(bytes))
  if (bytes.length > largestText) throw new ReadingFault('too-large', { megabytes: largestText / 1_000_000 })
  const text = decodeText(bytes)
  if (!text.ok) throw new ReadingFault(text.code)
  return format.is === 'markdown' ? readMarkdown(text.value) : readPlainText(text.value)
}
