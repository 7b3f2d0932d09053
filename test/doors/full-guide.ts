import { atLocationId } from '../../src/domains/guide/interfaces/service.record.ts'
import { termId } from '../../src/domains/guide/interfaces/taxonomy.record.ts'
import { listOrganisations } from '../../src/domains/guide/organisations/organisation.queries.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { read } from '../../src/platform/transact.ts'
import { addedPlace, draftedHelp, offeredHelp } from '../support/offered-help.ts'

/** A service that everybody reads, one that nobody outside does, and one of which no address tells. */
export async function fillGuide(scope: Scope, { open, hidden }: { open: string; hidden: string }) {
  const place = await addedPlace(scope, { name: `Haus ${open}` })
  const places = [{ placeId: place.id, hours: 'Mo-Fr 09:00-12:00' }]
  const service = await offeredHelp(scope, { title: `Beratung ${open}`, places })
  const draft = await draftedHelp(scope, { title: `Entwurf ${hidden}`, organisationId: service.organisationId })
  const sensitive = await offeredHelp(scope, { title: `Schutz ${open}`, sensitive: true, topics: ['violence'], places })
  const hiddenHelp = await draftedHelp(scope, { title: `Entwurf ${hidden}` })
  const helpers = new Map((await read(scope, (tx) => listOrganisations(tx))).map(({ id, slug }) => [id, slug]))
  const slugs = { helper: helpers.get(service.organisationId)!, hiddenHelper: helpers.get(hiddenHelp.organisationId)! }
  return {
    ...slugs,
    ...{ service: service.slug, serviceId: service.id, serviceDraft: draft.slug, serviceDraftId: draft.id },
    ...{ sensitiveService: sensitive.slug, organizationId: service.organisationId, place: place.slug },
    atLocation: atLocationId(service.id, place.id),
    term: termId('topic', 'work'),
  }
}
