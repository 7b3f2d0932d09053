import { randomUUID } from 'node:crypto'
import { dayOf } from '../../i18n/format.ts'
import type { Text } from '../../i18n/text.ts'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { freeSlug, slugOf } from '../../platform/slug.ts'
import { transact } from '../../platform/transact.ts'
import { mayArrangeUnits, mayFoundUnit } from './accounts.access.ts'
import { listInvitations } from './invitation.queries.ts'
import { listMemberships } from './person.queries.ts'
import { listPosts } from './post.queries.ts'
import {
  insertUnit,
  insertUnitName,
  listUnitSources,
  listUnits,
  raiseUnitVersion,
  saveUnit,
  saveUnitClosing,
} from './unit.queries.ts'
import {
  type Closing,
  type ClosingRefusal,
  checkClosing,
  checkUnit,
  type UnitKind,
  type UnitRefusal,
  type UnitWish,
} from './unit.ts'
import type { ListUnitMeasures } from './unit-measure.ts'

/** Founds a unit and gives its id. `translations`: the name in other languages. */
export async function addUnit(
  scope: Scope,
  unit: { slug?: string; name: string; short: string; kind: UnitKind; parentId: string | null },
  translations: Text[] = [],
): Promise<string> {
  if (!mayFoundUnit(scope.viewer)) throw new Forbidden('addUnit')
  return transact(scope, 'accounts.addUnit', async ({ tx, changed }) => {
    const taken = new Set((await listUnits(tx, scope)).map((one) => one.slug))
    const slug = freeSlug(unit.slug ?? slugOf(unit.name, 'unit'), taken)
    const row = { id: randomUUID(), ...unit, slug }
    await insertUnit(tx, scope, row)
    for (const name of translations) await insertUnitName(tx, scope, row, name)
    changed({ kind: 'unit', id: row.id, before: null, after: { ...unit, translations } })
    return row.id
  })
}

/** Renames a unit, or puts it elsewhere in the tree. */
export async function reviseUnit(
  scope: Scope,
  id: string,
  seen: number,
  wish: UnitWish,
): Promise<Outcome<null, UnitRefusal | 'changed_meanwhile'>> {
  if (!mayArrangeUnits(scope.viewer)) throw new Forbidden('reviseUnit')
  return transact(scope, 'accounts.reviseUnit', async ({ tx, changed }) => {
    const units = await listUnits(tx, scope)
    const unit = units.find((one) => one.id === id)
    if (!unit) throw new NotFound('unit')
    const checked = checkUnit(wish, unit, units)
    if (!checked.ok) return checked
    if (!(await raiseUnitVersion(tx, id, seen))) return refused('changed_meanwhile')
    const name = (await listUnitSources(tx)).get(id) ?? ''
    await saveUnit(tx, id, checked.value)
    const { short, kind, parentId } = unit
    changed({ kind: 'unit', id, before: { name, short, kind, parentId }, after: checked.value })
    return ok(null)
  })
}

/** Closes a unit on which nothing hangs any more. It is kept, for what it once did. */
export async function closeUnit(
  scope: Scope,
  id: string,
  seen: number,
  wish: Closing,
  measuresOf: ListUnitMeasures,
): Promise<Outcome<null, ClosingRefusal | 'unit.still_hangs' | 'changed_meanwhile'>> {
  if (!mayArrangeUnits(scope.viewer)) throw new Forbidden('closeUnit')
  return transact(scope, 'accounts.closeUnit', async ({ tx, changed }) => {
    const units = await listUnits(tx, scope)
    const unit = units.find((one) => one.id === id)
    if (!unit) throw new NotFound('unit')
    const checked = checkClosing(wish, unit, dayOf(scope.now))
    if (!checked.ok) return checked
    const isHere = ({ unitId }: { unitId: string | null }) => unitId === id
    const posts = (await listPosts(tx, scope)).filter((one) => isHere(one) && one.closedOn === null)
    const led = (await measuresOf({ ...scope, db: tx })).filter(({ leadUnitId }) => leadUnitId === id)
    const hanging = {
      units: units.filter(({ parentId, closedOn }) => parentId === id && closedOn === null).length,
      posts: posts.length,
      measures: led.length,
      roles: [...(await listMemberships(tx)), ...(await listInvitations(tx))].filter(isHere).length,
    }
    if (Object.values(hanging).some((many) => many > 0)) return refused('unit.still_hangs', hanging)
    if (!(await raiseUnitVersion(tx, id, seen))) return refused('changed_meanwhile')
    await saveUnitClosing(tx, id, checked.value)
    changed({ kind: 'unit', id, before: { closed: null }, after: { closed: checked.value } })
    return ok(null)
  })
}
