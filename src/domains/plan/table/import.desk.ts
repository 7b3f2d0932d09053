import type { Outcome } from '../../../platform/outcome.ts'

/** A table that is being taken over. `outcome`: once it is; `failed`: nothing came of it, and nothing was changed. */
export type ImportJob<T> = {
  cityId: string
  written: number
  of: number
  outcome: T | 'failed' | null
  ended: Promise<void>
}

/** Outcomes that nobody came to look at are forgotten, the oldest first. */
const mostKept = 200

/**
 * Where large tables are taken over while the browser asks how far it is. In memory alone: a job is one transaction, and
 * what was under way when the program ended has not happened.
 */
export function openImportDesk<T extends Outcome<unknown, string>>() {
  const jobs = new Map<string, ImportJob<T>>()
  return {
    /** A table that is under way already is not taken over twice. */
    begin(
      { id, cityId, of }: { id: string; cityId: string; of: number },
      run: (onWritten: (count: number) => void) => Promise<T>,
      onBug: (error: unknown) => void,
    ): ImportJob<T> {
      const known = jobs.get(id)
      if (known && known.outcome === null) return known
      for (const [old, { outcome }] of jobs) if (jobs.size >= mostKept && outcome !== null) jobs.delete(old)
      const job: ImportJob<T> = { cityId, written: 0, of, outcome: null, ended: Promise.resolve() }
      const onWritten = (count: number) => {
        job.written = count
      }
      job.ended = run(onWritten)
        .then((outcome) => {
          job.outcome = outcome
        })
        .catch((error) => {
          job.outcome = 'failed'
          onBug(error)
        })
      jobs.set(id, job)
      return job
    },
    /** Only the city that began it. */
    look(id: string, cityId: string): ImportJob<T> | undefined {
      const job = jobs.get(id)
      return job?.cityId === cityId ? job : undefined
    },
    forget: (id: string): void => void jobs.delete(id),
    async close(): Promise<void> {
      await Promise.all([...jobs.values()].map(({ ended }) => ended))
    },
  }
}

export type ImportDesk = ReturnType<typeof openImportDesk<Outcome<{ added: number; changed: number }, string>>>

/** The desk of this program. */
export const importDesk: ImportDesk = openImportDesk()
