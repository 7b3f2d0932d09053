import type { Scope } from '../../../platform/scope.ts'
import { showDocumentFile } from '../document.verbs.ts'
import { keepReading } from '../document-read.verbs.ts'
import { readSourceFile } from '../import/read-plan-file.ts'
import type { ReadingProgress } from '../import/readers/read-source.ts'

/** A document that is being read or waits for its turn. `ended`: whatever came of it is kept. */
export type Job = { progress: ReadingProgress | null; ended: Promise<void>; stop: () => void }

/** Each reads in a thread of its own and holds its file meanwhile. */
const mostAtOnce = 2

/**
 * Where kept documents are read, whether or not anybody looks on. In memory alone: what was under way when the program
 * ended is not read, and waits until somebody asks for it again.
 */
export function openReadingDesk() {
  const jobs = new Map<string, Job>()
  const line: (() => void)[] = []
  let busy = 0

  async function inTurn(body: () => Promise<void>): Promise<void> {
    if (busy >= mostAtOnce) await new Promise<void>((next) => line.push(next))
    else busy++
    try {
      await body()
    } finally {
      const next = line.shift()
      if (next) next()
      else busy--
    }
  }

  return {
    /** Begins to read a kept document. `onBug` hears what goes wrong, for nobody may be waiting for an answer. */
    begin(scope: Scope, id: string, onBug: (error: unknown) => void): Job {
      const known = jobs.get(id)
      if (known) return known
      const ending = new AbortController()
      const job: Job = { progress: null, ended: Promise.resolve(), stop: () => ending.abort() }
      job.ended = inTurn(() => read(scope, id, job, ending.signal))
        .catch((error) => {
          if (!ending.signal.aborted) onBug(error)
        })
        .finally(() => jobs.delete(id))
      jobs.set(id, job)
      return job
    },
    look: (id: string): Job | undefined => jobs.get(id),
    /** The documents that are being read or wait for their turn. */
    lookAll: (): ReadonlySet<string> => new Set(jobs.keys()),
    /** Ends all that is being read, which is then not read. */
    async close(): Promise<void> {
      const open = [...jobs.values()]
      for (const { stop } of open) stop()
      await Promise.all(open.map(({ ended }) => ended))
    },
  }
}

async function read(scope: Scope, id: string, job: Job, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const begun = performance.now()
  const onProgress = (progress: ReadingProgress) => {
    job.progress = progress
  }
  const outcome = await readSourceFile(await showDocumentFile(scope, id), { onProgress, signal })
  const now = new Date(scope.now.getTime() + performance.now() - begun)
  await keepReading({ ...scope, now }, id, outcome)
}

/** The desk of this program. */
export const readingDesk = openReadingDesk()
