import type { Viewer } from '../../platform/scope.ts'

/** What a person may be in a city, from the one who may most to the one who only reads. */
export const roles = [
  'administrator',
  'coordinator',
  'editor',
  'head',
  'reporter',
  'group_member',
  'translator',
  'reader',
] as const
export type Role = (typeof roles)[number]

export function isRole(value: unknown): value is Role {
  return (roles as readonly unknown[]).includes(value)
}

/** Whether the viewer has one of these roles for the whole city. Who sits at the computer itself may do everything. */
export function holds(viewer: Viewer, ...wanted: readonly Role[]): boolean {
  return holdsIn(viewer, [], ...wanted)
}

/**
 * Whether the viewer has one of these roles for a record of a unit: in the whole city, in that unit or in one above it.
 * `path`: the ids of the unit and of those above.
 */
export function holdsIn(viewer: Viewer, path: readonly string[], ...wanted: readonly Role[]): boolean {
  if (viewer.kind !== 'person') return isAtTheComputer(viewer)
  return viewer.grants.some(
    ({ role, unitId }) => (unitId === null || path.includes(unitId)) && wanted.some((one) => one === role),
  )
}

/** Whether the viewer has any role in the city, or in one of its units. */
export function takesPart(viewer: Viewer): boolean {
  return viewer.kind === 'person' ? viewer.grants.length > 0 : isAtTheComputer(viewer)
}

function isAtTheComputer({ kind }: Viewer): boolean {
  return kind === 'local' || kind === 'command'
}
