import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { blankReport, type Chapter, type FrozenReport, isChapter } from './report.ts'

/** What is kept of a report, with the versions that a form is made of; 0: nobody has changed it yet. */
export type KeptReport = FrozenReport & { version: number; versions: Map<string, number> }

export async function getReport(tx: Transaction, roundId: string): Promise<KeptReport> {
  const own = await tx
    .selectFrom('reportingReport')
    .select(['chapters', 'version'])
    .where('roundId', '=', roundId)
    .executeTakeFirst()
  const texts = await tx
    .selectFrom('reportingReportText')
    .select(['place', 'words', 'version'])
    .where('roundId', '=', roundId)
    .orderBy('place')
    .execute()
  return {
    chapters: own?.chapters.filter(isChapter) ?? blankReport.chapters,
    version: own?.version ?? 0,
    texts: texts.filter(({ words }) => words !== '').map(({ place, words }) => ({ place, words })),
    versions: new Map(texts.map(({ place, version }) => [place, version])),
  }
}

/** False where somebody else has changed them since `seen`. */
export async function saveChapters(
  tx: Transaction,
  scope: Scope,
  { roundId, seen, wanted }: { roundId: string; seen: number; wanted: readonly Chapter[] },
): Promise<boolean> {
  const row = { chapters: [...wanted], version: seen + 1 }
  const written =
    seen === 0
      ? await tx
          .insertInto('reportingReport')
          .values({ cityId: scope.city.id, roundId, ...row })
          .onConflict((on) => on.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await tx
          .updateTable('reportingReport')
          .set(row)
          .where('roundId', '=', roundId)
          .where('version', '=', seen)
          .returning('version')
          .executeTakeFirst()
  return written !== undefined
}

export async function saveReportText(
  tx: Transaction,
  scope: Scope,
  { roundId, place, seen, words }: { roundId: string; place: string; seen: number; words: string },
): Promise<boolean> {
  const row = { words, version: seen + 1 }
  const written =
    seen === 0
      ? await tx
          .insertInto('reportingReportText')
          .values({ cityId: scope.city.id, roundId, place, ...row })
          .onConflict((on) => on.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await tx
          .updateTable('reportingReportText')
          .set(row)
          .where('roundId', '=', roundId)
          .where('place', '=', place)
          .where('version', '=', seen)
          .returning('version')
          .executeTakeFirst()
  return written !== undefined
}
