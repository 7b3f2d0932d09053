import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { guideService, translatedHelp } from '../../../../test/support/guide-entries.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf, textOf } from '../../../../test/support/page.ts'
import { publicSite } from '../../../../test/support/site.ts'
import { conditionWords } from './conditions.ts'
import { mapAddress } from './reach-links.tsx'

test('a page says first what it is and how one calls; facts are in the reader’s language without translation', async ({
  scope,
}) => {
  const service = await guideService(scope)
  await translatedHelp(scope, service, 'en', { title: 'Advice on debts', say: 'I need help.' })
  const site = publicSite(scope)
  const html = await (await site.ask(`/de/guide/services/${service.slug}`)).text()
  await expectValidHtml(html)
  const links = linksOf(html)
  expect(links).toEqual(expect.arrayContaining(['tel:05115550123', 'mailto:schulden@example.org']))
  expect(links.some((href) => href.startsWith('https://www.openstreetmap.org/?mlat=52.37'))).toBe(true)
  for (const said of [
    'Ich brauche Hilfe, weil ich Schulden habe.',
    'Lindenweg 5',
    'Die grüne Tür',
    'kostenlos',
    'Arabisch',
  ])
    expect(textOf(html)).toContain(said)
  expect(html).toContain('"@type":"GovernmentService"')
  const english = await (await site.ask(`/en/guide/services/${service.slug}`)).text()
  await expectValidHtml(english)
  expect(english).toContain('<h1 class="title__short">Advice on debts</h1>')
  expect(english).toContain('<p class="wording" lang="de"><strong>„Ich brauche Hilfe, weil ich Schulden habe.“')
  for (const said of ['I need help.', 'free of charge', 'Arabic (Monday, Wednesday)'])
    expect(textOf(english)).toContain(said)
  expect(site.lines.filter(({ msg }) => msg === 'bug')).toEqual([])
})

test('a sensitive page has no data about itself, no address, and nobody keeps it', async ({ scope }) => {
  const service = await guideService(scope, {
    service: { title: 'Frauenhaus', sensitive: true },
    organisation: { name: 'Nur Schutz' },
  })
  const answer = await publicSite(scope).ask(`/de/guide/services/${service.slug}`)
  const html = await answer.text()
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(html).not.toContain('ld+json')
  expect(html).not.toContain('<title>Frauenhaus')
  expect(html).not.toContain('openstreetmap')
  const offering = await publicSite(scope).ask('/de/guide/organisations/nur-schutz')
  expect([offering.status, offering.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
})

test('an organisation shows what it offers, and none that has nothing', async ({ scope }) => {
  const service = await guideService(scope)
  await guideService(scope, { organisation: { name: 'Nur Entwürfe' }, isPublished: false })
  const site = publicSite(scope)
  const html = await (await site.ask('/de/guide/organisations/schuldnerhilfe-musterstadt')).text()
  await expectValidHtml(html)
  expect(linksOf(html)).toContain(`/de/guide/services/${service.slug}`)
  expect((await site.ask('/de/guide/organisations/nur-entwuerfe')).status).toBe(404)
  expect((await site.ask('/de/guide/services/nix')).status).toBe(404)
})

test('what nobody has said yet stands behind what is known', () => {
  const unknown = { referral: 'unknown', insurance: 'unknown', anonymous: 'unknown', children: 'yes' } as const
  expect(
    conditionWords('de', { residence: 'unknown', papers: 'none', womenOnly: false, ...unknown }).slice(0, 2),
  ).toEqual(['keine Papiere nötig', 'Kinder können mitkommen'])
})

test('a place without a point on the map is looked for by its street, one without either not at all', () => {
  const nowhere = { latitude: null, longitude: null, street: '', postcode: '', town: '' }
  expect(mapAddress(nowhere)).toBe(null)
  expect(mapAddress({ ...nowhere, street: 'Weg 1', town: 'Ort' })).toContain('query=Weg+1')
})
