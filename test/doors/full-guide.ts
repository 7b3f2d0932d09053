/** What the guide of a full city has: a shelter whose place is hidden, and services that are published and that are not. */
import { must } from '../../src/demo/act.ts'
import { keepHiddenPlace } from '../../src/domains/guide/guide.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { offered } from '../support/guide.ts'

/** Nowhere else in the project: whoever finds one of these words has found where the shelter is. */
export const canaries = ['Zinnkrautgasse', '52.398717', '9.712334', 'Ilgner', 'Uhuruf'] as const

const place = {
  address: `${canaries[0]} 47\n30159 Musterstadt`,
  notes: `${canaries[4]} am Hoftor; ${canaries[1]}, ${canaries[2]}`,
  contact: `Ida ${canaries[3]}`,
}

export async function fillGuide(scope: Scope, { open, hidden }: { open: string; hidden: string }) {
  const shelter = await offered(scope, { title: `Schutz ${open}`, sensitive: true })
  must(await keepHiddenPlace(scope, shelter.id, 0, place))
  const service = await offered(scope, { title: `Rat ${open}`, topics: ['everyday'] })
  const draft = await offered(scope, { title: `Rat ${hidden}`, topics: ['everyday'] }, true)
  return { shelter: shelter.slug, service: service.slug, draftService: draft.slug }
}
