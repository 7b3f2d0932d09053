import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadNews } from '../bounded-thread.ts'
import type { DocxOrder } from './docx.ts'
import { drawDocx } from './draw-docx.ts'
import type { Failure } from './draw-pdf.ts'

/** What goes wrong is told, not thrown: outside of the thread nothing would be known of it. */
try {
  const answer = await drawDocx(workerData as DocxOrder)
  parentPort?.postMessage({ answer } satisfies ThreadNews<typeof answer>, [answer.buffer])
} catch (error) {
  parentPort?.postMessage({ answer: { failure: String(error).slice(0, 2000) } } satisfies ThreadNews<Failure>)
}
