import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { loadPaths } from '../../accounts/accounts.ts'
import { mayApproveFor, mayEditReports } from '../reporting.access.ts'
import { listParts, savePart } from '../rounds/part.queries.ts'
import { decidePartStep, type Part, type PartStep } from '../rounds/part.ts'
import { findRound } from '../rounds/round.queries.ts'
import { type Round, takesAnswers } from '../rounds/round.ts'
import { loadAuthors } from './author.read.ts'
import { changedTexts, type Wording, withWording } from './wording.ts'

export type ApprovalRefusal = 'part.not_from_here' | 'part.four_eyes' | 'part.round_over' | 'changed_meanwhile'
type Wish = { id: string; version: number }

/**
 * Approves what several units said, each that can be; of the others it says why not. Whoever may not approve for a unit gets
 * nothing of it done.
 */
export async function approveParts(
  scope: Scope,
  wishes: readonly Wish[],
): Promise<{ approved: string[]; left: { id: string; code: ApprovalRefusal }[] }> {
  return transact(scope, 'reporting.approveParts', async (write) => {
    const { parts, roundOf } = await load(write.tx, scope, wishes, 'approveParts')
    const authorOf = await loadAuthors(
      write.tx,
      wishes.map(({ id }) => id),
    )
    const approved: string[] = []
    const left: { id: string; code: ApprovalRefusal }[] = []
    for (const { id, version } of wishes) {
      const part = parts.get(id)
      if (!part) throw new NotFound('part')
      const round = roundOf(part)
      const isOwn = round.fourEyes && authorOf(id) === actorOf(scope.viewer)
      const step = { step: 'approved', name: '', comment: '' } as const
      const decided = part.version === version ? decideIn(round, part, step) : refused('changed_meanwhile')
      if (isOwn) left.push({ id, code: 'part.four_eyes' })
      else if (!decided.ok) left.push({ id, code: decided.code as ApprovalRefusal })
      else {
        await keep(write, scope, part, { ...step, content: part.content, state: decided.value })
        approved.push(id)
      }
    }
    return { approved, left }
  })
}

type Refusal = Exclude<ApprovalRefusal, 'part.four_eyes'> | 'part.comment_missing' | 'part.nobody_answers'

/** Back to whoever answered, with what is missing. */
export async function returnPart(scope: Scope, wish: Wish, comment: string): Promise<Outcome<Part, Refusal>> {
  return judge(scope, 'reporting.returnPart', wish, (part) => ({ step: 'returned', comment, content: part.content }))
}

/** Approved by mistake: it waits for the approval again. */
export async function reopenPart(scope: Scope, wish: Wish, comment: string): Promise<Outcome<Part, Refusal>> {
  return judge(scope, 'reporting.reopenPart', wish, (part) => ({ step: 'reopened', comment, content: part.content }))
}

/**
 * Words it otherwise, with a comment: before the approval whoever approves, afterwards whoever edits the report. What it
 * was before is kept beside.
 */
export async function rewordPart(
  scope: Scope,
  wish: Wish,
  wording: Wording,
  comment: string,
): Promise<Outcome<Part, Refusal | 'part.same_words'>> {
  return judge(scope, 'reporting.rewordPart', wish, (part) => {
    const content = withWording(part.content, wording)
    if (changedTexts(part.content, content).length === 0) return refused('part.same_words')
    return { step: part.state === 'approved' ? 'edited' : 'changed', comment, content }
  })
}

type Judgement = { step: 'returned' | 'reopened' | 'changed' | 'edited'; comment: string; content: Part['content'] }

async function judge<Code extends string = never>(
  scope: Scope,
  verb: string,
  wish: Wish,
  judgementOn: (part: Part) => Judgement | { ok: false; code: Code },
): Promise<Outcome<Part, Refusal | Code>> {
  return transact(scope, verb, async (write) => {
    const { parts, roundOf } = await load(write.tx, scope, [wish], verb)
    const part = parts.get(wish.id)
    if (!part) throw new NotFound('part')
    if (part.version !== wish.version) return refused('changed_meanwhile')
    const judgement = judgementOn(part)
    if ('ok' in judgement) return judgement
    const step = { ...judgement, comment: judgement.comment.trim(), name: '' }
    const decided = decideIn(roundOf(part), part, step)
    if (!decided.ok) return refused(decided.code)
    await keep(write, scope, part, { ...step, state: decided.value })
    return ok({ ...part, state: decided.value, content: step.content, version: part.version + 1 })
  })
}

/** Until a round is published it can be judged; afterwards it can be worded anew, for a correction, and no more. */
function decideIn(
  { state }: Round,
  part: Part,
  step: { step: Exclude<PartStep, 'prefilled'>; name: string; comment: string },
): Outcome<Part['state'], 'part.round_over' | 'part.nobody_answers' | 'part.not_from_here' | 'part.comment_missing'> {
  if (state === 'prepared' || (state === 'published' && step.step !== 'edited')) return refused('part.round_over')
  // Nobody could answer any more: it would be lost.
  if (step.step === 'returned' && !takesAnswers(state)) return refused('part.nobody_answers')
  const decided = decidePartStep(part.state, step)
  if (!decided.ok && decided.code === 'part.name_missing') throw new Error('nobody puts a name under a judgement')
  return decided as Outcome<Part['state'], 'part.not_from_here' | 'part.comment_missing'>
}

type Kept = { state: Part['state']; step: PartStep; comment: string; content: Part['content'] }

async function keep({ tx, changed }: Write, scope: Scope, part: Part, after: Kept): Promise<void> {
  if (!(await savePart(tx, scope, part, { ...after, name: '' })))
    throw new Error('a part changed while its city was held')
  changed({ kind: 'part', id: part.id, before: { state: part.state, content: part.content }, after })
}

/** The parts with their rounds; refuses whoever may not judge all of them. */
async function load(tx: Transaction, scope: Scope, wishes: readonly Wish[], verb: string) {
  const ids = wishes.map(({ id }) => id)
  if (!ids.every(isRecordId)) throw new NotFound('part')
  const found = await listParts(tx, { ids })
  const pathOf = await loadPaths(tx, scope)
  // What was approved is worded by whoever edits the report; all else is the word of whoever approves.
  const mayJudge = ({ unitId, state }: Part) =>
    verb === 'reporting.rewordPart' && state === 'approved'
      ? mayEditReports(scope.viewer)
      : mayApproveFor(scope.viewer, pathOf(unitId))
  if (!found.every(mayJudge)) throw new Forbidden(verb)
  const rounds = new Map<string, Round>()
  for (const id of new Set(found.map(({ roundId }) => roundId))) {
    const round = await findRound(tx, 'id', id)
    if (round) rounds.set(id, round)
  }
  return {
    parts: new Map(found.map((part) => [part.id, part])),
    roundOf: ({ roundId }: Part) => {
      const round = rounds.get(roundId)
      if (!round) throw new NotFound('round')
      return round
    },
  }
}
