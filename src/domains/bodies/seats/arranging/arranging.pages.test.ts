/** From an empty list to a body at parity, by the forms; then somebody resigns. */
import { describe, expect } from 'vitest'
import { test } from '../../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../../test/support/html-validity.ts'
import { member } from '../../../../../test/support/members.ts'
import { textOf } from '../../../../../test/support/page.ts'
import { type LocalSite, localSite } from '../../../../../test/support/site.ts'
import { listOutgoing } from '../../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { showBody } from '../seats.read.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { sayArranging } from './arranging.messages.ts'

const slug = 'fachgruppe-bildung'
const founding = {
  ...{ kind: 'expert_group', name: 'Fachgruppe Bildung', purpose: 'Wege durch die Schule', foundedOn: '1.1.2026' },
  ...{ 'side-administration': 'yes', 'side-outside': 'yes', parity: 'equal', healer: 'Koordination' },
}
const seats = { 'seats-administration': '2x Schulamt', 'seats-outside': 'Elternrat', 'own-outside': 'Vereine' }
const words = (code: string) => sayArranging('de', `error.${code}` as never, { day: '', rule: '' }).slice(0, 12)

async function version(scope: Scope): Promise<string> {
  return String((await showBody(scope, slug)).body.version)
}

async function founded(site: LocalSite) {
  const answer = await site.send(seatsRoutes.bodies(), founding)
  expect(answer.headers.get('Location')).toContain(seatsRoutes.seats(slug))
  await site.send(seatsRoutes.seats(slug), { ...seats, version: '1', openedOn: '1.1.2026' })
}

/** Rows in the order of the vacant seats: two of the administration, then those outside. */
async function appointed(scope: Scope, site: LocalSite, ...names: string[]) {
  const rows = names.flatMap((name, i) => {
    const mail = name === '' ? '' : `${name.toLowerCase()}@verein.example`
    return Object.entries({ [`name-${i}`]: name, [`mail-${i}`]: mail, [`lang-${i}`]: i === 0 ? 'de' : 'en' })
  })
  const form = { version: await version(scope), startsOn: '1.6.2026', endsOn: '', ...Object.fromEntries(rows) }
  return site.send(seatsRoutes.appoint(slug), form)
}

