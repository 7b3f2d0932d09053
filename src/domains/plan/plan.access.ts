import type { Viewer } from '../../platform/scope.ts'
import { publicStages, type Stage, stages } from './life.ts'

/** Until sign-in exists, whoever sits at the computer on which the program runs edits the plan. */
export function mayEdit(viewer: Viewer): boolean {
  return viewer.kind !== 'public'
}

export function maySeeEdition(viewer: Viewer, edition: { published: boolean }): boolean {
  return edition.published || mayEdit(viewer)
}

export function maySeeRecord(viewer: Viewer, record: { stage: Stage }): boolean {
  return publicStages.includes(record.stage) || mayEdit(viewer)
}

/** Whether everybody can read a record of this edition. */
export function isPublic(edition: { published: boolean }, record: { stage: Stage }): boolean {
  const everybody = { kind: 'public' } as const
  return maySeeEdition(everybody, edition) && maySeeRecord(everybody, record)
}

/** What lists show: to the public what is adopted, to editors all that has not ended. */
export function stagesListedFor(viewer: Viewer): readonly Stage[] {
  return mayEdit(viewer) ? stages.filter((stage) => stage !== 'closed') : ['adopted']
}
