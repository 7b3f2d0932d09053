import type { SourceDocument } from '../../passage.ts'
import { ReadingFault } from '../reading.fault.ts'

export function readPdf(_bytes: Uint8Array, _onProgress?: unknown): Promise<SourceDocument> {
  throw new ReadingFault('broken')
}
