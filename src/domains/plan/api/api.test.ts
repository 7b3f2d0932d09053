import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { test } from '../../../../test/support/city.ts'
import { publicSite, publicUrl, type Site } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { changeAddress, showPlan } from '../plan.ts'
import { apiPatterns } from './api.routes.ts'
import { operations } from './openapi.ts'
import { problem } from './problem.schema.ts'

async function json(site: Site, path: string, headers: Record<string, string> = {}) {
  const answer = await site.ask(path, { headers })
  expect(answer.status, path).toBe(200)
  expect(answer.headers.get('Content-Type'), path).toMatch(/^application\/json/)
  return answer.json()
}

type Listed = {
  total: number
  links: { next: string | null }
  items: { slug: string; links: { self: string; page: string } }[]
}

type Way = readonly [keyof typeof operations, string]

/** Every address of the interface, found by following it: each list whole, and every record in it. */
async function walk(site: Site): Promise<Way[]> {
  const plans: Listed = await json(site, `${apiPatterns.plans}?lang=de`)
  const found: Way[] = []
  for (const plan of plans.items) {
    found.push(['plan', plan.links.self], ['fields', apiPatterns.fields.replace(':plan', plan.slug)])
    for (const kind of ['goals', 'measures'] as const) {
      found.push([kind, `${apiPatterns[kind]}?plan=${plan.slug}&limit=200`])
      const list: Listed = await json(site, `${apiPatterns[kind]}?plan=${plan.slug}&limit=200`)
      found.push(
        ...list.items.map(
          ({ links }) => [kind === 'goals' ? ('goal' as const) : ('measure' as const), links.self] as const,
        ),
      )
    }
    const fields: Listed = await json(site, apiPatterns.fields.replace(':plan', plan.slug))
    found.push(...fields.items.map(({ links }) => ['field', links.self] as const))
  }
  found.push(['plans', apiPatterns.plans], ['decisions', apiPatterns.decisions], ['lineage', apiPatterns.lineage])
  return found.map(([kind, address]) => [kind, address.replace(publicUrl, '')])
}

