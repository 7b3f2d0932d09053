import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadNews } from '../bounded-thread.ts'
import { type Drawn, drawPdf, type Failure } from './draw-pdf.ts'
import type { Paper } from './paper.ts'

/** What goes wrong is told, not thrown: outside of the thread nothing would be known of it. */
try {
  const drawn = drawPdf(workerData as Paper)
  parentPort?.postMessage({ answer: drawn } satisfies ThreadNews<Drawn>, [drawn.bytes.buffer])
} catch (error) {
  parentPort?.postMessage({ answer: { failure: String(error).slice(0, 2000) } } satisfies ThreadNews<Failure>)
}
