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

export const guideActs = [
  { key: 'guide.see', may: maySeeGuide },
  { key: 'guide.edit', may: mayEditGuide },
] as const satisfies readonly Act[]
