import { must } from '../../src/demo/act.ts'
import { keepHiddenPlace } from '../../src/domains/guide/guide.ts'
import { atLocationId } from '../../src/domains/guide/interfaces/service.record.ts'
import { listOrganisations } from '../../src/domains/guide/organisations/organisation.queries.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { read } from '../../src/platform/transact.ts'
import { addedOrganisation, addedPlace } from '../support/guide-entries.ts'
import { draftedHelp, offeredHelp } from '../support/offered-help.ts'

/** Nowhere else in the project: whoever finds one of these words has found where the shelter is. */
export const canaries = ['Zinnkrautgasse', '52.398717', '9.712334', 'Ilgner', 'Uhuruf'] as const

const place = {
  address: `${canaries[0]} 47\n30159 Musterstadt`,
  notes: `${canaries[4]} am Hoftor; ${canaries[1]}, ${canaries[2]}`,
  contact: `Ida ${canaries[3]}`,
}

/** A shelter whose place is hidden, a service that everybody reads, one that nobody outside does, and one of which no address tells. */
export async function fillGuide(scope: Scope, { open, hidden }: { open: string; hidden: string }) {
  const publicPlace = await addedPlace(scope, { name: `Haus ${open}` })
  const places = [{ placeId: publicPlace.id, hours: 'Mo-Fr 09:00-12:00' }]
  const organisationId = await addedOrganisation(scope, { name: `Beratungshaus ${open}` })
  const service = await offeredHelp(scope, { title: `Beratung ${open}`, places, organisationId })
  const draft = await draftedHelp(scope, { title: `Entwurf ${hidden}`, organisationId: service.organisationId })
  const sensitive = await offeredHelp(scope, { title: `Schutz ${open}`, sensitive: true, topics: ['violence'], places })
  const unheard = await addedOrganisation(scope, { name: `Verein ${hidden}` })
  const hiddenHelp = await draftedHelp(scope, { title: `Entwurf ${hidden}`, organisationId: unheard })
  const helpers = new Map((await read(scope, (tx) => listOrganisations(tx))).map(({ id, slug }) => [id, slug]))
  const slugs = { helper: helpers.get(service.organisationId)!, hiddenHelper: helpers.get(hiddenHelp.organisationId)! }
  const shelter = await offeredHelp(scope, {
    title: `Schutz ${open}`,
    sensitive: true,
    topics: ['violence'],
    places: [],
  })
  must(await keepHiddenPlace(scope, shelter.id, 0, place))
  return {
    ...{ shelter: shelter.slug, draftService: draft.slug },
    ...slugs,
    ...{ service: service.slug, serviceId: service.id, serviceDraft: draft.slug, serviceDraftId: draft.id },
    ...{ sensitiveService: sensitive.slug, organizationId: service.organisationId, place: publicPlace.slug },
    atLocation: atLocationId(service.id, publicPlace.id),
  }
}
