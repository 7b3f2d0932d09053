/** An inquiry from the day it comes in until its answer is public: over HTTP, as the people in it see it. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { askedFacts, askedInquiry } from '../../../../test/support/inquiry.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { formIn, textOf } from '../../../../test/support/page.ts'
import { formOf, localSite, publicSite, sender } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { askerKeepers } from '../privacy/asker.keepers.ts'
import { answerInquiry, publishInquiry, saveDraft } from './answer.verbs.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import { showInquiry } from './inquiry.read.ts'
import { remindOfInquiries } from './remind.verbs.ts'

const mailsTo = async (scope: Scope, mail: string) =>
  (await read(scope, listOutgoing)).filter(
    ({ to, subject }) => to === mail && /Anfrage|mitzeichnen|Mitzeichnung/.test(subject),
  )

test('what came in is entered on one page; a wrong day keeps every word, an empty deadline is suggested', async ({
  scope,
}) => {
  const { ask, send } = localSite(scope)
  const path = inquiriesRoutes.newInquiry()
  await expectValidHtml(await (await ask(path)).text())
  const typed = { askerKind: 'press', asker: 'Mona Muster', subject: 'Zahlen', question: 'Wie viele?', receivedOn: 'x' }
  const wrong = await send(path, typed)
  const html = await wrong.text()
  expect(wrong.status).toBe(422)
  await expectValidHtml(html)
  expect(html).toContain('Mona Muster')
  const entered = await send(path, { ...typed, receivedOn: '20.11.2026' })
  const at = entered.headers.get('location') ?? ''
  const page = await (await ask(at)).text()
  await expectValidHtml(page)
  expect(textOf(page)).toContain('Antwort bis 24. November 2026')
})

test('a unit is asked by mail, sees the question and not who asked, and what it gives stands beside the draft', async ({
  scope,
}) => {
  const facts = { askerKind: 'press' as const, asker: 'Mona Muster' }
  const { slug, people } = await askedInquiry(scope, { facts })
  const [mail] = await mailsTo(scope, people.paula.mail)
  expect(mail?.words).toContain('Bitte die Zahl der Kinder.')
  expect(`${mail?.subject}${mail?.words}`).not.toContain('Mona')
  const { ask } = await signIn(scope, publicSite(scope), people.paula.mail)
  const path = inquiriesRoutes.inquiry(slug)
  const html = await (await ask(path)).text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('Wie viele Kinder erreicht das Projekt?')
  expect(html).not.toContain('Mona')
  expect(html).not.toContain('Entwurf der Antwort')
  const action = /action="([^"]*\/contributions\/[^"]*)"/.exec(html)?.[1] ?? ''
  const field = /name="(words-[^"]*)"/.exec(html)?.[1] ?? ''
  const given = await ask(action, formOf({ ...formIn(html, action), [field]: '52 Kinder.' }))
  expect(given.headers.get('location')).toContain('notice.given')
  const again = await ask(action, formOf({ version: '1', [field]: '53 Kinder.' }))
  expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('53 Kinder.')])
  const [line] = (await showInquiry(scope, slug)).contributions
  expect([line?.state, line?.words]).toEqual(['given', '52 Kinder.'])
})

test('to other units and to readers an inquiry is closed, and their list is empty', async ({ scope }) => {
  const { slug, people } = await askedInquiry(scope)
  for (const mail of [people.sami.mail, await member(scope, { role: 'reader', mail: 'leser@amt.example' })]) {
    const { ask } = await signIn(scope, publicSite(scope), mail)
    expect((await ask(inquiriesRoutes.inquiry(slug))).status).toBe(403)
    expect(await (await ask(inquiriesRoutes.inquiries())).text()).not.toContain(askedFacts.subject)
  }
})

test('two who write the answer at once lose nothing: both texts stand there', async ({ scope }) => {
  const { slug } = await askedInquiry(scope)
  const { send } = localSite(scope)
  must(await saveDraft(scope, slug, { seen: 0, words: 'Es sind achtzig.' }))
  const late = await send(inquiriesRoutes.draft(slug), { version: '0', draft: 'Es sind neunzig.' })
  const html = await late.text()
  await expectValidHtml(html)
  expect(late.status).toBe(422)
  expect(textOf(html)).toContain('Jemand hat das inzwischen geändert.')
  expect(html).toContain('Es sind achtzig.')
  expect(html).toMatch(/<textarea[^>]*>\s*Es sind neunzig\./)
})

test('the head signs the text on the page; a changed text makes the signature one for the older version', async ({
  scope,
}) => {
  const { slug, units, people } = await askedInquiry(scope)
  const { ask, send } = localSite(scope)
  const path = inquiriesRoutes.inquiry(slug)
  await send(inquiriesRoutes.draft(slug), { version: '0', draft: 'Es sind achtzig Kinder.' })
  const asked = { [`sign__${units.school}`]: 'yes', place: '1', signDue: '27.11.2026' }
  expect((await send(`${path}/signatures`, asked)).headers.get('location')).toContain('signing_asked')
  await send(`${path}/signatures`, { [`sign__${units.sport}`]: 'yes', place: '2', signDue: '30.11.2026' })
  expect(await mailsTo(scope, people.sami.mail)).toEqual([])
  const paula = await signIn(scope, publicSite(scope), people.paula.mail)
  const html = await (await paula.ask(path)).text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('Es sind achtzig Kinder.')
  const action = /action="([^"]*\/signatures\/[^"]*)"/.exec(html)?.[1] ?? ''
  const noReason = await paula.ask(action, formOf({ version: '1', act: 'refused' }))
  expect(noReason.status).toBe(422)
  const signed = await paula.ask(action, formOf({ version: '1', act: 'signed' }))
  expect(signed.headers.get('location')).toContain('signing_answered')
  expect(await mailsTo(scope, people.sami.mail)).toHaveLength(1)
  await send(inquiriesRoutes.draft(slug), { version: '1', draft: 'Es sind neunzig Kinder.' })
  const staff = textOf(await (await ask(path)).text())
  expect(staff).toContain('Diese Mitzeichnung gilt für Fassung 1.')
  expect(staff).toContain('Erneut fragen')
  const unsigned = await send(inquiriesRoutes.answer(slug), { version: '2', answeredOn: '23.11.2026' })
  expect(await unsigned.text()).toContain('warum Sie ohne alle Mitzeichnungen antworten')
})

test('an answer is frozen, published without what is the house’s own, corrected beside the first, and taken back', async ({
  scope,
}) => {
  const { slug, measures } = await askedInquiry(scope)
  const site = publicSite(scope)
  const at = inquiriesRoutes.publicInquiry('de', slug)
  expect(await (await site.ask('/de/reports')).text()).not.toContain('/de/inquiries')
  must(await saveDraft(scope, slug, { seen: 0, words: 'Achtzig.' }))
  must(await answerInquiry(scope, slug, { seen: 1, answeredOn: '2026-11-23', reason: '' }))
  expect((await site.ask(at)).status).toBe(404)
  must(await publishInquiry(scope, slug, 'published', ''))
  must(await saveDraft(scope, slug, { seen: 1, words: 'Neunzig.' }))
  expect(await (await site.ask(at)).text()).not.toContain('Neunzig.')
  must(await answerInquiry(scope, slug, { seen: 2, answeredOn: '2026-11-23', reason: 'Zahl war falsch' }))
  const html = await (await site.ask(at)).text()
  await expectValidHtml(html)
  for (const said of ['Fraktion Mitte', 'Neunzig.', 'Achtzig.', 'Zahl war falsch']) expect(html).toContain(said)
  const list = await (await site.ask(inquiriesRoutes.publicInquiries('de'))).text()
  await expectValidHtml(list)
  expect(list).toContain(at)
  expect(await (await site.ask(`/de/measures/${measures.reading.slug}`)).text()).toContain(at)
  expect(await (await site.ask('/de/reports')).text()).toContain('/de/inquiries')
  const { send } = localSite(scope)
  await send(inquiriesRoutes.stepInquiry(slug), { step: 'withdrawn', 'reason-withdrawn': 'Namen im Text' })
  const gone = await site.ask(at)
  const archived = await gone.text()
  expect([gone.status, archived.includes('Namen im Text'), archived.includes('Neunzig.')]).toEqual([200, true, false])
})

test('the press is answered and never published; a year later nobody knows who it was', async ({ scope }) => {
  const facts = { askerKind: 'press' as const, asker: 'Mona Muster' }
  const { slug } = await askedInquiry(scope, { facts })
  must(await saveDraft(scope, slug, { seen: 0, words: 'Achtzig.' }))
  must(await answerInquiry(scope, slug, { seen: 1, answeredOn: '2026-11-23', reason: '' }))
  expect(await publishInquiry(scope, slug, 'published', '')).toMatchObject({ code: 'inquiry.never_public' })
  const [keeper] = askerKeepers
  await keeper?.drop?.(scope, scope.now)
  expect((await showInquiry(scope, slug)).asker).toBe('Mona Muster')
  await keeper?.drop?.(scope, new Date(scope.now.getTime() + 1))
  expect((await showInquiry(scope, slug)).asker).toBe('')
})

test('what is due is reminded of once, on a working day', async ({ scope }) => {
  const { people } = await askedInquiry(scope)
  const on = (day: string) => ({ ...scope, now: new Date(`${day}T08:00:00Z`) })
  expect(await remindOfInquiries(on('2026-11-26'), sender)).toBe(0)
  expect(await remindOfInquiries(on('2026-11-28'), sender)).toBe(0)
  expect(await remindOfInquiries(on('2026-11-30'), sender)).toBe(1)
  expect(await remindOfInquiries(on('2026-11-30'), sender)).toBe(0)
  expect((await mailsTo(scope, people.paula.mail)).map(({ subject }) => subject)).toContainEqual(
    expect.stringContaining('fehlt'),
  )
})

test('facts of the measure and what was answered before stand there to be copied', async ({ scope }) => {
  const { slug, measures } = await askedInquiry(scope)
  must(await saveDraft(scope, slug, { seen: 0, words: 'Achtzig Kinder lesen mit.' }))
  must(await answerInquiry(scope, slug, { seen: 1, answeredOn: '2026-11-23', reason: '' }))
  const { ask, send } = localSite(scope)
  const typed = { ...askedFacts, askerKind: 'councillor', subject: 'Noch einmal', on: `measure:${measures.reading.id}` }
  const entered = await send(inquiriesRoutes.newInquiry(), typed)
  const html = await (await ask(entered.headers.get('location') ?? '')).text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('Achtzig Kinder lesen mit.')
  expect(html).toContain('Stand am 31. Dezember 2025')
})
