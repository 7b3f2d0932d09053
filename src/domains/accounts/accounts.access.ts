import type { Viewer } from '../../platform/scope.ts'
import type { Act } from './act.ts'
import { holds, type Role, takesPart } from './role.ts'

export function maySeePeople(viewer: Viewer): boolean {
  return holds(viewer, 'administrator', 'coordinator')
}

/** A coordinator brings in colleagues and members, but makes nobody an administrator, nor ends one. */
export function mayGrant(viewer: Viewer, role: Role): boolean {
  return holds(viewer, 'administrator') || (role !== 'administrator' && holds(viewer, 'coordinator'))
}

/** Which posts there are and who holds them: colleagues must know whom to ask. */
export function maySeeUnits(viewer: Viewer): boolean {
  return takesPart(viewer)
}

export function mayFoundUnit(viewer: Viewer): boolean {
  return holds(viewer, 'administrator', 'coordinator', 'editor')
}

/** Renames, moves and closes units; says which posts there are and who holds them. */
export function mayArrangeUnits(viewer: Viewer): boolean {
  return holds(viewer, 'administrator', 'coordinator')
}

/** By which ways people come in: who says this decides who gets in. */
export function mayChangeSignIn(viewer: Viewer): boolean {
  return holds(viewer, 'administrator')
}

/** Mail that waits at this computer holds everybody's links: nobody sees it who came by one. */
export function mayReadOutbox(viewer: Viewer): boolean {
  return viewer.kind === 'local' || viewer.kind === 'command'
}

/** What is held of a person is put together for that person, when they ask. */
export function mayAnswerRequest(viewer: Viewer): boolean {
  return holds(viewer, 'administrator')
}

export function mayCorrectPerson(viewer: Viewer): boolean {
  return holds(viewer, 'administrator')
}

export function mayErasePerson(viewer: Viewer): boolean {
  return holds(viewer, 'administrator')
}

export function mayChangeRetention(viewer: Viewer): boolean {
  return holds(viewer, 'administrator')
}

/** How far the log reaches, and its chain, which holds nobody's data. */
export function mayReadLog(viewer: Viewer): boolean {
  return holds(viewer, 'administrator', 'coordinator')
}

export function maySeeHealth(viewer: Viewer): boolean {
  return holds(viewer, 'administrator')
}

export const accountsActs = [
  { key: 'accounts.see_people', may: maySeePeople },
  { key: 'accounts.grant_role', may: (viewer) => mayGrant(viewer, 'reader') },
  { key: 'accounts.grant_administrator', may: (viewer) => mayGrant(viewer, 'administrator') },
  { key: 'accounts.see_units', may: maySeeUnits },
  { key: 'accounts.found_unit', may: mayFoundUnit },
  { key: 'accounts.arrange_units', may: mayArrangeUnits },
  { key: 'accounts.change_sign_in', may: mayChangeSignIn },
  { key: 'accounts.answer_request', may: mayAnswerRequest },
  { key: 'accounts.correct_person', may: mayCorrectPerson },
  { key: 'accounts.erase_person', may: mayErasePerson },
  { key: 'accounts.change_retention', may: mayChangeRetention },
  { key: 'accounts.read_log', may: mayReadLog },
  { key: 'accounts.see_health', may: maySeeHealth },
  { key: 'accounts.read_outbox', may: mayReadOutbox },
] as const satisfies readonly Act[]
