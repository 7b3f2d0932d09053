import type { Viewer } from '../../platform/scope.ts'
import { type Act, holds, takesPart } from '../accounts/accounts.ts'

/** Which bodies there are, who sits in them by which rules, and what goes round for comments. */
export function mayArrangeBodies(viewer: Viewer): boolean {
  return holds(viewer, 'coordinator', 'editor')
}

/**
 * Invites to meetings, puts motions, counts, writes the minutes. `runs`: whether the viewer is a chair or the secretary of
 * this body, by `listOwnBodies`.
 */
export function mayRunBody(viewer: Viewer, runs: boolean): boolean {
  return mayArrangeBodies(viewer) || (runs && takesPart(viewer))
}

/** Whoever takes part sees what bodies work on; what members need to come is for `mayRunBody` alone. */
export function maySeeBodies(viewer: Viewer): boolean {
  return takesPart(viewer)
}

/** Their addresses, and what is held of them. */
export function mayKnowParticipants(viewer: Viewer): boolean {
  return holds(viewer, 'administrator') || mayArrangeBodies(viewer)
}

export function mayEraseParticipant(viewer: Viewer): boolean {
  return holds(viewer, 'administrator', 'coordinator')
}

/** Where the council's own system is, and when it is looked at. */
export function mayRunCouncil(viewer: Viewer): boolean {
  return holds(viewer, 'administrator', 'coordinator')
}

export const bodiesActs = [
  { key: 'bodies.see', may: maySeeBodies },
  { key: 'bodies.arrange', may: mayArrangeBodies },
  { key: 'bodies.know_participants', may: mayKnowParticipants },
  { key: 'bodies.erase_participant', may: mayEraseParticipant },
  { key: 'bodies.council', may: mayRunCouncil },
] as const satisfies readonly Act[]
