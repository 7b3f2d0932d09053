import type { Context } from 'hono'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { guideRoutes } from '../guide.routes.ts'
import { audiences, topics } from '../services/service.ts'
import type { ServiceQuestion } from './hsds.queries.ts'
import {
  loadAllPublished,
  showAtLocation,
  showAtLocations,
  showOrganization,
  showOrganizations,
  showServiceRecord,
  showServices,
} from './hsds.read.ts'
import { hsdsRoot } from './hsds.routes.ts'
import { sayHsds } from './interfaces.messages.ts'
import { describeHsds } from './openapi.ts'
import { type PageWish, pageRecord, readPage } from './paged.ts'
import { placesAsGeoJson } from './places.geojson.ts'
import { taxonomyNames, taxonomyRecord, termId, termRecords } from './taxonomy.record.ts'

type Asking = Context<PageEnv>

export function hsdsError(c: Asking, status: 400 | 404 | 405, key: 'not_there' | 'method' | 'query', name = '') {
  c.header('Cache-Control', 'no-store')
  c.header('Content-Type', 'application/problem+json')
  return c.body(JSON.stringify({ status, title: sayHsds(c.var.scope.lang, `error.${key}`, { name }) }), status)
}

export const hsdsAnswers = {
  about: (c: Asking) =>
    c.json({
      version: '3.0',
      profile: 'https://docs.openreferral.org/en/3.0/hsds/',
      openapi_url: `${c.var.publicUrl}${hsdsRoot}/openapi.json`,
    }),
  description: (c: Asking) => c.json(describeHsds(c.var.scope.city, c.var.publicUrl)),
  services: async (c: Asking) => {
    const question = readQuestion(c)
    const wish = pageOf(c)
    if (typeof question === 'string') return hsdsError(c, 400, 'query', question)
    if (!wish) return hsdsError(c, 400, 'query', 'page, per_page')
    return c.json(await showServices(c.var.scope, question, wish, c.req.query('full') === 'true'))
  },
  service: async (c: Asking, id: string) => c.json(await showServiceRecord(c.var.scope, id)),
  organizations: (c: Asking) => paged(c, showOrganizations),
  organization: async (c: Asking, id: string) => c.json(await showOrganization(c.var.scope, id)),
  atLocations: (c: Asking) => paged(c, showAtLocations),
  atLocation: async (c: Asking, id: string) => c.json(await showAtLocation(c.var.scope, id)),
  taxonomies: (c: Asking) =>
    paged(c, async ({ lang }, wish) =>
      all(
        taxonomyNames.map((one) => taxonomyRecord(lang, one)),
        wish,
      ),
    ),
  taxonomy: (c: Asking, id: string) =>
    one(
      c,
      taxonomyNames.map((name) => taxonomyRecord(c.var.scope.lang, name)),
      id,
    ),
  terms: (c: Asking) => paged(c, async ({ lang }, wish) => all(termRecords(lang), wish)),
  term: (c: Asking, id: string) => one(c, termRecords(c.var.scope.lang), id),
  places: async (c: Asking) => {
    const { scope, publicUrl } = c.var
    const entries = await loadAllPublished(scope)
    const places = placesAsGeoJson(entries, (slug) => publicUrl + guideRoutes.service(scope.lang, slug))
    c.header('Content-Type', 'application/geo+json')
    return c.body(JSON.stringify(places))
  },
}

async function paged(c: Asking, show: (scope: Scope, wish: PageWish) => Promise<object>) {
  const wish = pageOf(c)
  return wish ? c.json(await show(c.var.scope, wish)) : hsdsError(c, 400, 'query', 'page, per_page')
}

function pageOf(c: Asking): PageWish | undefined {
  return readPage(c.req.query('page'), c.req.query('per_page'))
}

function all<Item>(items: readonly Item[], { page, size }: PageWish) {
  return pageRecord(items.slice((page - 1) * size, page * size), items.length, { page, size })
}

function one(c: Asking, records: readonly { id: string }[], id: string) {
  const found = records.find((record) => record.id === id)
  return found ? c.json(found) : hsdsError(c, 404, 'not_there')
}

/** What is asked for, or the name of the parameter that cannot be read. */
function readQuestion(c: Asking): ServiceQuestion | string {
  const { organization_id: organisationId, taxonomy_term_id: term } = c.req.query()
  if (organisationId !== undefined && !isRecordId(organisationId)) return 'organization_id'
  const topic = topics.find((code) => termId('topic', code) === term)
  const audience = audiences.find((code) => termId('audience', code) === term)
  if (term !== undefined && topic === undefined && audience === undefined) return 'taxonomy_term_id'
  return {
    ...(organisationId !== undefined && { organisationId }),
    ...(topic !== undefined && { topic }),
    ...(audience !== undefined && { audience }),
  }
}
