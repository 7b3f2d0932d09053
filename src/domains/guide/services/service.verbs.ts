import { randomBytes, randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { mayEditGuide } from '../guide.access.ts'
import { isHidden } from '../hidden/hidden-place.queries.ts'
import { checkService, type ServiceRefusal } from './check-service.ts'
import { findService, insertService, saveService, takenServiceSlugs } from './service.queries.ts'
import type { Service } from './service.ts'

export type ServiceWish = Omit<Service, 'id' | 'slug' | 'version'>

export async function addService(scope: Scope, wish: ServiceWish): Promise<Outcome<Service, ServiceRefusal>> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden('addService')
  const refusal = checkService(wish)
  if (refusal) return refusal
  return transact(scope, 'guide.addService', async ({ tx, changed }) => {
    const slug = await slugFor({ tx }, wish)
    const service = { id: randomUUID(), slug, ...wish, version: 1 }
    await insertService(tx, scope, service)
    changed({ kind: 'service', id: service.id, before: null, after: service })
    return ok(service)
  })
}

export async function reviseService(
  scope: Scope,
  id: string,
  seen: number,
  wish: ServiceWish,
): Promise<Outcome<Service, ServiceRefusal | 'changed_meanwhile'>> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden('reviseService')
  const refusal = checkService(wish)
  if (refusal) return refusal
  return transact(scope, 'guide.reviseService', async ({ tx, changed }) => {
    const before = await findService(tx, { id })
    if (!before) throw new NotFound('service')
    if (before.version !== seen) return refused('changed_meanwhile')
    const opens = wish.places.length > 0 || !wish.sensitive
    if (opens && (await isHidden(tx, id))) return refused('service.hidden_place')
    // Whoever has kept the address of what became sensitive keeps an address that tells.
    const slug = wish.sensitive && !before.sensitive ? await slugFor({ tx }, wish) : before.slug
    const after = { ...before, ...wish, slug }
    await saveService(tx, scope, after)
    changed({ kind: 'service', id, before, after })
    return ok(after)
  })
}

/** The address of a sensitive page says nothing to whoever looks over a shoulder. */
async function slugFor({ tx }: Pick<Write, 'tx'>, { title, sensitive }: ServiceWish): Promise<string> {
  if (sensitive) return randomBytes(4).toString('hex')
  const address = slugOf(title, 'help')
  return freeSlug(address, await takenServiceSlugs(tx, address))
}
