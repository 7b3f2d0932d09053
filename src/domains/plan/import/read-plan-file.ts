import { inBoundedThread, threadProgram } from '../../../platform/bounded-thread.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import type { SourceDocument } from './passage.ts'
import type { PlanReading } from './plan-reading.ts'
import type { ReadingProgress, SourceFile, SourceRefusal } from './readers/read-source.ts'
import type { ReadingOrder } from './reading.worker.ts'

/**
 * - `empty`: there is no text in the file. `not-text`: its bytes are none of a text.
 * - `unknown-format`: the kind of file is not read; `values.kind` (see `UnknownKind`), `values.extension`.
 * - `too-large`: `values.kind` says what: the `file` (`most` megabytes), its `pages` (`most`), or its `content` unpacked.
 * - `encrypted`: a password protects it. `scanned`: a PDF of pictures without text. `broken`: damaged.
 * - `took-too-long`: after `values.seconds`. `no-plan-found`: the text was read, but holds neither fields nor goals.
 */
export type ReadingRefusal = SourceRefusal | 'took-too-long' | 'no-plan-found'

export type ReadingOptions = {
  onProgress?: (progress: ReadingProgress) => void
  /** Stops the reading at once; the promise then rejects with the signal's reason. */
  signal?: AbortSignal
  /** Milliseconds; three minutes when left out, enough for 2,000 pages on a slow machine. */
  patience?: number
}

const mostMemory = 1024
const usualPatience = 180_000

/**
 * Reads a plan out of a document of any format. The reading runs in a thread that is ended when it takes too long or too
 * much memory, or when the caller gives up; then there is no half result. The same bytes give the same reading.
 */
export function readPlanFile(
  file: SourceFile,
  options: ReadingOptions = {},
): Promise<Outcome<PlanReading, ReadingRefusal>> {
  return order<PlanReading>({ file, wants: 'reading' }, options)
}

/** The passages of a document, for showing them with what was understood. */
export function readSourceFile(
  file: SourceFile,
  options: ReadingOptions = {},
): Promise<Outcome<SourceDocument, ReadingRefusal>> {
  return order<SourceDocument>({ file, wants: 'source' }, options)
}

async function order<T extends SourceDocument | PlanReading>(
  { file, wants }: ReadingOrder,
  { onProgress, signal, patience = usualPatience }: ReadingOptions,
): Promise<Outcome<T, ReadingRefusal>> {
  // The thread gets a copy of its own, so that the caller's bytes stay usable.
  const bytes = new Uint8Array(file.bytes)
  const end = await inBoundedThread<Outcome<T, ReadingRefusal>, ReadingProgress>(
    threadProgram('reading', import.meta.url),
    { file: { name: file.name, bytes }, wants } satisfies ReadingOrder,
    { patience, memory: mostMemory, signal },
    { transfer: [bytes.buffer], onProgress },
  )
  if (end.is === 'answer') return end.answer
  if (end.is === 'late') return refused('took-too-long', { seconds: Math.ceil(patience / 1000) })
  // Documents that break a library in an unforeseen way are broken as far as a person is concerned.
  return end.is === 'full' ? refused('too-large', { kind: 'content', most: 0 }) : refused('broken')
}
