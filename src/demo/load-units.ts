import type { UnitStory } from '../../db/demo/story.ts'
import { addUnit } from '../domains/accounts/accounts.ts'
import type { Scope } from '../platform/scope.ts'
import { found } from './act.ts'

/** Adds the units, parents before their parts; gives their ids by the story's keys. */
export async function addUnits(scope: Scope, units: UnitStory[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, name, short, kind, parent } of units) {
    const parentId = parent === undefined ? null : found(ids, parent)
    const english = { words: name.en, lang: 'en', state: 'human' } as const
    ids.set(key, await addUnit(scope, { slug: key, name: name.de, short, kind, parentId }, [english]))
  }
  return ids
}
