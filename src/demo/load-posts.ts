import type { PersonStory, PostStory } from '../../db/demo/story.ts'
import { addPost, enrolPerson, fillPost } from '../domains/accounts/accounts.ts'
import type { Scope } from '../platform/scope.ts'
import { found, must } from './act.ts'

type Ids = ReadonlyMap<string, string>

/** Brings in the people of the story; gives their ids by its keys. */
export async function enrolPeople(scope: Scope, people: readonly PersonStory[], units: Ids): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { key, name, role, unit } of people) {
    const mail = `${key}@musterstadt.example.org`
    ids.set(key, await enrolPerson(scope, { mail, name, role, unitId: found(units, unit) }))
  }
  return ids
}

/** Sets up the posts and fills them, one holder after the other; gives their ids by the story's keys. */
export async function addPosts(scope: Scope, posts: readonly PostStory[], units: Ids, people: Ids): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { key, unit, title, heads = false, holders, deputies = [] } of posts) {
    const id = must(await addPost(scope, found(units, unit), { title, headsUnit: heads }))
    ids.set(key, id)
    const terms = [
      ...holders.map((term) => ({ ...term, part: 'holder' as const })),
      ...deputies.map((term) => ({ ...term, part: 'deputy' as const })),
    ]
    let version = 1
    for (const { person, from, until, part } of terms) {
      const wish = { personId: found(people, person), part, startsOn: from, endsOn: until ?? null }
      must(await fillPost(scope, id, version, wish))
      version += 1
    }
  }
  return ids
}
