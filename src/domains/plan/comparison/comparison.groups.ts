import type { Proposal } from './comparison.ts'

/** The order in which a page tells what would change: what a person has to look at first. */
export const groups = ['doubtful', 'changed', 'moved', 'joined', 'new', 'gone', 'kept'] as const
export type Group = (typeof groups)[number]

/** What one press may tick as a whole: what ends, or is otherwise in Wirken, a person takes by its own group. */
export const plainGroups = groups.filter((group) => group !== 'joined' && group !== 'gone' && group !== 'kept')

export function groupOf({ author, does, isWanted }: Proposal): Group {
  // How things stand is told in Wirken; but what a new version says anew of it is news to look at.
  if (does.kind === 'measure.status') return author === 'document' || author === 'both' ? 'doubtful' : 'kept'
  if (author === 'wirken') return isWanted ? 'changed' : 'kept'
  // What a city calls its plan here is its own affair.
  if (does.kind === 'plan.title' && author !== 'document') return 'kept'
  if (/\.gone$/.test(does.kind)) return 'gone'
  if (author === 'both' || author === 'unknown') return 'doubtful'
  if (/\.(?:merge|split)$/.test(does.kind)) return 'joined'
  if (/\.new$/.test(does.kind)) return 'new'
  return /\.(?:fields|order)$/.test(does.kind) ? 'moved' : 'changed'
}
