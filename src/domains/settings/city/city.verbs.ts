import { changeCity } from '../../../platform/cities.ts'
import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { City, Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { mayChangeSettings } from '../settings.access.ts'
import { findRules, saveRules } from './rules.queries.ts'
import type { Rules } from './rules.ts'

export type Face = Pick<City, 'name' | 'brand' | 'languages'>

/** What the city is called, how it looks, which languages it offers. The demonstration city stays who it is. */
export async function changeFace(
  scope: Scope,
  wish: Face,
  seen: number,
): Promise<Outcome<City, 'city.demo' | 'changed_meanwhile'>> {
  const { city, viewer } = scope
  if (!mayChangeSettings(viewer)) throw new Forbidden('changeFace')
  if (city.demo && (wish.name !== city.name || wish.brand !== city.brand)) return refused('city.demo')
  return changeCity(scope, wish, seen)
}

export async function showRules(scope: Scope): Promise<Rules> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('showRules')
  return read(scope, findRules)
}

/** Changes some of the rules and leaves the others as they are. */
export async function changeRules(
  scope: Scope,
  wish: Partial<Omit<Rules, 'version'>>,
  seen: number,
): Promise<Outcome<null, 'changed_meanwhile'>> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('changeRules')
  return transact(scope, 'settings.changeRules', async ({ tx, changed }) => {
    const { version, ...before } = await findRules(tx)
    if (version !== seen) return refused('changed_meanwhile')
    const after = { ...before, ...wish }
    await saveRules(tx, scope, { ...after, version: version + 1 })
    changed({ kind: 'city_rules', id: scope.city.id, before, after })
    return ok(null)
  })
}

/** Whether whoever works in this city needs a second factor. Asked before anybody is let in. */
export async function demandsSecondFactor(scope: Scope): Promise<boolean> {
  return (await read(scope, findRules)).secondFactor
}
