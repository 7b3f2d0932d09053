import type { Viewer } from '../../platform/scope.ts'
import { type Act, holds, holdsIn, takesPart } from '../accounts/accounts.ts'

/** Opens rounds, chases, moves deadlines, publishes: what the city says of its plan is the coordinator's word. */
export function mayRunRounds(viewer: Viewer): boolean {
  return holds(viewer, 'coordinator')
}

/** The wording of what is published. */
export function mayEditReports(viewer: Viewer): boolean {
  return holds(viewer, 'coordinator', 'editor')
}

/** Whoever takes part sees what is asked and what was answered. */
export function maySeeRounds(viewer: Viewer): boolean {
  return takesPart(viewer)
}

/** What a unit says of its measures. `path`: the unit and those above it. */
export function mayAnswerFor(viewer: Viewer, path: readonly string[]): boolean {
  return mayEditReports(viewer) || holdsIn(viewer, path, 'editor', 'head', 'reporter')
}

/** Approves or returns what a unit said: its head; and the coordination, where there is none. */
export function mayApproveFor(viewer: Viewer, path: readonly string[]): boolean {
  return mayRunRounds(viewer) || holdsIn(viewer, path, 'head')
}

/**
 * Signs for a unit: whoever heads it or stands in for its head, by post or by role. `leads`: the first, of a person. The
 * coordination signs for nobody.
 */
export function maySignFor(viewer: Viewer, path: readonly string[], leads: (personId: string) => boolean): boolean {
  return holdsIn(viewer, path, 'head') || (takesPart(viewer) && viewer.kind === 'person' && leads(viewer.id))
}

/** When somebody is not there: they themselves say it, or the coordination. */
export function mayEnterAbsence(viewer: Viewer, personId: string): boolean {
  return mayRunRounds(viewer) || (takesPart(viewer) && viewer.kind === 'person' && viewer.id === personId)
}

/** Whether there may be anything that waits for their approval. */
export function mayApproveAnything(viewer: Viewer): boolean {
  const grants = viewer.kind === 'person' ? viewer.grants : []
  return mayApproveFor(
    viewer,
    grants.flatMap(({ unitId }) => unitId ?? []),
  )
}

export const reportingActs = [
  { key: 'reporting.see', may: maySeeRounds },
  { key: 'reporting.run', may: mayRunRounds },
  { key: 'reporting.edit', may: mayEditReports },
  { key: 'reporting.answer', may: mayAnswerFor },
  { key: 'reporting.approve', may: mayApproveFor },
  { key: 'reporting.sign', may: (viewer, path) => maySignFor(viewer, path, () => false) },
] as const satisfies readonly Act[]
