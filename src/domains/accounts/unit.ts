import type { Text } from '../../i18n/text.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'

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

type Node = Pick<Unit, 'id' | 'parentId'>

/** The unit itself, then the one above it, and so on to the top. */
export function pathOf<One extends Node>(units: readonly One[], id: string | null): One[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const path: One[] = []
  let next = byId.get(id ?? '')
  while (next && !path.includes(next)) {
    path.push(next)
    next = byId.get(next.parentId ?? '')
  }
  return path
}

export type Branch<One> = { unit: One; below: Branch<One>[] }

/** The units as a tree, those on one level in the order in which they came; whose superior is not among them stands on top. */
export function treeOf<One extends Node>(units: readonly One[]): Branch<One>[] {
  const ids = new Set(units.map(({ id }) => id))
  const below = Map.groupBy(units, ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null))
  const branches = (parentId: string | null): Branch<One>[] =>
    (below.get(parentId) ?? []).map((unit) => ({ unit, below: branches(unit.id) }))
  return branches(null)
}

export type UnitWish = { name: string; short: string; kind: UnitKind; parentId: string | null }
export type UnitRefusal = 'unit.name_missing' | 'unit.circle' | 'unit.parent_closed'

/** `own`: the unit that is to become so; it cannot stand below itself, nor come to stand below one that was closed. */
export function checkUnit(wish: UnitWish, own: Unit | null, units: readonly Unit[]): Outcome<UnitWish, UnitRefusal> {
  if (wish.name.trim() === '') return refused('unit.name_missing')
  const path = pathOf(units, wish.parentId)
  if (path.some(({ id }) => id === own?.id)) return refused('unit.circle', { name: path[0]?.name.words ?? '' })
  const isMoved = wish.parentId !== (own?.parentId ?? null)
  if (isMoved && path[0] && path[0].closedOn !== null) return refused('unit.parent_closed')
  return ok({ ...wish, name: wish.name.trim(), short: wish.short.trim() })
}

export type Closing = { on: string; reason: string }
export type ClosingRefusal = 'closing.reason_missing' | 'closing.ahead' | 'closing.done'

export type ReopeningRefusal = 'closing.reason_missing' | 'reopening.not_closed'

/** Of a unit or a post: only one that was closed is opened again, and for a reason. */
export function checkReopening(reason: string, own: { closedOn: string | null }): Outcome<string, ReopeningRefusal> {
  if (own.closedOn === null) return refused('reopening.not_closed')
  return reason.trim() === '' ? refused('closing.reason_missing') : ok(reason.trim())
}

/** Of a unit or a post: it is closed once, not before the day has come, and for a reason. */
export function checkClosing(
  wish: Closing,
  own: { closedOn: string | null },
  today: string,
): Outcome<Closing, ClosingRefusal> {
  if (own.closedOn !== null) return refused('closing.done')
  if (wish.on > today) return refused('closing.ahead')
  if (wish.reason.trim() === '') return refused('closing.reason_missing')
  return ok({ on: wish.on, reason: wish.reason.trim() })
}
