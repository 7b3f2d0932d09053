import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import type { Content } from '../rounds/content.ts'
import { savePart } from '../rounds/part.queries.ts'
import { decidePartStep } from '../rounds/part.ts'
import { takesAnswers } from '../rounds/round.ts'
import { loadOneAsked } from './answerer.read.ts'
import { missingIn } from './sheet.form.ts'

/** `seen`: the version of the part that the writer had before them. */
export type Wish = { partId: string; seen: number; content: Content }
export type AnswerRefusal = 'round.closed' | 'changed_meanwhile' | 'sheet.needed' | `part.${string}`

/** Keeps what was written so far; nobody is told of it, and nothing needs to be whole. */
export async function saveSheet(scope: Scope, wish: Wish): Promise<Outcome<null, AnswerRefusal>> {
  return takeStep(scope, 'saved', { ...wish, name: '' })
}

/** The answer, with a name under it. What comes after the deadline is taken, as long as the round takes answers. */
export async function answerSheet(scope: Scope, wish: Wish & { name: string }): Promise<Outcome<null, AnswerRefusal>> {
  return takeStep(scope, 'answered', wish)
}

async function takeStep(
  scope: Scope,
  step: 'saved' | 'answered',
  { partId, seen, content, name }: Wish & { name: string },
): Promise<Outcome<null, AnswerRefusal>> {
  const verb = step === 'saved' ? 'reporting.saveSheet' : 'reporting.answerSheet'
  return transact(scope, verb, async ({ tx, changed }) => {
    const { part, round, questions } = await loadOneAsked(tx, scope, partId)
    if (!takesAnswers(round.state)) return refused('round.closed')
    if (part.version !== seen) return refused('changed_meanwhile')
    const decided = decidePartStep(part.state, { step, name, comment: '' })
    if (!decided.ok) return decided
    if (step === 'answered' && missingIn(content, questions).length > 0) return refused('sheet.needed')
    const after = { state: decided.value, content, step, name: name.trim(), comment: '' }
    if (!(await savePart(tx, scope, part, after))) return refused('changed_meanwhile')
    const before = { state: part.state, content: part.content }
    changed({ kind: 'part', id: partId, before, after: { state: decided.value, content } })
    return ok(null)
  })
}
