import type { Viewer } from '../../../platform/scope.ts'
import { holds } from '../../accounts/accounts.ts'

/** Where the council's own system is, and when it is looked at. */
export function mayRunCouncil(viewer: Viewer): boolean {
  return holds(viewer, 'administrator', 'coordinator')
}
