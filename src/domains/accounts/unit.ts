import type { Text } from '../../i18n/text.ts'

export const unitKinds = ['department', 'section', 'provider'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A department or section of the city, or a provider outside it. `short`: as people write it, "FB 50". */
export type Unit = {
  id: string
  slug: string
  name: Text
  short: string
  kind: UnitKind
  parentId: string | null
  /** One that was closed is kept, and cannot be chosen any more. */
  closedOn: string | null
  closedReason: string | null
  version: number
}
