import { expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { guideService, translatedHelp } from '../../../../test/support/guide-entries.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf, textOf } from '../../../../test/support/page.ts'
import { publicSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { confirmService, recordConsent, withdraw } from '../guide.ts'
import { findHelp } from './find.read.ts'
import { readFindWish } from './find-wish.ts'
import { listVain } from './vain.queries.ts'

const find = async (scope: Scope, query: string) => {
  const found = await findHelp(asPublic(scope), readFindWish(Object.fromEntries(new URLSearchParams(query))))
  return { ...found, titles: found.entries.map(({ texts }) => texts.title.words) }
}
const noon = (scope: Scope, day: string) => ({ ...scope, now: new Date(`${day}T11:00:00Z`) })

test('a question finds what answers it; a filter takes away what lacks it, and says what that costs', async ({
  neighbour: scope,
}) => {
  const debts = await guideService(scope)
  await guideService(scope, { service: { title: 'Nähtreff', summary: 'Wir nähen.', topics: ['meeting'], say: '' } })
  expect((await find(scope, 'q=Schulden')).titles).toEqual([debts.title])
  expect((await find(scope, 'topic=debts&district=Südstadt&language=ar&free=yes&stepFree=yes')).titles).toEqual([
    debts.title,
  ])
  const without = await find(scope, 'q=Schulden&language=ru')
  expect([without.total, without.broader]).toEqual([0, [expect.objectContaining({ without: 'language', total: 1 })]])
})

test('open now follows the clock', async ({ neighbour: scope }) => {
  await guideService(scope)
  expect((await find(noon(scope, '2026-11-27'), 'topic=debts&open=yes')).total).toBe(1)
  expect((await find(noon(scope, '2026-11-28'), 'topic=debts&open=yes')).total).toBe(0)
})

test('the index follows what changes: drafts, translations, and an organisation that withdraws', async ({
  neighbour: scope,
}) => {
  expect((await find(scope, 'topic=debts')).total).toBe(0)
  await guideService(scope, { service: { title: 'Entwurf' }, isPublished: false })
  expect((await find(scope, 'topic=debts')).total).toBe(0)
  const service = await guideService(scope)
  expect((await find(scope, 'topic=debts')).total).toBe(1)
  await translatedHelp(scope, service, 'ar', { title: 'استشارة الديون' })
  expect((await find({ ...scope, lang: 'ar' }, 'q=الديون')).titles).toEqual(['استشارة الديون'])
  await withdraw(scope, { organisationId: service.organisationId }, 'Auf Wunsch')
  expect((await find(scope, 'topic=debts')).total).toBe(0)
})

test('what nobody has confirmed for long stands last and says so', async ({ neighbour: scope }) => {
  const old = await guideService(scope, { service: { title: 'Alt' }, isConfirmed: false })
  await guideService(scope, { service: { title: 'Zuletzt' } })
  await confirmService(noon(scope, '2025-01-10'), old.id, 'import')
  expect((await find(scope, 'topic=debts')).titles).toEqual(['Zuletzt', 'Alt'])
  const html = await (await publicSite(scope).ask('/de/guide/find?topic=debts')).text()
  expect(textOf(html)).toContain('nicht bestätigt seit 10. Januar 2025')
})

test('a page of answers is valid, in Arabic too, and never empty', async ({ scope }) => {
  const service = await guideService(scope)
  const site = publicSite(scope)
  for (const path of ['/de/guide', '/de/guide/find?q=Schulden', '/ar/guide/find?topic=debts&free=yes', '/ti/guide']) {
    const answer = await site.ask(path)
    expect([path, answer.status]).toEqual([path, answer.status === 302 ? 302 : 200])
    if (answer.status === 200) await expectValidHtml(await answer.text())
  }
  const html = await (await site.ask('/de/guide/find?q=Schulden&free=yes')).text()
  expect(linksOf(html)).toContain(`/de/guide/services/${service.slug}`)
  expect(linksOf(html)).toContain('/de/guide/find?q=Schulden')
  const nothing = await (await site.ask('/de/guide/find?q=Xylofonquark')).text()
  await expectValidHtml(nothing)
  expect(linksOf(nothing)).toEqual(expect.arrayContaining(['/de/guide', '/de/guide/find']))
  expect(nothing).toContain('tel:')
  expect(site.lines.filter(({ msg }) => msg === 'bug')).toEqual([])
})

test('what was searched in vain is counted when the answer has left, a list that a filter emptied is not', async ({
  neighbour: scope,
}) => {
  await guideService(scope)
  const site = publicSite(scope)
  for (let times = 0; times < 3; times++) await site.ask('/de/guide/find?q=Xylofonquark')
  await site.ask('/de/guide/find?q=Schulden&language=ru')
  await site.settled()
  expect((await read(scope, listVain)).map(({ words, times }) => [words, times])).toEqual([['xylofonquark', 3]])
})

test('who stands there at their own wish is found from the day of it to the day they withdraw', async ({
  neighbour: scope,
}) => {
  const wish = { organisation: { kind: 'association' as const, name: 'Verein' }, isPublished: false }
  const { organisationId } = await guideService(scope, wish)
  await recordConsent(scope, organisationId, 'Brief')
  expect((await find(scope, 'q=Verein')).total).toBe(0)
})

test('a list that tells what somebody fears is shown as safely as the pages that it leads to', async ({ scope }) => {
  await guideService(scope, { service: { title: 'Xylofonschutz', topics: ['violence'], sensitive: true } })
  const site = publicSite(scope)
  for (const path of ['/de/guide/find?topic=violence', '/de/guide/find?q=Xylofonschutz']) {
    const answer = await site.ask(path)
    expect([path, answer.headers.get('Cache-Control')]).toEqual([path, 'no-store'])
    expect(/<title>(.*?)<\/title>/.exec(await answer.text())?.[1]).not.toMatch(/Gewalt|Xylofon/)
  }
  expect((await site.ask('/de/guide/find?topic=work')).headers.get('Cache-Control')).toContain('public')
})
