/** Runs in a thread of its own: reads one document and says how far it is. Started by `read-plan-file.ts` only. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadNews } from '../../../platform/bounded-thread.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import type { SourceDocument } from './passage.ts'
import type { PlanReading } from './plan-reading.ts'
import { readDocument } from './read-plan.ts'
import { type ReadingProgress, readSource, type SourceFile } from './readers/read-source.ts'

/** `wants`: the passages, or the plan understood from them. */
export type ReadingOrder = { file: SourceFile; wants: 'source' | 'reading' }

const { file, wants } = workerData as ReadingOrder
const tell = (news: ThreadNews<Outcome<SourceDocument | PlanReading>, ReadingProgress>) => parentPort!.postMessage(news)

const source = await readSource(file, (progress) => tell({ progress }))
tell({ answer: source.ok && wants === 'reading' ? readDocument(source.value) : source })
