import { inBoundedThread, threadProgram } from '../../../../platform/bounded-thread.ts'
import { type Outcome, refused } from '../../../../platform/outcome.ts'
import type { TableFaultCode } from './table.fault.ts'
import type { TableFile } from './table.reader.ts'
import { tableLimits, type Workbook } from './workbook.ts'

/** `table.took_too_long`: after `values.seconds`. */
export type TableReadingRefusal = TableFaultCode | 'table.took_too_long'

/** The largest table that is read takes a few seconds and a third of this. */
const mostMemory = 768
const usualPatience = 60_000

/**
 * Reads a table in a thread that is ended when it takes too long or too much memory, so that nobody waits for a hostile
 * one but who brought it. `patience`: milliseconds.
 */
export async function readTableFile(
  { name, bytes }: TableFile,
  { patience = usualPatience }: { patience?: number } = {},
): Promise<Outcome<Workbook, TableReadingRefusal>> {
  const own = new Uint8Array(bytes)
  const end = await inBoundedThread<Outcome<Workbook, TableReadingRefusal>>(
    threadProgram('table', import.meta.url),
    { name, bytes: own } satisfies TableFile,
    { patience, memory: mostMemory },
    { transfer: [own.buffer] },
  )
  if (end.is === 'answer') return end.answer
  if (end.is === 'late') return refused('table.took_too_long', { seconds: Math.ceil(patience / 1000) })
  return end.is === 'full'
    ? refused('table.too_large', { megabytes: tableLimits.file / 1_000_000 })
    : refused('table.broken')
}
