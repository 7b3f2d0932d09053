import { randomUUID } from 'node:crypto'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import type { SourceDocument } from '../import/passage.ts'
import { type ReadingRefusal, readSourceFile } from '../import/read-plan-file.ts'
import type { ReadingProgress, SourceFile } from '../import/readers/read-source.ts'

export type DeskRefusal = ReadingRefusal | 'busy'
type Answer = Outcome<SourceDocument, DeskRefusal>

/** A document that is being read, and how far it is. */
export type Job = { file: SourceFile; cityId: string; progress: ReadingProgress | null; answer: Answer | null }

/** Each reads in a thread of its own and holds its file meanwhile. */
const mostJobs = 4
/** Milliseconds for which nobody has asked: the person has gone. */
const forgottenAfter = 600_000

/**
 * Where documents are read while their pages are asked for. In memory alone: a document is kept when its reading is
 * done, so a restart loses nothing but an upload under way.
 */
export function openReadingDesk() {
  const jobs = new Map<string, Job>()
  return {
    /** Begins to read. Waits up to `patience` milliseconds, so that a short document needs no second page. */
    async begin(
      file: SourceFile,
      cityId: string,
      patience = 1500,
    ): Promise<{ ticket: string; job: Job } | { busy: true }> {
      if (jobs.size >= mostJobs) return { busy: true }
      const ticket = randomUUID()
      const job: Job = { file, cityId, progress: null, answer: null }
      jobs.set(ticket, job)
      const onProgress = (progress: ReadingProgress) => {
        job.progress = progress
      }
      const reading = readSourceFile(file, { onProgress })
        .catch((): Answer => refused('broken'))
        .then((answer) => {
          job.answer = answer
          setTimeout(() => jobs.delete(ticket), forgottenAfter).unref()
        })
      await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, patience).unref())])
      return { ticket, job }
    },
    look(ticket: string, cityId: string): Job | undefined {
      const job = jobs.get(ticket)
      return job?.cityId === cityId ? job : undefined
    },
    close(ticket: string): void {
      jobs.delete(ticket)
    },
  }
}