describe('a body', () => {
  test('is founded, given its seats by one form and its members by another; each is written to', async ({ scope }) => {
    const site = localSite(scope)
    await founded(site)
    const { open } = await showBody(scope, slug)
    expect(open.map(({ speaksFor, selfOrganised }) => [speaksFor, selfOrganised])).toEqual([
      ['Schulamt', false],
      ['Schulamt', false],
      ['Elternrat', false],
      ['Vereine', true],
    ])
    expect((await appointed(scope, site, 'Ada', 'Ben', 'Cem', 'Dana')).status).toBe(303)
    const { standing, vacant } = await showBody(scope, slug)
    expect([standing.state, vacant]).toEqual(['holds', 0])
    const letters = await read(scope, listOutgoing)
    expect(letters.map(({ to }) => to).sort()).toEqual(
      ['Ada', 'Ben', 'Cem', 'Dana'].map((n) => `${n.toLowerCase()}@verein.example`),
    )
    expect(letters.find(({ to }) => to.startsWith('dana'))?.words).toMatch(/Hello Dana[\s\S]+\/en\/room\//)
    for (const path of [seatsRoutes.bodies(), seatsRoutes.body(slug)]) {
      const html = await (await site.ask(path)).text()
      await expectValidHtml(html)
      expect(textOf(html)).toContain('Parität stimmt')
    }
  })

  test('takes no appointment that breaks parity: the form comes back as typed and names the rule', async ({
    scope,
  }) => {
    const site = localSite(scope)
    await founded(site)
    const answer = await appointed(scope, site, 'Ada', '', 'Cem', 'Dana')
    const html = await answer.text()
    await expectValidHtml(html)
    expect([answer.status, html.includes('value="Cem"')]).toEqual([422, true])
    expect(textOf(html)).toContain('Alle Seiten haben gleich viele besetzte Sitze.')
    expect((await showBody(scope, slug)).register.mandates).toEqual([])
  })

  test('lets somebody resign: parity shows as broken, with until when, and whoever has to act is written to', async ({
    scope,
  }) => {
    await member(scope, { name: 'Paula Plan', role: 'coordinator' })
    const site = localSite(scope)
    await founded(site)
    await appointed(scope, site, 'Ada', 'Ben', 'Cem', 'Dana')
    const { register, body } = await showBody(scope, slug)
    const last = register.seats.at(-1)!
    const mandate = register.mandates.find(({ seatId }) => seatId === last.id)!.id
    const leave = { version: String(body.version), mandate, leaving: 'resigned', lastDay: '22.11.2026' }
    expect((await site.send(seatsRoutes.endMandate(slug, last.id), leave)).status).toBe(303)
    const [letter] = (await read(scope, listOutgoing)).filter(({ subject }) => subject.startsWith('Parität verletzt'))
    expect(letter?.words).toMatch(/seit 23\. November 2026[\s\S]+Bis 21\. Februar 2027[\s\S]+Koordination/)
    const again = await site.send(seatsRoutes.endMandate(slug, last.id), leave)
    expect([again.status, textOf(await again.text())]).toEqual([422, expect.stringContaining(words('mandate.over'))])
  })

  test('has successors and deputies, an office and, when it closes, a last day', async ({ scope }) => {
    const site = localSite(scope)
    await founded(site)
    await appointed(scope, site, 'Ada', 'Ben', 'Cem', 'Dana')
    const { id } = (await showBody(scope, slug)).open[0]!
    const follow = async (given: Record<string, string>) =>
      site.send(seatsRoutes.follow(slug, id), { version: await version(scope), endsOn: '', 'lang-0': 'de', ...given })
    const eva = { part: 'holder', 'name-0': 'Eva', startsOn: '1.12.2026' }
    expect((await follow({ ...eva, part: 'deputy', startsOn: '22.11.2026' })).status).toBe(303)
    expect((await follow({ ...eva, startsOn: '1.6.2026' })).status).toBe(422)
    expect((await follow({ ...eva, 'name-0': 'Finn' })).status).toBe(303)
    const { register } = await showBody(scope, slug)
    const told = register.mandates.filter(({ seatId }) => seatId === id)
    expect(told.map(({ part, startsOn, endsOn, ending }) => [part, startsOn, endsOn, ending])).toEqual([
      ['holder', '2026-12-01', null, null],
      ['deputy', '2026-11-22', null, null],
      ['holder', '2026-06-01', '2026-11-30', 'succeeded'],
    ])
    const holder = told.find(({ endsOn }) => endsOn === '2026-11-30')!.id
    const office = { version: await version(scope), holder, office: 'chair' }
    expect((await site.send(seatsRoutes.giveOffice(slug, id), office)).status).toBe(303)
    const page = await (await site.ask(seatsRoutes.seat(slug, id))).text()
    await expectValidHtml(page)
    expect(textOf(page)).toContain('Vorsitz')
    const close = { version: await version(scope), closedOn: '22.11.2026', closedReason: 'Plan beschlossen' }
    expect((await site.send(seatsRoutes.closeBody(slug), close)).status).toBe(303)
    const closed = await showBody(scope, slug)
    expect([closed.open.length, closed.body.closedReason]).toEqual([0, 'Plan beschlossen'])
    expect((await site.send(seatsRoutes.seats(slug), { ...seats, version: '99', openedOn: '1.1.2026' })).status).toBe(
      422,
    )
  })

  test('has its rules changed by a form; somebody who saves on an older state is told', async ({ scope }) => {
    const site = localSite(scope)
    await founded(site)
    const form = {
      ...{ version: await version(scope), 'side-administration': 'yes', 'quorum-administration': '1/2' },
      ...{ 'side-outside': 'yes', 'quorum-outside': '2/3', 'name-outside': 'Zivilgesellschaft', 'name-new1': 'Jugend' },
      ...{ ruleApart: '1', ruleOwn: '1', ruleOwnSide: 'outside', ruleShare: '1/3', ruleShareSide: 'outside' },
      ...{ healDays: '60', healer: 'Amt', exceptions: 'yes' },
    }
    const wrong = await site.send(seatsRoutes.charter(slug), { ...form, ruleShare: '3/1', healDays: '0' })
    expect([wrong.status, textOf(await wrong.text())]).toEqual([
      422,
      expect.stringContaining(words('charter.fraction')),
    ])
    expect((await site.send(seatsRoutes.charter(slug), form)).status).toBe(303)
    const { body } = await showBody(scope, slug)
    expect(body.sides.map(({ side, name, quorumPart, quorumOf }) => [side, name, quorumPart, quorumOf])).toEqual([
      ['administration', null, 1, 2],
      ['outside', 'Zivilgesellschaft', 2, 3],
      ['jugend', 'Jugend', 0, 1],
    ])
    expect(body.rules.map(({ kind, inForceOn }) => `${kind} ${inForceOn}`).sort()).toEqual([
      'apart 2026-11-23',
      'self_organised 2026-11-23',
      'share 2026-11-23',
    ])
    const late = await site.send(seatsRoutes.charter(slug), form)
    expect([late.status, textOf(await late.text())]).toEqual([422, expect.stringContaining(words('changed_meanwhile'))])
    await expectValidHtml(await (await site.ask(seatsRoutes.charter(slug))).text())
  })
})
