import type { Text } from '../../i18n/text.ts'
import type { Scope } from '../../platform/scope.ts'

/**
 * A measure as a unit sees it. Which there are the plan says, which knows the units; these do not know it. `units`: those
 * that take part beside the lead.
 */
export type UnitMeasure = {
  number: string | null
  title: Text
  /** Null where the viewer may not open it. */
  href: string | null
  leadUnitId: string | null
  leadPostId: string | null
  units: readonly string[]
}

/** The measures of all plans that have not been succeeded. */
export type ListUnitMeasures = (scope: Scope) => Promise<UnitMeasure[]>

/**
 * Takes what a post leads into another unit, in the transaction of the scope. `move`: moves the post itself, at the moment
 * at which no measure names it. Gives how many measures went along.
 */
export type MoveLead = (scope: Scope, postId: string, unitId: string, move: () => Promise<void>) => Promise<number>