describe('the interface for programs', () => {
  test('gives every record of every edition in the shape that it describes', async ({ scope }) => {
    const site = publicSite(scope)
    const addresses = await walk(site)
    expect(new Set(addresses.map(([kind]) => kind))).toEqual(new Set(Object.keys(operations)))
    for (const [kind, address] of addresses) {
      const read = operations[kind].gives.safeParse(await json(site, address))
      expect(read.success ? [] : z.prettifyError(read.error), address).toEqual([])
    }
  })

  test('is described in OpenAPI 3.1', async ({ scope }) => {
    const description = await json(publicSite(scope), apiPatterns.description)
    const validator = new Validator()
    expect(await validator.validate(description)).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    expect(Object.keys(description.paths)).toHaveLength(Object.keys(operations).length)
    // A control: what is no description is refused.
    expect(await new Validator().validate({ ...description, paths: { plan: 1 } })).toMatchObject({ valid: false })
  })

  test('says of each text in which language it is, and leads to the page in that language', async ({ scope }) => {
    const site = publicSite(scope)
    const goal = await json(site, '/api/v1/goals', { 'Accept-Language': 'en' })
    expect(goal.items[0].heading).toMatchObject({ lang: 'en' })
    const sheet = (await json(site, '/api/v1/measures?lang=en&limit=1')).items[0]
    expect(sheet.status).toMatchObject({ reason: expect.any(String) })
    expect(sheet.links.page).toMatch(`${publicUrl}/en/measures/`)
  })

  test('pages through a list by links, each record once', async ({ scope }) => {
    const site = publicSite(scope)
    const whole: Listed = await json(site, '/api/v1/measures?limit=200&sort=title')
    const slugs: string[] = []
    for (let next: string | null = '/api/v1/measures?limit=7&sort=title'; next !== null; ) {
      const answer = await site.ask(next.replace(publicUrl, ''))
      const page: Listed = await answer.json()
      slugs.push(...page.items.map(({ slug }) => slug))
      next = page.links.next
      expect(answer.headers.get('Link')?.includes('rel="next"')).toBe(next !== null)
    }
    expect(slugs).toEqual(whole.items.map(({ slug }) => slug))
    expect(whole.total).toBe(slugs.length)
  })

  test('filters measures by what the pages know, and by goal, lead and day', async ({ scope }) => {
    const site = publicSite(scope)
    const total = async (query: string) => (await json(site, `/api/v1/measures?lang=de&${query}`)).total as number
    const all = await total('')
    const [some] = (await json(site, '/api/v1/measures?lang=de&status=started&sort=latest&limit=1')).items
    for (const query of [
      'status=started',
      'field=bildung',
      `goal=${some.goals[0].slug}`,
      `lead=${encodeURIComponent(some.lead.words)}`,
      `changedSince=${some.status.asOf}`,
      `words=${encodeURIComponent(some.title.words.split(' ')[0])}`,
    ]) {
      const found = await total(query)
      expect(found, query).toBeGreaterThan(0)
      expect(found, query).toBeLessThan(all)
    }
    expect(await total('changedSince=2999-01-01')).toBe(0)
  })

  test('a record that moved is found at its old address', async ({ scope }) => {
    const [goal] = (await showPlan(scope)).fields.flatMap(({ goals }) => goals)
    must(await changeAddress(scope, 'goal', goal!.id, 'gegen-hass'))
    const answer = await publicSite(scope).ask(`/api/v1/goals/${goal!.slug}?lang=en`)
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, '/api/v1/goals/gegen-hass?lang=en'])
  })

  test('says 304 to who has an answer already, and may be read from any site', async ({ scope }) => {
    const site = publicSite(scope)
    const first = await site.ask('/api/v1/plans?lang=de')
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
    const again = await site.ask('/api/v1/plans?lang=de', { headers })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await site.ask('/api/v1/plans?lang=en', { headers })).status).toBe(200)
    expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(first.headers.get('Cache-Control')).toBe('public, no-cache')
    expect(first.headers.get('Vary')).not.toContain('Accept-Language')
    expect((await site.ask('/api/v1/plans')).headers.get('Vary')).toContain('Accept-Language')
    expect((await site.ask('/api/v1/plans', { method: 'OPTIONS' })).status).toBe(204)
  })

  test.for([
    ['/api/v1/measures?statsu=started', 400],
    ['/api/v1/measures?status=gone', 400],
    ['/api/v1/measures?limit=0', 400],
    ['/api/v1/measures?page=1&page=2', 400],
    ['/api/v1/measures?words=%00', 400],
    ['/api/v1/measures?changedSince=yesterday', 400],
    ['/api/v1/measures?lang=xx', 400],
    ['/api/v1/plans/nowhere', 404],
    ['/api/v1/measures?plan=nowhere', 404],
    ['/api/v1/nothing', 404],
  ] as const)('%s is a problem that says what to do', async ([path, status], { scope }) => {
    const answer = await publicSite(scope).ask(path)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'application/problem+json'])
    const told = problem.parse(await answer.json())
    expect(told.status).toBe(status)
    if (status === 400) {
      expect(told.known).toContain('lang')
      expect(told.parameters).toHaveLength(1)
    }
  })

  test('only reads, and answers in JSON alone', async ({ scope }) => {
    const site = publicSite(scope)
    const written = await site.ask('/api/v1/plans', { method: 'DELETE', headers: { 'Sec-Fetch-Site': 'same-origin' } })
    expect([written.status, written.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect((await site.ask('/api/v1/plans', { headers: { Accept: 'text/html, image/*' } })).status).toBe(406)
  })

  test('a city without a plan has empty lists', async ({ neighbour }) => {
    const site = publicSite(neighbour)
    for (const list of ['plans', 'goals', 'measures', 'decisions', 'lineage'] as const) {
      expect(await json(site, apiPatterns[list]), list).toMatchObject({ total: 0, items: [] })
    }
  })
})
