/** Pages of meetings over HTTP: for everybody, by a link, and for those who run a body. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { elementsOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted } from '../../../../test/support/plans.ts'
import { asGuest, passFor, type SeatedBody, seatedBody } from '../../../../test/support/seated-body.ts'
import { formOf, localSite, publicSite, publicUrl } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { putOnAgenda, wishForAgenda } from './agenda.verbs.ts'
import { answerInvitation, invite } from './inviting.verbs.ts'
import { callMeeting } from './meeting.verbs.ts'
import { showMeeting } from './meetings.read.ts'
import { addPaper } from './paper.verbs.ts'
import { openMeeting } from './running.verbs.ts'

const office = { publicUrl, mail: null }
const wish = {
  ...{ title: 'Zweite Sitzung', words: 'Bitte lesen Sie vorher.', place: 'Rathaus, Saal 2', openToAll: false },
  ...{ onlineUrl: 'https://video.example/raum', endsAt: null, startsAt: new Date('2026-12-10T17:00:00Z') },
}

async function invited(scope: Scope): Promise<{ body: SeatedBody; id: string }> {
  const body = await seatedBody(scope)
  const id = must(await callMeeting(scope, body.slug, wish))
  must(await invite(scope, office, id, 1))
  must(await putOnAgenda(scope, id, { title: 'Haushalt', words: '', inPrivate: false, subject: null }))
  must(await putOnAgenda(scope, id, { title: 'Personal', words: 'geheim', inPrivate: true, subject: null }))
  return { body, id }
}
const paper = (more: object) => ({ itemId: null, number: '', title: '', url: null, inPrivate: false, ...more })
const text = { name: 'Vorlage.txt', bytes: new TextEncoder().encode('Die Vorlage, als Text.') }

describe('by their link a member', () => {
  test('answers, says what they need, and finds it again; what is missing is told at its field', async ({ scope }) => {
    const { body, id } = await invited(scope)
    const path = `/en/room/${await passFor(scope, body, 'mia')}/meetings/${id}`
    const site = publicSite(scope)
    const page = await (await site.ask(path)).text()
    await expectValidHtml(page)
    expect(textOf(page)).toContain('10 December 2026')
    expect(page).toContain('https://video.example/raum')
    expect(page).toContain('Personal')
    const wrong = await site.ask(path, formOf({ answer: 'comes', need_interpreter: 'yes', message: 'Bis dann' }))
    expect(wrong.status).toBe(422)
    const shown = await wrong.text()
    await expectValidHtml(shown)
    expect(shown).toContain('href="#need_interpreter_words"')
    expect(shown).toContain('Bis dann')
    const right = { answer: 'comes', need_interpreter: 'yes', need_interpreter_words: 'Kurmandschi' }
    const saved = await site.ask(path, formOf(right))
    expect(saved.headers.get('location')).toBe(`${path}?notice=answer.saved`)
    expect(await (await site.ask(path)).text()).toContain('value="Kurmandschi"')
    const room = await (await site.ask(path.replace(/\/meetings.*/, ''))).text()
    expect(room).toContain(path)
  })

  test('keeps the needs that are ticked when something else on the page was wrong', async ({ scope }) => {
    const { body, id } = await invited(scope)
    const path = `/en/room/${await passFor(scope, body, 'mia')}/meetings/${id}`
    const site = publicSite(scope)
    await site.ask(path, formOf({ answer: 'comes', need_allowance: 'yes', message: '' }))
    const wrong = await (await site.ask(`${path}/agenda`, formOf({ item: '', more: 'Warum?' }))).text()
    expect(/<input[^>]*name="need_allowance"[^>]*>/.exec(wrong)?.[0]).toContain('checked')
  })

  test('puts something on the agenda and takes it back; nobody else can', async ({ scope }) => {
    const { body, id } = await invited(scope)
    const path = `/de/room/${await passFor(scope, body, 'mia')}/meetings/${id}`
    const site = publicSite(scope)
    expect((await site.ask(`${path}/agenda`, formOf({ item: ' ' }))).status).toBe(422)
    await site.ask(`${path}/agenda`, formOf({ item: 'Räume für Vereine', more: '' }))
    const item = (await showMeeting(scope, id)).items.find(({ title }) => title === 'Räume für Vereine')
    const other = `/de/room/${await passFor(scope, body, 'ben')}/meetings/${id}`
    const back = (of: string) => site.ask(`${of}/agenda/${item?.id}/withdraw`, formOf({}))
    expect((await back(other)).status).toBe(404)
    expect((await back(path)).status).toBe(303)
    expect((await site.ask(`${path}/appointment.ics`)).headers.get('content-type')).toContain('text/calendar')
  })
})

