import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import { isRecordId } from '../../../../platform/record-id.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read, transact } from '../../../../platform/transact.ts'
import { mayRunRounds } from '../../reporting.access.ts'
import type { Content } from '../../rounds/content.ts'
import { listParts, savePart } from '../../rounds/part.queries.ts'
import type { Part } from '../../rounds/part.ts'
import { findRound } from '../../rounds/round.queries.ts'
import type { Round } from '../../rounds/round.ts'
import { loadSnapshot } from '../kept-snapshots.ts'
import { correctRound } from '../publishing/publishing.verbs.ts'
import { listSnapshotHeads } from '../snapshot.queries.ts'
import { hasOtherFigures } from './figures.ts'

type FiguresRefusal =
  | 'round.not_published'
  | 'round.reason_missing'
  | 'round.nothing_corrected'
  | 'figures.not_published'
  | 'changed_meanwhile'

export type FiguresWish = { id: string; seen: number; content: Content; reason: string }

/**
 * Corrects what a published report says in numbers: kept beside what was said, published as a further snapshot with the
 * reason, and brought into the plan where that still says the same. In a round of four eyes somebody else publishes it.
 * Gives whether it is published.
 */
export async function correctFigures(scope: Scope, wish: FiguresWish): Promise<Outcome<boolean, FiguresRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('correctFigures')
  return transact(scope, 'reporting.correctFigures', async ({ tx, changed }) => {
    const [part] = isRecordId(wish.id) ? await listParts(tx, { ids: [wish.id] }) : []
    const round = part && (await findRound(tx, 'id', part.roundId))
    if (!part || !round) throw new NotFound('part')
    const reason = wish.reason.trim()
    if (round.state !== 'published') return refused('round.not_published')
    const [last] = await listSnapshotHeads(tx, { roundId: round.id })
    const told = last && (await loadSnapshot(tx, last)).measures.some(({ id }) => id === part.measureId)
    if (part.state !== 'approved' || !told) return refused('figures.not_published')
    if (part.version !== wish.seen) return refused('changed_meanwhile')
    if (reason === '') return refused('round.reason_missing')
    const { content } = wish
    const isSame = !hasOtherFigures(part.content, content) && part.content.reason === content.reason
    if (isSame) return refused('round.nothing_corrected')
    const after = { state: part.state, step: 'edited' as const, comment: reason, content }
    if (!(await savePart(tx, scope, part, { ...after, name: '' }))) throw new Error('a part changed while it was held')
    changed({ kind: 'part', id: part.id, before: { content: part.content }, after })
    if (round.fourEyes) return ok(false)
    const published = await correctRound({ ...scope, db: tx }, round.id, { seen: round.version, reason })
    if (!published.ok) throw new Error(`a correction was not published: ${published.code}`)
    return ok(true)
  })
}

/** `title`: of the measure, as it was published; '' where it was not. */
export type FiguresPage = { part: Part; round: Round; title: string }

/** One part of a published round, for whoever corrects it. */
export async function showFigures(scope: Scope, id: string): Promise<FiguresPage> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showFigures')
  return read(scope, async (tx) => {
    const [part] = isRecordId(id) ? await listParts(tx, { ids: [id] }) : []
    const round = part && (await findRound(tx, 'id', part.roundId))
    if (!part || !round) throw new NotFound('part')
    const [last] = await listSnapshotHeads(tx, { roundId: round.id })
    const measures = last ? (await loadSnapshot(tx, last)).measures : []
    return { part, round, title: measures.find(({ id: one }) => one === part.measureId)?.title ?? '' }
  })
}
