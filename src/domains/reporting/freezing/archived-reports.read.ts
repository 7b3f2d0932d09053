import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listPublished, readContent } from './snapshot.queries.ts'

/** What the rounds of a plan published, byte by byte as it was frozen, for the archive of the plan. */
export async function listArchivedReports(scope: Scope, planId: string): Promise<{ name: string; text: string }[]> {
  return read(scope, async (tx) => {
    const reports: { name: string; text: string }[] = []
    for (const report of (await listPublished(tx)).filter((one) => one.planId === planId)) {
      const { slug, number, digest, roundId } = report
      const text = await readContent(tx, roundId, number)
      if (text !== undefined) reports.push({ name: `${slug}-${number}-${digest}.json`, text })
    }
    return reports
  })
}