describe('everybody', () => {
  test('reads the agenda once somebody was invited to it, and of a draft kept from them only that it is one', async ({
    scope,
  }) => {
    const body = await seatedBody(scope)
    const id = must(await callMeeting(scope, body.slug, wish))
    const measure = await added(scope, await drafted(scope), { title: 'Geheime Lotsen' })
    const subject = { kind: 'measure', id: measure.id } as const
    must(await putOnAgenda(scope, id, { title: 'Geheime Lotsen', words: 'Lotsen helfen.', inPrivate: false, subject }))
    must(await putOnAgenda(scope, id, { title: 'Haushalt', words: '', inPrivate: false, subject: null }))
    const open = must(await addPaper(scope, id, paper({ title: 'Vorlage' }), text))
    const { ask } = publicSite(scope)
    const path = `/de/bodies/${body.slug}/meetings/${id}`
    const before = textOf(await (await ask(path)).text())
    for (const said of ['Lotsen', 'Haushalt', 'Vorlage']) expect(before).not.toContain(said)
    expect((await ask(`${path}/papers/${open}`)).status).toBe(404)
    must(await invite(scope, office, id, 1))
    const page = textOf(await (await ask(path)).text())
    for (const said of ['Ein Entwurf', 'Haushalt', 'Vorlage']) expect(page).toContain(said)
    expect(page).not.toContain('Lotsen')
    expect((await ask(`${path}/papers/${open}`)).status).toBe(200)
  })

  test('reads when, where and what about, and nothing of what is kept among the members', async ({ scope }) => {
    const { body, id } = await invited(scope)
    const open = must(await addPaper(scope, id, paper({ title: 'Vorlage' }), text))
    const closed = must(await addPaper(scope, id, paper({ title: 'Vertraulich', inPrivate: true }), text))
    const mia = asGuest(scope, body, 'mia')
    const needs = [{ kind: 'interpreter' as const, words: 'Kurmandschi' }]
    must(await answerInvitation(mia, office, id, { answer: 'comes', words: 'Nüsse', needs }))
    must(await wishForAgenda(mia, id, { title: 'Räume', words: '' }))
    const evening = { ...scope, now: new Date('2026-12-10T17:00:00Z') }
    must(await openMeeting(evening, id, 2))
    const site = publicSite(evening)
    const path = `/de/bodies/${body.slug}/meetings/${id}`
    const page = await (await site.ask(path)).text()
    await expectValidHtml(page)
    const words = textOf(page)
    for (const said of ['Donnerstag, 10. Dezember 2026', 'Rathaus, Saal 2', 'Haushalt', 'Räume', 'Vorlage']) {
      expect(words).toContain(said)
    }
    expect(words).toContain('Nicht öffentlicher Punkt')
    for (const kept of [
      'Personal',
      'geheim',
      'video.example',
      'Vertraulich',
      'Kurmandschi',
      'Nüsse',
      'Mia',
      'Dolmetschen',
    ]) {
      expect(page).not.toContain(kept)
    }
    const file = await site.ask(`${path}/papers/${open}`)
    expect(await file.text()).toBe('Die Vorlage, als Text.')
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect((await site.ask(`${path}/papers/${closed}`)).status).toBe(404)
    expect((await site.ask(`/de/bodies/anderswo/meetings/${id}`)).status).toBe(404)
    for (const feed of ['/de/meetings.ics', `/de/bodies/${body.slug}/meetings.ics`]) {
      const calendar = await (await site.ask(feed)).text()
      expect(calendar).toContain(`UID:${id}@`)
      expect(calendar).not.toContain('video.example')
    }
  })
})

