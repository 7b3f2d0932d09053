import { dayOf } from '../../../i18n/format.ts'
import type { Decision } from '../../plan/plan.ts'
import type { Motion } from '../votes/motion.ts'

type Told = Pick<Motion, 'title' | 'words' | 'decisionKind' | 'stepTo' | 'paperNumber' | 'paperUrl'>

type DecidedHow = { body: string; decidedOn: string; carried: boolean; hasChanged: boolean; inPrivate: boolean }

/**
 * What a plan keeps of a vote. `hasChanged`: whether the text was changed by it. The words of a motion say why somebody
 * should be for it; of one that was lost they are not the reason. `inPrivate`: what members alone may read stays with them.
 */
export function decisionOf(motion: Told, { body, decidedOn, carried, hasChanged, inPrivate }: DecidedHow): Decision {
  const { title, words, decisionKind: kind, paperNumber, paperUrl } = motion
  const kept = { kind, body, decidedOn, outcome: carried ? outcomeOf(motion, hasChanged) : ('rejected' as const) }
  if (inPrivate) return { ...kept, title: '', paperNumber: null, paperUrl: null, reason: '' }
  return {
    ...{ ...kept, title, paperNumber, paperUrl },
    reason: carried ? words : '',
  }
}

/**
 * On which day a body decided, whenever its vote is counted: in the room when it met, in writing when the last could vote,
 * or now where all have before.
 */
export function decidedDay({ way, closesAt }: Pick<Motion, 'way' | 'closesAt'>, metAt: Date | null, now: Date): string {
  if (way === 'room') return dayOf(metAt ?? now)
  if (closesAt === null || now < closesAt) return dayOf(now)
  // It closes with the first moment that is too late.
  return dayOf(new Date(closesAt.getTime() - 1))
}

function outcomeOf({ stepTo, decisionKind }: Told, hasChanged: boolean): Decision['outcome'] {
  if (stepTo === 'returned') return 'returned'
  if (decisionKind === 'noted') return 'noted'
  return hasChanged ? 'adopted_with_changes' : 'adopted'
}
