/** Runs in a thread of its own: reads one table. Started by `read-table-file.ts` only. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadNews } from '../../../../platform/bounded-thread.ts'
import type { Outcome } from '../../../../platform/outcome.ts'
import { readTable, type TableFile } from './table.reader.ts'
import type { Workbook } from './workbook.ts'

parentPort!.postMessage({ answer: await readTable(workerData as TableFile) } satisfies ThreadNews<Outcome<Workbook>>)
