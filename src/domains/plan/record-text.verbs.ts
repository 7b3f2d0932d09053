import { NotFound } from '../../platform/errors.ts'
import { type Outcome, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { findGoal } from './goal.queries.ts'
import { reviseGoal } from './goal.verbs.ts'
import { findMeasure } from './measure.queries.ts'
import { reviseMeasure } from './measure.verbs.ts'
import type { TextPart } from './record-texts.queries.ts'

/** Gives one text of a goal or measure other words, and leaves the rest as it is. */
export async function reviseRecordText(
  scope: Scope,
  { kind, id, part }: { kind: 'goal' | 'measure'; id: string; part: TextPart },
  seen: number,
  words: string,
): Promise<Outcome<unknown>> {
  return transact(scope, 'plan.reviseRecordText', async ({ tx }) => {
    const within = { ...scope, db: tx }
    if (kind === 'measure') {
      const measure = await findMeasure(tx, 'id', id)
      if (!measure) throw new NotFound('measure')
      if (part === 'wording') return refused('measure.title_missing')
      return reviseMeasure(within, id, seen, { ...measure.sheet, [part]: words })
    }
    const goal = await findGoal(tx, 'id', id)
    if (!goal) throw new NotFound('goal')
    const { short, wording, description } = goal
    return reviseGoal(within, id, seen, { short, wording, description, [part]: words })
  })
}
