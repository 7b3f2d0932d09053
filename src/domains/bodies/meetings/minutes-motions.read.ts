import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { listResults } from '../votes/result.read.ts'
import type { MotionResult } from '../votes/result.ts'
import { sayVotingSide } from '../votes/vote-words.tsx'
import type { MinutesMotion } from './minutes-draft.ts'

/** The votes of a meeting that are over, with no more than everybody may be told of them. */
export async function listMinutesMotions(tx: Transaction, scope: Scope, meetingId: string): Promise<MinutesMotion[]> {
  return (await listResults(tx, scope, { meetingId })).flatMap((one) => toldOf(scope, one))
}

function toldOf(
  { city }: Scope,
  { motion, title, words, sides, total, recused, dissents }: MotionResult,
): MinutesMotion[] {
  if (motion.result === null) return []
  const lang = sourceLanguage(city)
  const counted = sides.flatMap((side) =>
    side.counts === null ? [] : [{ name: sayVotingSide(lang, side), counts: side.counts }],
  )
  return [
    {
      ...{ itemId: motion.itemId, title: title.words, words: words.words, result: motion.result },
      ...{ isSecret: motion.secret, recused, total },
      sides: counted.length === 0 ? null : counted,
      dissents: dissents.map(({ name, words: said }) => ({ name, words: said.words })),
    },
  ]
}
