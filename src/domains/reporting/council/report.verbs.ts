import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayEditReports, mayRunRounds } from '../reporting.access.ts'
import { findRound } from '../rounds/round.queries.ts'
import { getReport, saveChapters, saveReportText } from './report.queries.ts'
import type { Chapter } from './report.ts'

export type ReportRefusal = 'changed_meanwhile'

/** Which chapters a report has, in which order; of a published one it is seen with its next correction. */
export async function arrangeReport(
  scope: Scope,
  roundId: string,
  { seen, wanted }: { seen: number; wanted: readonly Chapter[] },
): Promise<Outcome<void, ReportRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('arrangeReport')
  return transact(scope, 'reporting.arrangeReport', async ({ tx, changed }) => {
    const before = await reportOf(tx, roundId)
    if (before.version !== seen || !(await saveChapters(tx, scope, { roundId, seen, wanted })))
      return refused('changed_meanwhile')
    changed({ kind: 'round', id: roundId, before: { chapters: before.chapters }, after: { chapters: [...wanted] } })
    return ok(undefined)
  })
}

/** What editors say in it, in one place. */
export async function writeReportText(
  scope: Scope,
  roundId: string,
  { place, seen, words }: { place: string; seen: number; words: string },
): Promise<Outcome<void, ReportRefusal>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('writeReportText')
  return transact(scope, 'reporting.writeReportText', async ({ tx, changed }) => {
    const before = await reportOf(tx, roundId)
    const version = before.versions.get(place) ?? 0
    if (version !== seen || !(await saveReportText(tx, scope, { roundId, place, seen, words })))
      return refused('changed_meanwhile')
    const was = before.texts.find((one) => one.place === place)?.words ?? ''
    changed({ kind: 'round', id: roundId, before: { place, words: was }, after: { place, words } })
    return ok(undefined)
  })
}

async function reportOf(tx: Transaction, roundId: string) {
  if (!(await findRound(tx, 'id', roundId))) throw new NotFound('round')
  return getReport(tx, roundId)
}
