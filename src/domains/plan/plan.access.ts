import type { Viewer } from '../../platform/scope.ts'
import { type Act, holds, holdsIn, takesPart } from '../accounts/accounts.ts'
import { publicStages, type Stage, stages } from './life.ts'

export function mayEdit(viewer: Viewer): boolean {
  return holds(viewer, 'coordinator', 'editor')
}

/** Words in other languages, and nothing else of the plan. */
export function mayTranslate(viewer: Viewer): boolean {
  return holds(viewer, 'coordinator', 'editor', 'translator')
}

/**
 * The sheet of one measure. `lead`: the unit that leads it and those above; an editor or the head of any of them looks
 * after it as well.
 */
export function mayEditMeasure(viewer: Viewer, lead: readonly string[]): boolean {
  return mayEdit(viewer) || holdsIn(viewer, lead, 'editor', 'head')
}

/** How one measure stands: whoever may edit it, and those who report for the unit. */
export function mayRecordStatus(viewer: Viewer, lead: readonly string[]): boolean {
  return mayEditMeasure(viewer, lead) || holdsIn(viewer, lead, 'reporter')
}

/** What everybody reads, and what the council's decision is said to be, is the coordinator's word. */
export function mayPublish(viewer: Viewer): boolean {
  return holds(viewer, 'coordinator')
}

/** Fields, goals and measures put in order, added, split, merged, ended: in what everybody reads, the coordinator's word. */
export function mayRestructure(viewer: Viewer, edition: { published: boolean }): boolean {
  return edition.published ? mayPublish(viewer) : mayEdit(viewer)
}

/** Whether there may be calls and awards that they keep: those of the measures of their unit, or all. */
export function mayKeepFunding(viewer: Viewer): boolean {
  const own = viewer.kind === 'person' ? viewer.grants.flatMap(({ unitId }) => unitId ?? []) : []
  return mayEditMeasure(viewer, own)
}

/** Everybody who takes part, the members of bodies among them: drafts are made to be talked about. */
export function maySeeDrafts(viewer: Viewer): boolean {
  return takesPart(viewer)
}

export const planActs = [
  { key: 'plan.see_drafts', may: maySeeDrafts },
  { key: 'plan.edit', may: mayEdit },
  { key: 'plan.translate', may: mayTranslate },
  { key: 'plan.edit_measure', may: mayEditMeasure },
  { key: 'plan.record_status', may: mayRecordStatus },
  { key: 'plan.publish', may: mayPublish },
] as const satisfies readonly Act[]

export function maySeeEdition(viewer: Viewer, edition: { published: boolean }): boolean {
  return edition.published || maySeeDrafts(viewer)
}

export function maySeeRecord(viewer: Viewer, record: { stage: Stage }): boolean {
  return publicStages.includes(record.stage) || maySeeDrafts(viewer)
}

/** Whether everybody can read a record of this edition. */
export function isPublic(edition: { published: boolean }, record: { stage: Stage }): boolean {
  const everybody = { kind: 'public' } as const
  return maySeeEdition(everybody, edition) && maySeeRecord(everybody, record)
}

/** What lists show: to the public what is adopted, to those who take part all that has not ended. */
export function stagesListedFor(viewer: Viewer): readonly Stage[] {
  return maySeeDrafts(viewer) ? stages.filter((stage) => stage !== 'closed') : ['adopted']
}
