import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { granted, type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { actorOf, type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { listRecordTexts, reviseRecordText } from '../../plan/plan.ts'
import { mayRunBody } from '../bodies.access.ts'
import { listOwnBodies } from '../participants/own-bodies.read.ts'
import { type AnswerRefusal, type AnswerWish, decideAnswer } from './answer.ts'
import { keepWordings } from './keep-wordings.verbs.ts'
import { listAnswers, listStatements, type StatementRow, saveAnswer } from './statement.queries.ts'
import { insertWordingCauses } from './wording.queries.ts'
import type { WordingPart } from './wording.ts'

/** New words of one text, which take up what was said. `seen`: the version of the goal or measure that was read. */
export type TextChange = { part: WordingPart; words: string; seen: number }

type Refusal = AnswerRefusal | 'answer.words_missing' | 'answer.other_draft' | 'changed_meanwhile'

/**
 * Answers statements, several at once where they come to the same; and gives the text the words in which they were taken
 * up, in the same transaction. An answer that was given already is corrected.
 */
export async function answerStatements(
  scope: Scope,
  numbers: readonly number[],
  wish: AnswerWish,
  change: TextChange | null,
): Promise<Outcome<null, Refusal>> {
  return transact(scope, 'bodies.answerStatements', async (write) => {
    const { tx, changed } = write
    const statements = await listStatements(tx, { numbers })
    const [first] = statements
    if (!first || statements.length < numbers.length) throw new NotFound('statement')
    const own = await listOwnBodies(tx, scope)
    const may = statements.every(({ bodyId }) => mayRunBody(scope.viewer, own.includes(bodyId)))
    if (!may) throw new Forbidden('answerStatements')
    const decided = statements.map(({ withdrawnAt }) => decideAnswer(wish, { isWithdrawn: withdrawnAt !== null }))
    const no = decided.find((one) => !one.ok)
    if (no && !no.ok) return no
    if (change && statements.some(({ recordId }) => recordId !== first.recordId)) return refused('answer.other_draft')
    const answer = granted(decided[0]!)
    const changes = change && (await checkChange(write, scope, first, change))
    if (changes && !changes.ok) return changes
    const ids = statements.map(({ id }) => id)
    const before = await listAnswers(tx, ids)
    const row = { ...answer, lang: sourceLanguage(scope.city), answeredAt: scope.now, actor: actorOf(scope.viewer) }
    await saveAnswer(tx, scope, ids, row)
    for (const id of ids)
      changed({ kind: 'answer', id, before: before.get(id) ?? null, after: { statementId: id, ...row } })
    if (changes?.value) await changeText(write, scope, statements, changes.value, answer.reason)
    return ok(null)
  })
}

type Checked = { kind: 'goal' | 'measure'; id: string } & TextChange

/** Null where the text keeps its words. */
async function checkChange(
  { tx }: Write,
  scope: Scope,
  { recordId }: StatementRow,
  change: TextChange,
): Promise<Outcome<Checked | null, 'answer.words_missing' | 'changed_meanwhile'>> {
  const [record] = await listRecordTexts(tx, scope, recordId === null ? [] : [recordId])
  const now = record?.parts.find(({ part }) => part === change.part)
  if (!record || !now) throw new NotFound('record')
  const words = change.words.replace(/\r\n/g, '\n').trim()
  if (words === now.words.replace(/\r\n/g, '\n').trim()) return ok(null)
  if (words === '' && change.part !== 'description') return refused('answer.words_missing')
  if (record.version !== change.seen) return refused('changed_meanwhile')
  return ok({ kind: record.kind, id: record.id, part: change.part, words, seen: change.seen })
}

async function changeText(
  write: Write,
  scope: Scope,
  statements: readonly StatementRow[],
  { kind, id, part, words, seen }: Checked,
  reason: string,
): Promise<void> {
  await keepWordings(write, scope, [id])
  granted(await reviseRecordText({ ...scope, db: write.tx }, { kind, id, part }, seen, words))
  const wordingIds = await keepWordings(write, scope, [id], { cause: 'statement', reason })
  const statementIds = statements.map((one) => one.id)
  for (const wordingId of wordingIds) {
    await insertWordingCauses(write.tx, scope, wordingId, { statementIds })
    write.changed({ kind: 'wording', id: wordingId, before: null, after: { statementIds } })
  }
}
