import type { Viewer } from '../../platform/scope.ts'
import { type Act, holds, takesPart } from '../accounts/accounts.ts'

/** Writes what the guide says, publishes and withdraws it. */
export function mayEditGuide(viewer: Viewer): boolean {
  return holds(viewer, 'coordinator', 'editor')
}

/** Drafts, what was searched in vain, what is due to be confirmed. */
export function maySeeGuide(viewer: Viewer): boolean {
  return takesPart(viewer)
}

/** Where shelters are: as few as can be, and not those who look after the machine. */
export function mayKeepHidden(viewer: Viewer): boolean {
  return holds(viewer, 'coordinator')
}

export const guideActs = [
  { key: 'guide.see', may: maySeeGuide },
  { key: 'guide.edit', may: mayEditGuide },
  { key: 'guide.hidden', may: mayKeepHidden },
] as const satisfies readonly Act[]
