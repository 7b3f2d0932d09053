import type { City } from '../../../platform/scope.ts'
import { type HsdsPattern, hsdsPatterns } from './hsds.routes.ts'

/** What each address gives. The shapes of the records are the standard's own. */
const operations: Record<HsdsPattern, string> = {
  about: 'Which version of the standard is spoken here.',
  services: 'The services that are published, by their titles.',
  service: 'A service with all that is known of it.',
  organizations: 'The organisations that offer them, by their names.',
  organization: 'An organisation with its services.',
  atLocations: 'Where the services of a page are offered.',
  atLocation: 'One service in one place.',
  taxonomies: 'Our lists of words: topics, audiences, access.',
  taxonomy: 'One of these lists.',
  terms: 'The words themselves.',
  term: 'One of them.',
  places: 'All places with what is offered there, as GeoJSON.',
  description: 'This description.',
}

const lists: readonly HsdsPattern[] = ['services', 'organizations', 'atLocations', 'taxonomies', 'terms']

const parameters = {
  page: { schema: { type: 'integer', minimum: 1, default: 1 } },
  per_page: { schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 } },
  lang: { schema: { type: 'string' }, description: 'The language of the answer.' },
  full: { schema: { type: 'boolean', default: false }, description: 'Services with all their parts.' },
  organization_id: { schema: { type: 'string', format: 'uuid' } },
  taxonomy_term_id: { schema: { type: 'string', format: 'uuid' } },
}
type Parameter = keyof typeof parameters

export function describeHsds({ name }: Pick<City, 'name'>, publicUrl: string) {
  const named = Object.entries(operations) as [HsdsPattern, string][]
  return {
    openapi: '3.1.0',
    info: { title: `${name}: the guide (Open Referral HSDS 3.0)`, version: '3.0' },
    servers: [{ url: publicUrl }],
    paths: Object.fromEntries(
      named.map(([pattern, does]) => [
        hsdsPatterns[pattern].replace(/:(\w+)/g, '{$1}'),
        { get: { operationId: pattern, summary: does, parameters: parametersOf(pattern), responses: responses(does) } },
      ]),
    ),
  }
}

function parametersOf(pattern: HsdsPattern) {
  const inPath = [...hsdsPatterns[pattern].matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }))
  const asked: Parameter[] = [
    'lang',
    ...(lists.includes(pattern) ? (['page', 'per_page'] as const) : []),
    ...(pattern === 'services' ? (['full', 'organization_id', 'taxonomy_term_id'] as const) : []),
  ]
  return [...inPath, ...asked.map((name) => ({ name, in: 'query', ...parameters[name] }))]
}

function responses(does: string) {
  const problem = { description: 'What went wrong.', content: { 'application/problem+json': {} } }
  return { 200: { description: does, content: { 'application/json': {} } }, 400: problem, 404: problem }
}
