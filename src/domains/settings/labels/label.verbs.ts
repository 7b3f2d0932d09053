import { changeCity } from '../../../platform/cities.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import type { City, OwnWords, Scope } from '../../../platform/scope.ts'
import { mayChangeSettings } from '../settings.access.ts'

/** What the city calls states and priorities from now on, wherever it is said. */
export async function changeLabels(
  scope: Scope,
  ownWords: OwnWords,
  seen: number,
): Promise<Outcome<City, 'changed_meanwhile'>> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('changeLabels')
  return changeCity(scope, { ownWords }, seen)
}
