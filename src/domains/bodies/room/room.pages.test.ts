/** What somebody sees who comes by the link in a mail, and what happens when it is no good. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { formOf, publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { knowParticipant, reviseParticipant, revokePasses } from '../participants/participant.verbs.ts'
import { findGuest } from './pass.verbs.ts'

const known = { name: 'Mia Çelik', mail: 'mia@verein.example', lang: 'en', unitId: null } as const

/** Asks for a link as Mia does; gives what the mail's link ends with. */
async function asksForLink(scope: Scope, mail = known.mail as string) {
  const site = publicSite(scope)
  const answer = await site.ask('/en/room', formOf({ mail }))
  await site.settled()
  const [letter] = await read(scope, listOutgoing)
  return { site, answer, letter, pass: /\/en\/room\/([\w-]+)/.exec(letter?.words ?? '')?.[1] ?? '' }
}

describe('the link in a mail', () => {
  test('comes in the reader’s language, opens their room and is kept nowhere', async ({ scope }) => {
    must(await knowParticipant(scope, known))
    const { site, letter, pass } = await asksForLink(scope)
    expect(letter?.to).toBe(known.mail)
    expect(letter?.words).toContain('Hello Mia Çelik')
    const room = await site.ask(`/en/room/${pass}`)
    expect(room.status).toBe(200)
    expect(Object.fromEntries(room.headers)).toMatchObject({
      'cache-control': 'no-store',
      // By `no-referrer` browsers would send our own forms with `Origin: null`, which the check of older ones refuses.
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex',
    })
    const html = await room.text()
    expect(textOf(html)).toContain('Mia Çelik')
    await expectValidHtml(html)
    const rows = await scope.db.selectFrom('bodiesPass').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(pass)
  })

  test('opens forms that a browser without Sec-Fetch-Site can send', async ({ scope }) => {
    must(await knowParticipant(scope, known))
    const { site, pass } = await asksForLink(scope)
    const host = `${scope.city.slug}.test`
    const { headers, ...form } = formOf({ title: 'Ein Treffpunkt', words: '' })
    const from = (origin: string) => ({
      ...form,
      headers: { 'Content-Type': headers?.['Content-Type'] ?? '', Host: host, Origin: origin },
    })
    const send = async (origin: string) => (await site.ask(`/en/room/${pass}/no-such-form`, from(origin))).status
    expect([await send(`http://${host}`), await send('null')]).toEqual([405, 403])
  })

  test('stands on no sheet of paper, and nowhere where others would keep it', async ({ scope }) => {
    must(await knowParticipant(scope, known))
    const { site, pass } = await asksForLink(scope)
    const html = await (await site.ask(`/en/room/${pass}`)).text()
    expect(html).not.toMatch(/paper-only|rel="canonical"|hreflang="\w+" href="http|og:url/)
    const places = html.match(new RegExp(`[^"<>]*${pass}[^"<>]*`, 'g')) ?? []
    expect(places).toContain(`/de/room/${pass}`)
    // The switch of the language and the room's own links, and none that asks about a page or tells it to others.
    expect(places.filter((one) => !/^\/[\w-]+\/room\//.test(one))).toEqual([])
  })

  test('is asked for alike, whoever is known', async ({ scope }) => {
    must(await knowParticipant(scope, known))
    const { answer } = await asksForLink(scope)
    const stranger = await asksForLink(scope, 'wer@anders.example')
    expect(await stranger.answer.text()).toBe(await answer.text())
    expect((await read(scope, listOutgoing)).map(({ to }) => to)).toEqual([known.mail])
  })

  test.for([
    ['after 60 days', async () => 61],
    ['once it was revoked', async (scope: Scope, id: string) => revokePasses(scope, id)],
    [
      'once the address is another',
      async (scope: Scope, id: string) => reviseParticipant(scope, id, 1, { ...known, mail: 'mia@neu.example' }),
    ],
  ] as const)('is over %s, and says how to get a new one', async ([, ends], { scope }) => {
    const id = must(await knowParticipant(scope, known))
    const { pass } = await asksForLink(scope)
    expect((await findGuest(scope, pass))?.id).toBe(id)
    const later = { ...scope, now: new Date(scope.now.getTime() + (await daysOf(ends, scope, id)) * 86_400_000) }
    const answer = await publicSite(later).ask(`/en/room/${pass}`)
    expect(answer.status).toBe(403)
    const html = await answer.text()
    expect(html).not.toContain('Mia')
    expect(html).toContain('action="/en/room"')
  })

  test('gives back what somebody wrote meanwhile, until they have a new one', async ({ scope }) => {
    const id = must(await knowParticipant(scope, known))
    const { site, pass } = await asksForLink(scope)
    await revokePasses(scope, id)
    const typed = 'Zwei Sätze <b>. Und mehr.'
    const answer = await site.ask(`/en/room/${pass}/reviews/${id}`, formOf({ words: typed, party: id }))
    expect(answer.status).toBe(403)
    const html = await answer.text()
    await expectValidHtml(html)
    expect(html).toMatch(/<textarea[^>]* readonly[^>]*>\s*Zwei Sätze &lt;b&gt;. Und mehr.\s*<\/textarea>/)
    const asked = await site.ask('/en/room', formOf({ mail: known.mail, typed }))
    expect(await asked.text()).toContain('Und mehr.')
  })
})

async function daysOf(ends: (scope: Scope, id: string) => Promise<unknown>, scope: Scope, id: string): Promise<number> {
  const days = await ends(scope, id)
  return typeof days === 'number' ? days : 0
}
