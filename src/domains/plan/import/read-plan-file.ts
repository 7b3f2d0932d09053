import { Worker } from 'node:worker_threads'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import type { SourceDocument } from './passage.ts'
import type { PlanReading } from './plan-reading.ts'
import type { ReadingProgress, SourceFile, SourceRefusal } from './readers/read-source.ts'
import type { ReadingNews, ReadingOrder } from './reading.worker.ts'

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

/** Megabytes of JavaScript values; the bytes of the file come on top. */
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
  signal?.throwIfAborted()
  // The thread gets a copy of its own, so that the caller's bytes stay usable.
  const bytes = new Uint8Array(file.bytes)
  const worker = new Worker(workerAddress(), {
    workerData: { file: { name: file.name, bytes }, wants } satisfies ReadingOrder,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
    // Neither the environment's secrets nor a loader of the caller's reach a thread that reads other people's files.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  const { promise, resolve, reject } = Promise.withResolvers<Outcome<T, ReadingRefusal>>()
  const timer = setTimeout(() => resolve(refused('took-too-long', { seconds: Math.ceil(patience / 1000) })), patience)
  const giveUp = () => reject(signal?.reason)
  signal?.addEventListener('abort', giveUp)
  worker.on('message', (news: ReadingNews) => {
    if ('progress' in news) onProgress?.(news.progress)
    else resolve(news.answer as Outcome<T, ReadingRefusal>)
  })
  worker.on('error', (error: Error & { code?: string }) => {
    // Documents that break a library in an unforeseen way are broken as far as a person is concerned.
    resolve(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? refused('too-large', { kind: 'content', most: 0 })
        : refused('broken'),
    )
  })
  worker.on('exit', () => resolve(refused('broken')))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
    await worker.terminate()
  }
}

/** The worker as source beside this file, or built beside the program (`bin/build.ts`). */
function workerAddress(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return isSource ? new URL('./reading.worker.ts', import.meta.url) : new URL('./reading.worker.js', import.meta.url)
}
