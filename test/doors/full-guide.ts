import { must } from '../../src/demo/act.ts'
import { keepHiddenPlace } from '../../src/domains/guide/guide.ts'
import { atLocationId } from '../../src/domains/guide/interfaces/service.record.ts'
import { termId } from '../../src/domains/guide/interfaces/taxonomy.record.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { addedPlace, draftedHelp, offeredHelp } from '../support/offered-help.ts'

/** Nowhere else in the project: whoever finds one of these words has found where the shelter is. */
export const canaries = ['Zinnkrautgasse', '52.398717', '9.712334', 'Ilgner', 'Uhuruf'] as const

const whereItIs = {
  address: `${canaries[0]} 47\n30159 Musterstadt`,
  notes: `${canaries[4]} am Hoftor; ${canaries[1]}, ${canaries[2]}`,
  contact: `Ida ${canaries[3]}`,
}

/** A service that everybody reads, one that nobody outside does, one of which no address tells, and one whose place is hidden. */
export async function fillGuide(scope: Scope, { open, hidden }: { open: string; hidden: string }) {
  const place = await addedPlace(scope, { name: `Haus ${open}` })
  const places = [{ placeId: place.id, hours: 'Mo-Fr 09:00-12:00' }]
  const service = await offeredHelp(scope, { title: `Beratung ${open}`, places })
  const draft = await draftedHelp(scope, { title: `Entwurf ${hidden}`, organisationId: service.organisationId })
  const sensitive = await offeredHelp(scope, { title: `Schutz ${open}`, sensitive: true, topics: ['violence'], places })
  const shelter = await offeredHelp(scope, {
    title: `Obdach ${open}`,
    sensitive: true,
    topics: ['violence'],
    places: [],
  })
  must(await keepHiddenPlace(scope, shelter.id, 0, whereItIs))
  return {
    ...{ service: service.slug, serviceId: service.id, serviceDraft: draft.slug, serviceDraftId: draft.id },
    ...{ sensitiveService: sensitive.slug, organizationId: service.organisationId, place: place.slug },
    ...{ shelter: shelter.slug, atLocation: atLocationId(service.id, place.id), term: termId('topic', 'work') },
  }
}
