import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import * as formats from 'ajv-formats'
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { translatedHelp } from '../../../../test/support/guide-entries.ts'
import { offeredHelp } from '../../../../test/support/offered-help.ts'
import { publicSite } from '../../../../test/support/site.ts'
import { projectRoot } from '../../../platform/root.ts'
import { translateGuide, withdraw } from '../guide.ts'
import { hsdsRoot } from './hsds.routes.ts'

const folder = join(projectRoot, '../shared/data/hsds')
const lacking = existsSync(folder) ? '' : ' (skipped: ../shared/data/hsds is not beside the project)'

/** What the standard's own schema has against an answer. */
function faultsOf(schema: string, record: unknown) {
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default.default(ajv)
  const judge = ajv.compile(JSON.parse(readFileSync(join(folder, `schema-${schema}.json`), 'utf8')))
  return judge(record) ? [] : judge.errors
}

async function asked(scope: Parameters<typeof publicSite>[0], path: string) {
  const answer = await publicSite(scope).ask(hsdsRoot + path)
  return { status: answer.status, type: answer.headers.get('Content-Type'), body: JSON.parse(await answer.text()) }
}

test.skipIf(lacking !== '')(`services and organisations are as the standard has them${lacking}`, async ({ scope }) => {
  const service = await offeredHelp(scope)
  const whole = await asked(scope, `/services/${service.id}?lang=de`)
  expect(faultsOf('service', whole.body)).toEqual([])
  const list = await asked(scope, '/services?lang=de')
  expect(list.body.contents.map((one: unknown) => faultsOf('service_list', one))).toEqual([[]])
  const organisation = await asked(scope, `/organizations/${service.organisationId}?lang=de`)
  expect(faultsOf('organization', organisation.body)).toEqual([])
})

test('a program reads a service in its language, with places, hours, languages and what it is about', async ({
  scope,
}) => {
  const service = await offeredHelp(scope)
  await translatedHelp(scope, service, 'en', { title: 'Advice for newcomers' })
  const { status, body } = await asked(scope, `/services/${service.id}?lang=en`)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    name: 'Advice for newcomers',
    status: 'active',
    fees_description: 'free of charge',
    phones: [{ number: '+49 5550 100300' }],
    interpretation_services: 'With an interpreter: Arabic',
    service_at_locations: [
      {
        schedules: [{ description: 'Mo-Fr 09:00-12:00' }],
        location: { latitude: 52.1, addresses: [{ address_1: 'Marktgasse 3', country: 'DE' }] },
      },
    ],
  })
  expect(body.attributes.map(({ taxonomy_term }: { taxonomy_term: { code: string } }) => taxonomy_term.code)).toEqual([
    'arrival',
    'residence',
  ])
  const [at] = body.service_at_locations
  expect((await asked(scope, `/service_at_locations/${at.id}`)).body.service.id).toBe(service.id)
  // A service without a place counts among services alone.
  await offeredHelp(scope, { title: 'Am Telefon', places: [], organisationId: service.organisationId })
  const { body: page } = await asked(scope, '/service_at_locations?per_page=100')
  expect(page).toMatchObject({ total_items: page.contents.length, size: page.contents.length })
})

test('organisations are told in the language of whoever asks, too', async ({ scope }) => {
  const { organisationId: recordId } = await offeredHelp(scope)
  const about = { recordId, lang: 'en', field: 'about', words: 'Advice since 1990.', state: 'human' } as const
  expect((await translateGuide(scope, [about])).ok).toBe(true)
  for (const path of ['/organizations', `/organizations/${recordId}`]) {
    expect(JSON.stringify((await asked(scope, `${path}?lang=en`)).body), path).toContain('Advice since 1990.')
  }
})

test('what is a draft or withdrawn is in no list, and has no address', async ({ scope }) => {
  const service = await offeredHelp(scope)
  await withdraw(scope, { organisationId: service.organisationId }, 'auf eigenen Wunsch')
  for (const path of [`/services/${service.id}`, `/organizations/${service.organisationId}`, '/services/nix']) {
    expect((await asked(scope, path)).status, path).toBe(404)
  }
  expect((await asked(scope, '/services')).body).toMatchObject({ contents: expect.not.arrayContaining([service.id]) })
  expect(JSON.stringify((await asked(scope, '/services')).body)).not.toContain(service.id)
  expect(JSON.stringify((await asked(scope, '/places.geojson')).body)).not.toContain('Marktgasse 3')
})

test('lists are paged and narrowed, and a question that cannot be read is told by its name', async ({ scope }) => {
  const service = await offeredHelp(scope)
  await offeredHelp(scope, { title: 'Sprachcafé', topics: ['meeting'], organisationId: service.organisationId })
  const of = `organization_id=${service.organisationId}`
  expect((await asked(scope, `/services?${of}&per_page=1`)).body).toMatchObject({
    ...{ total_items: 2, total_pages: 2, page_number: 1, size: 1, first_page: true, last_page: false, empty: false },
    contents: [{ name: 'Beratung für Neue' }],
  })
  const { body } = await asked(scope, '/taxonomy_terms?per_page=100&lang=de')
  const term = body.contents.find(({ code }: { code: string }) => code === 'meeting')
  expect(term.name).toBe('Menschen treffen')
  expect((await asked(scope, `/services?${of}&taxonomy_term_id=${term.id}`)).body).toMatchObject({ total_items: 1 })
  for (const wrong of ['page=0', 'per_page=101', 'taxonomy_term_id=nix', 'organization_id=1', 'lang=tlh']) {
    const answer = await asked(scope, `/services?${wrong}`)
    expect([answer.status, answer.type], wrong).toEqual([400, 'application/problem+json'])
  }
})

test('no list tells of what kind an organisation is', async ({ scope }) => {
  await offeredHelp(scope)
  const all = await Promise.all(
    ['/services?full=true', '/organizations', '/taxonomies', '/places.geojson'].map((path) => asked(scope, path)),
  )
  expect(JSON.stringify(all)).not.toMatch(/welfare|religious|migrant_org/)
})

test('a place of what is sensitive is on no map', async ({ scope }) => {
  const service = await offeredHelp(scope, { sensitive: true })
  expect(service.slug).toMatch(/^[0-9a-f]{8}$/)
  expect(JSON.stringify((await asked(scope, '/places.geojson')).body)).not.toContain(service.slug)
})