describe('whoever runs a body', () => {
  test('calls a meeting, and is told at their fields what is wrong', async ({ scope }) => {
    const body = await seatedBody(scope)
    const site = localSite(scope)
    const path = `/workspace/bodies/${body.slug}/meetings`
    const wrong = await site.send(path, {
      title: 'Dritte Sitzung',
      day: '10.12.2026',
      starts: 'abends',
      place: 'Rathaus',
    })
    expect(wrong.status).toBe(422)
    const shown = await wrong.text()
    await expectValidHtml(shown)
    expect(shown).toContain('href="#starts"')
    expect(shown).toContain('value="Dritte Sitzung"')
    const right = { title: 'Dritte Sitzung', day: '10.12.2026', starts: '18:00', ends: '20 Uhr', place: 'Rathaus' }
    const called = await site.send(path, right)
    const address = (called.headers.get('location') ?? '').replace(/\?.*/, '')
    await site.send(`${address}/invite`, { version: '1' })
    await site.send(`${address}/items`, { item_title: 'Haushalt' })
    await site.send(`${address}/items`, { item_title: 'Verschiedenes' })
    const page = await (await site.ask(address)).text()
    await expectValidHtml(page)
    expect(textOf(page)).toContain('Noch keine Antwort')
    const second = [...page.matchAll(/items\/([\w-]+)\/order/g)].at(-1)?.[1]
    await site.send(`${address}/items/${second}/order`, { way: 'up' })
    expect((await showMeeting(scope, address.split('/').at(-1) ?? '')).items.map(({ title }) => title)).toEqual([
      'Verschiedenes',
      'Haushalt',
    ])
    const unfounded = await site.send(`${address}/items/${second}/remove`, { how: 'withdraw' })
    expect([unfounded.status, (await unfounded.text()).includes(`href="#remove-${second}"`)]).toEqual([422, true])
  })

  test('runs it item by item, and writes the minutes', async ({ scope }) => {
    const { body, id } = await invited(scope)
    const evening = { ...scope, now: new Date('2026-12-10T17:00:00Z') }
    const site = localSite(evening)
    const path = `/workspace/meetings/${id}`
    await site.send(`${path}/open`, { version: '2' })
    await site.send(`${path}/attendance`, {
      [`seat-${body.seats.ada}`]: 'holder',
      [`seat-${body.seats.mia}`]: 'deputy',
    })
    const attendance = await (await site.ask(`${path}/attendance`)).text()
    await expectValidHtml(attendance)
    expect(textOf(attendance)).toContain('Beschlussfähig')
    const twice = { [`seat-${body.seats.mia}`]: 'deputy', [`seat-${body.seats.noor}`]: 'deputy' }
    expect((await site.send(`${path}/attendance`, twice)).status).toBe(422)
    const run = await (await site.ask(`${path}/run`)).text()
    const first = elementsOf(run, 'form').find(({ action }) => action?.includes('/run/'))?.action ?? ''
    await expectValidHtml(run)
    expect(textOf(run)).toContain('Punkt 1 von 2')
    const noted = await site.send(first, { version: '1', noted: 'Einig.', go: 'next' })
    expect(noted.headers.get('location')).not.toContain(first)
    const late = await site.send(first, { version: '1', noted: 'Uneinig.' })
    expect([late.status, (await late.text()).includes('Uneinig.')]).toEqual([422, true])
    await site.send(`${path}/close`, { version: '3' })
    await site.send(`${path}/minutes/draft`, {})
    const minutes = await (await site.ask(`${path}/minutes`)).text()
    await expectValidHtml(minutes)
    expect(textOf(minutes)).toContain('Einig.')
    await expectValidHtml(await (await site.ask(`${path}/minutes/print`)).text())
  })
})
