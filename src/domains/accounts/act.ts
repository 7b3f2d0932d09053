import type { Viewer } from '../../platform/scope.ts'
import { type Role, roles } from './role.ts'

/** Something that can be done, and who may. `key`: how the messages call it. */
export type Act<Key extends string = string> = { key: Key; may: (viewer: Viewer) => boolean }

/** Somebody who is this for the whole city and nothing else. */
export function viewerWith(role: Role): Viewer {
  return { kind: 'person', id: '', name: '', grants: [{ role, unitId: null }] }
}

/** One row an act: which roles may do it, asked of the rule itself. */
export function tableOf<Key extends string>(acts: readonly Act<Key>[]): { key: Key; allowed: Role[] }[] {
  return acts.map(({ key, may }) => ({ key, allowed: roles.filter((role) => may(viewerWith(role))) }))
}
