import type { Viewer } from '../../platform/scope.ts'
import { type Role, roles } from './role.ts'

/**
 * Something that can be done, and who may. `key`: how the messages call it. `path`: the unit whose record it is and
 * those above it; rules that ask no unit leave it out.
 */
export type Act<Key extends string = string> = { key: Key; may: (viewer: Viewer, path: readonly string[]) => boolean }

/** Somebody who is this and nothing else, in the whole city or in one unit. */
export function viewerWith(role: Role, unitId: string | null = null): Viewer {
  return { kind: 'person', id: '', name: '', grants: [{ role, unitId }] }
}

/** Which roles may do an act when given for the whole city; and which when given for a unit, with what is that unit's. */
export type ActRow<Key extends string> = { key: Key; allowed: Role[]; inUnit: Role[] }

/** One row an act, asked of the rule itself. */
export function tableOf<Key extends string>(acts: readonly Act<Key>[]): ActRow<Key>[] {
  const own = 'own'
  return acts.map(({ key, may }) => ({
    key,
    allowed: roles.filter((role) => may(viewerWith(role), [own])),
    inUnit: roles.filter((role) => may(viewerWith(role, own), [own])),
  }))
}
