import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadNews } from '../bounded-thread.ts'
import { type Drawn, drawPdf } from './draw-pdf.ts'
import type { Paper } from './paper.ts'

const drawn = drawPdf(workerData as Paper)
parentPort?.postMessage({ answer: drawn } satisfies ThreadNews<Drawn>, [drawn.bytes.buffer])
