import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { RecordKind, WordingCause, WordingPart } from './wording.ts'

/** A wording that a text had; `causeIds`: the statements, or the motions, that it comes from. */
export type Wording = {
  id: string
  recordId: string
  part: WordingPart
  /** The wordings of one text are counted from 1. */
  number: number
  lang: string
  words: string
  at: Date
  actor: string
  cause: WordingCause
  reason: string
  causeIds: string[]
}

/** Every wording of these records, those of one text in their order. */
export async function listWordings(tx: Transaction, recordIds: readonly string[]): Promise<Wording[]> {
  if (recordIds.length === 0) return []
  const rows = await tx
    .selectFrom('bodiesWording')
    .selectAll()
    .where('recordId', 'in', [...new Set(recordIds)])
    .orderBy('number')
    .execute()
  const causes = await tx
    .selectFrom('bodiesWordingCause as cause')
    .innerJoin('bodiesWording as wording', 'wording.id', 'cause.wordingId')
    .select(['cause.wordingId', 'cause.causeId'])
    .where('wording.recordId', 'in', [...new Set(recordIds)])
    .execute()
  const byWording = Map.groupBy(causes, ({ wordingId }) => wordingId)
  return rows.map(({ id, recordId, part, number, lang, words, at, actor, cause, reason }) => ({
    ...{ id, recordId, number, lang, words, at, actor, reason },
    part: part as WordingPart,
    cause: cause as WordingCause,
    causeIds: (byWording.get(id) ?? []).map(({ causeId }) => causeId),
  }))
}

type NewWording = Pick<Wording, 'recordId' | 'part' | 'number' | 'lang' | 'words' | 'cause' | 'reason'> & {
  kind: RecordKind
}

export async function insertWording(tx: Transaction, scope: Scope, { kind, ...row }: NewWording): Promise<string> {
  const id = randomUUID()
  await tx
    .insertInto('bodiesWording')
    .values({
      ...{ cityId: scope.city.id, id, ...row, at: scope.now, actor: actorOf(scope.viewer) },
      goalId: kind === 'goal' ? row.recordId : null,
      measureId: kind === 'measure' ? row.recordId : null,
    })
    .execute()
  return id
}

/** From which statements, or from which motion, a wording comes. */
export async function insertWordingCauses(
  tx: Transaction,
  scope: Scope,
  wordingId: string,
  causes: { statementIds: readonly string[] } | { motionIds: readonly string[] },
): Promise<void> {
  const rows =
    'statementIds' in causes
      ? causes.statementIds.map((id) => ({ causeId: id, statementId: id, motionId: null }))
      : causes.motionIds.map((id) => ({ causeId: id, statementId: null, motionId: id }))
  if (rows.length === 0) return
  await tx
    .insertInto('bodiesWordingCause')
    .values(rows.map((row) => ({ cityId: scope.city.id, wordingId, ...row })))
    .execute()
}
