import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { loadPaths } from '../../accounts/accounts.ts'
import { listKnownMeasures, type StoredRow } from '../../plan/plan.ts'
import { mayAnswerFor } from '../reporting.access.ts'
import { listParts } from '../rounds/part.queries.ts'
import type { Part } from '../rounds/part.ts'
import { type Question, questionsFor } from '../rounds/question.ts'
import { findRound, listQuestions } from '../rounds/round.queries.ts'
import type { Round } from '../rounds/round.ts'
import { listLinks, listPartsOfLink } from './link.queries.ts'
import { isOpen } from './link.ts'

/** What is asked of one unit on one measure. */
export type Asked = { part: Part; measure: StoredRow; round: Round; questions: Question[] }

/** Of these parts those that the viewer may answer: by a link that holds them, or for the unit. */
export async function listAnswerable(tx: Transaction, scope: Scope, partIds: readonly string[]): Promise<Part[]> {
  const parts = await listParts(tx, { ids: partIds })
  const { viewer } = scope
  if (viewer.kind !== 'guest') {
    const pathOf = await loadPaths(tx, scope)
    return parts.filter(({ unitId }) => mayAnswerFor(viewer, pathOf(unitId)))
  }
  const [link] = await listLinks(tx, { ids: [viewer.id] })
  if (!link || !isOpen(link, scope.now)) return []
  const held = new Set(await listPartsOfLink(tx, link.id))
  return parts.filter(({ id, roundId }) => held.has(id) && roundId === link.roundId)
}

/** What is asked in these parts of one round, in as many queries as of a single one. */
export async function loadAsked(tx: Transaction, round: Round, parts: readonly Part[]): Promise<Asked[]> {
  const questions = await listQuestions(tx, round.id)
  const ids = [...new Set(parts.map(({ measureId }) => measureId))]
  const measures = new Map((await listKnownMeasures(tx, round.planId, ids)).map((one) => [one.id, one]))
  return parts.flatMap((part) => {
    const measure = measures.get(part.measureId)
    if (!measure) return []
    const { leads } = part
    return [{ part, measure, round, questions: questionsFor(questions, { kind: measure.sheet.kind, leads }) }]
  })
}

/** Of one part; what a link does not hold is not there for whoever came by it. */
export async function loadOneAsked(tx: Transaction, scope: Scope, partId: string): Promise<Asked> {
  const ids = isRecordId(partId) ? [partId] : []
  const [part] = await listAnswerable(tx, scope, ids)
  const isOthers = !part && scope.viewer.kind !== 'guest' && (await listParts(tx, { ids })).length > 0
  if (isOthers) throw new Forbidden('part')
  const round = part && (await findRound(tx, 'id', part.roundId))
  const [asked] = part && round ? await loadAsked(tx, round, [part]) : []
  if (!asked) throw new NotFound('part')
  return asked
}
