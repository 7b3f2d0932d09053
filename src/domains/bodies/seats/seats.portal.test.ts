import { describe, expect, test as plain } from 'vitest'
import { seated, unseated } from '../../../../test/support/bodies.ts'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { headingsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { appoint } from './appoint.verbs.ts'
import { hemicycleOf } from './hemicycle.ts'
import { openSeats } from './seat.verbs.ts'
import { seatsRoutes } from './seats.routes.ts'

describe.for(['de', 'en'] as const)('in %s', (lang) => {
  test('everybody sees who sits in a body, and that parity holds', async ({ scope }) => {
    const { slug } = await seated(scope)
    const site = publicSite(scope)
    const list = await (await site.ask(`/${lang}/bodies`)).text()
    await expectValidHtml(list)
    expect(linksOf(list)).toContain(seatsRoutes.publicBody(lang, slug))
    const html = await (await site.ask(seatsRoutes.publicBody(lang, slug))).text()
    await expectValidHtml(html)
    expect(headingsOf(html, 1)[0]).toContain('Fachgruppe Bildung')
    for (const name of ['Ada Arndt', 'Dana Diaz', 'Stelle 3']) expect(textOf(html)).toContain(name)
    expect(html).toContain('<li>Wege öffnen')
    expect(html).toContain('role="img"')
  })
})

test('after a resignation: since when it is broken, until when it is to be healed, by whom, and what is missing', async ({
  scope,
}) => {
  const { slug } = await unseated(scope)
  const text = textOf(await (await publicSite(scope).ask(`/de/bodies/${slug}`)).text())
  expect(text).toContain('seit 1. November 2026 verletzt. Bis 31. Dezember 2026 muss')
  expect(text).toContain('Koordination Integrationsplan')
  expect(text).toContain('Von außerhalb der Verwaltung: 1 besetzter Sitz')
  expect(text).not.toContain('Cem Can')
})

test('an exception stands there with its reason; without one it is refused', async ({ scope }) => {
  const { slug } = await seated(scope)
  const [seatId] = must(
    await openSeats(
      scope,
      slug,
      3,
      [{ side: 'outside', speaksFor: '', selfOrganised: false, votes: true }],
      '2026-01-01',
    ),
  )
  const person = { name: 'Eva Ernst', mail: null, lang: 'de', unitId: null } as const
  const wish = { seatId: seatId!, part: 'holder', person, unitId: null, startsOn: '2026-11-22', endsOn: null } as const
  const inOne = (reason: string) => appoint(scope, slug, 4, { wishes: [wish], reason, publicUrl: null })
  expect(await inOne('')).toMatchObject({ ok: false, code: 'parity.reason_missing' })
  must(await inOne('Die Geschäftsordnung wird gerade geändert'))
  const text = textOf(await (await publicSite(scope).ask(`/de/bodies/${slug}`)).text())
  expect(text).toContain('Die Geschäftsordnung wird gerade geändert')
})

test('a body that is not there is not found', async ({ scope }) => {
  expect((await publicSite(scope).ask('/de/bodies/nix')).status).toBe(404)
})

plain('each seat has a place of its own in the picture, mirrored where one reads from the right', () => {
  for (const n of [1, 2, 8, 12, 30, 60]) {
    const { width, height, places } = hemicycleOf(n, false)
    const apart = places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
    expect(Math.min(25, ...apart)).toBeGreaterThan(22)
    expect(places.every(({ x, y }) => x >= 12 && x <= width - 12 && y >= 12 && y <= height - 12)).toBe(true)
    const mirrored = hemicycleOf(n, true).places.map(({ x }) => Math.round(width - x))
    expect(mirrored.every((x, i) => Math.abs(x - places[i]!.x) < 1.6)).toBe(true)
  }
})
