import type { Decision } from '../../plan/plan.ts'
import type { Motion } from '../votes/motion.ts'

type Told = Pick<Motion, 'title' | 'words' | 'decisionKind' | 'stepTo' | 'paperNumber' | 'paperUrl'>

/**
 * What a plan keeps of a vote. `hasChanged`: whether the text was changed by it. The words of a motion say why somebody
 * should be for it; of one that was lost they are not the reason.
 */
export function decisionOf(
  motion: Told,
  { body, decidedOn, carried, hasChanged }: { body: string; decidedOn: string; carried: boolean; hasChanged: boolean },
): Decision {
  const { title, words, decisionKind: kind, paperNumber, paperUrl } = motion
  return {
    ...{ kind, body, decidedOn, title, paperNumber, paperUrl },
    outcome: carried ? outcomeOf(motion, hasChanged) : 'rejected',
    reason: carried ? words : '',
  }
}

function outcomeOf({ stepTo, decisionKind }: Told, hasChanged: boolean): Decision['outcome'] {
  if (stepTo === 'returned') return 'returned'
  if (decisionKind === 'noted') return 'noted'
  return hasChanged ? 'adopted_with_changes' : 'adopted'
}
