import { dayOf } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import {
  type Edition,
  listEditions,
  listRecordsAt,
  listRecordTexts,
  listSourcesOf,
  type RecordTexts,
  stages,
} from '../../../plan/plan.ts'
import { maySeeBodies } from '../../bodies.access.ts'
import { listReviewRecords, listReviews } from '../../reviews/review.queries.ts'
import { listStatements } from '../../reviews/statement.queries.ts'
import { listWordings } from '../../reviews/wording.queries.ts'
import { gapsOf, traceOrigin } from '../origin.ts'

export type Gaps = {
  edition: Edition
  source: Lang
  /** From which its texts were taken: that counts as their origin. */
  documents: string[]
  records: { record: RecordTexts; sentences: string[] }[]
}

/** The sentences of a plan of which nobody knows whence they come. Without `plan`, of the main one. */
export async function showProvenanceGaps(scope: Scope, plan: string | undefined): Promise<Gaps> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showProvenanceGaps')
  return read(scope, async (tx) => {
    const editions = await listEditions(tx, scope)
    const edition = plan === undefined ? (editions.find((one) => one.isMain) ?? editions[0]) : undefined
    const asked = edition ?? editions.find(({ slug }) => slug === plan)
    if (!asked) throw new NotFound('plan')
    const source = sourceLanguage(scope.city)
    const living = stages.filter((stage) => stage !== 'closed')
    const ids = (await listRecordsAt(tx, scope, asked.id, living)).map(({ id }) => id)
    const wordings = Map.groupBy(await listWordings(tx, ids), ({ recordId }) => recordId)
    const documents = await listSourcesOf(tx, asked.id)
    const bodies = new Map((await listReviews(tx)).map(({ id, bodyId }) => [id, bodyId]))
    const reviewed = new Map((await listReviewRecords(tx)).map((one) => [one.recordId, bodies.get(one.reviewId)]))
    const proposed = Map.groupBy(await listStatements(tx), ({ becameId }) => becameId)
    const records = (await listRecordTexts(tx, scope, ids)).map((record) => {
      const own = (wordings.get(record.id) ?? []).map((one) => ({ ...one, on: dayOf(one.at) }))
      const texts = record.parts
        .filter(({ words }) => words !== '')
        .map(({ part, words }) => ({ wordings: own.filter((one) => one.part === part), now: words, lang: source }))
      const proposals = (proposed.get(record.id) ?? []).map(({ id }) => id)
      const known = { proposals, documents, bodyId: reviewed.get(record.id) ?? null }
      return { record, sentences: gapsOf(traceOrigin(texts, known)) }
    })
    return { edition: asked, source, documents, records: records.filter(({ sentences }) => sentences.length > 0) }
  })
}
