import type { Viewer } from '../../platform/scope.ts'
import { type Act, holds } from '../accounts/accounts.ts'

/** What the city is called and looks like, which rules hold for all, and the words it agreed on. */
export function mayChangeSettings(viewer: Viewer): boolean {
  return holds(viewer, 'administrator')
}

export const settingsActs = [{ key: 'settings.change', may: mayChangeSettings }] as const satisfies readonly Act[]
