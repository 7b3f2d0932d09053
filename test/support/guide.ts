/** What the tests of the guide begin with: a service that everybody finds. */
import { must } from '../../src/demo/act.ts'
import { addOrganisation } from '../../src/domains/guide/organisations/organisation.verbs.ts'
import type { Service } from '../../src/domains/guide/services/service.ts'
import { addService, type ServiceWish } from '../../src/domains/guide/services/service.verbs.ts'
import { publishService } from '../../src/domains/guide/standing.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'

const plain: Omit<ServiceWish, 'organisationId' | 'title'> = {
  ...{
    summary: '',
    description: '',
    bring: '',
    say: '',
    topics: ['violence'],
    audiences: [],
    ageFrom: null,
    ageTo: null,
  },
  ...{ cost: 'free', costWords: '', reach: ['telephone'], appointment: 'none', waitingDays: null, waitingOn: null },
  ...{ residence: 'any', papers: 'none', referral: 'none', insurance: 'none', anonymous: 'yes', children: 'yes' },
  ...{ womenOnly: false, sensitive: false, hours: '', url: '', providerMail: '', origin: '', languages: [] },
  ...{ contacts: [{ kind: 'telephone', value: '0511 555 0', words: '' }], places: [], goalIds: [], measureIds: [] },
}

/** A service as wished, by an authority of its own; published, unless `isDraft`. */
export async function offered(
  scope: Scope,
  wish: Partial<ServiceWish> & { title: string },
  isDraft = false,
): Promise<Service> {
  const name = `Amt für ${wish.title}`
  const about = { kind: 'authority', about: '', url: '', mail: '', telephone: '', origin: '' } as const
  const organisation = must(await addOrganisation(scope, { name, ...about }))
  const service = must(await addService(scope, { ...plain, organisationId: organisation.id, ...wish }))
  if (!isDraft) must(await publishService(scope, service.id))
  return service
}
