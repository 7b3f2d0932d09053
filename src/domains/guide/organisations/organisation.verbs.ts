import { randomUUID } from 'node:crypto'
import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact } from '../../../platform/transact.ts'
import { mayEditGuide } from '../guide.access.ts'
import { insertOrganisation, takenOrganisationSlugs } from './organisation.queries.ts'
import type { Organisation } from './organisation.ts'

export type OrganisationWish = Omit<Organisation, 'id' | 'slug' | 'version'>
export type OrganisationRefusal = 'organisation.name_missing'

export async function addOrganisation(
  scope: Scope,
  wish: OrganisationWish,
): Promise<Outcome<Organisation, OrganisationRefusal>> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden('addOrganisation')
  if (wish.name === '') return refused('organisation.name_missing')
  return transact(scope, 'guide.addOrganisation', async ({ tx, changed }) => {
    const address = slugOf(wish.name, 'organisation')
    const slug = freeSlug(address, await takenOrganisationSlugs(tx, address))
    const organisation = { id: randomUUID(), slug, ...wish, version: 1 }
    await insertOrganisation(tx, scope, organisation)
    changed({ kind: 'organisation', id: organisation.id, before: null, after: organisation })
    return ok(organisation)
  })
}
