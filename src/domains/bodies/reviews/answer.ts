import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/** What became of a statement. */
export const verdicts = ['taken_up', 'partly', 'not'] as const
export type Verdict = (typeof verdicts)[number]

export type AnswerWish = { verdict: Verdict | null; reason: string }
export type Answer = { verdict: Verdict; reason: string }
export type AnswerRefusal = 'answer.verdict_missing' | 'answer.reason_missing' | 'answer.withdrawn'

/** What was not, or not wholly, taken up has a reason: nobody is told no without one. */
export function decideAnswer(
  { verdict, reason }: AnswerWish,
  { isWithdrawn }: { isWithdrawn: boolean },
): Outcome<Answer, AnswerRefusal> {
  if (isWithdrawn) return refused('answer.withdrawn')
  if (verdict === null) return refused('answer.verdict_missing')
  const why = reason.trim()
  if (verdict !== 'taken_up' && why === '') return refused('answer.reason_missing')
  return ok({ verdict, reason: why })
}
