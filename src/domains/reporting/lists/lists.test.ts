/** A mailing list from the first consent to the last letter. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { formOf, localSite, publicSite, publicUrl } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { listOutgoing, markRefused } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { joiningRoutes } from './joining/joining.routes.ts'
import { dropUnsaid } from './joining/joining.verbs.ts'
import { noteRefusedMembers, sendLetter, writeLetter } from './letter.verbs.ts'
import { endList, makeList } from './list.verbs.ts'
import { showList } from './lists.read.ts'
import { listsRoutes } from './lists.routes.ts'
import { enterMembers, takeMembersOut } from './members.verbs.ts'

const mails = (scope: Scope) => read(scope, listOutgoing)
const pathIn = (words: string) => new RegExp(`${publicUrl}(\\S+)`).exec(words)?.[1] ?? ''
const press = { name: 'Presse', purpose: 'Termine und Neues.', isOpen: true }
const paper = { day: '2026-11-01', words: 'Ordner 3' }
const jale = { mail: 'jale@zeitung.example', name: 'Jale' }
const omar = { mail: 'omar@radio.example', name: '' }

async function joined(scope: Scope) {
  const list = must(await makeList(scope, press))
  const site = publicSite(scope)
  const answer = await site.ask(joiningRoutes.joinList('de', list.slug), formOf(jale))
  await site.settled()
  const [letter] = await mails(scope)
  return { list, site, answer, path: pathIn(letter?.words ?? '') }
}

test('who joins says so twice; the link alone does nothing', async ({ scope }) => {
  const { list, site, answer, path } = await joined(scope)
  expect(textOf(await answer.text())).toContain('Wir haben Ihnen geschrieben')
  await expectValidHtml(await (await site.ask(path)).text())
  expect(await showList(scope, list.slug)).toMatchObject({ list: { on: 0, asked: 1 } })
  expect((await site.ask(path, formOf({}))).status).toBe(303)
  const { list: after, members } = await showList(scope, list.slug)
  expect(after).toMatchObject({ on: 1, asked: 0 })
  expect(members).toMatchObject([{ ...jale, how: 'page', consentedOn: '2026-11-23', lang: 'de', actor: null }])
})

test('a program of mail ends it with one press, and the address is gone', async ({ scope }) => {
  const { list, site, path } = await joined(scope)
  await site.ask(path, formOf({}))
  const texts = { de: { subject: 'Termin', words: 'Am Montag.' } }
  const place = { list: list.slug, letter: must(await writeLetter(scope, { list: list.slug, letter: null }, 0, texts)) }
  must(await sendLetter(scope, publicUrl, place, 1))
  const { oneClick } = (await mails(scope)).find(({ subject }) => subject === 'Termin')!
  expect(oneClick).toBe(`${publicUrl}${path}/leave`)
  const press = { method: 'POST', body: 'List-Unsubscribe=One-Click' }
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  expect((await site.ask(path, { ...press, headers })).status).toBe(403)
  expect((await site.ask(`${path}/leave`, { ...press, headers })).status).toBe(200)
  expect((await showList(scope, list.slug)).members).toEqual([])
})

test('who is entered is asked first and forgotten without an answer; on paper they are on it at once', async ({
  scope,
}) => {
  const { slug } = must(await makeList(scope, { ...press, isOpen: false }))
  const wish = { addresses: [jale], lang: 'de', paper: null }
  expect(must(await enterMembers(scope, publicUrl, slug, wish))).toBe(1)
  expect(must(await enterMembers(scope, publicUrl, slug, { ...wish, addresses: [jale, omar], paper }))).toBe(1)
  expect((await mails(scope)).map(({ to }) => to)).toEqual([jale.mail])
  expect((await showList(scope, slug)).list).toMatchObject({ on: 1, asked: 1 })
  const site = publicSite(scope)
  expect((await site.ask(joiningRoutes.joinList('de', slug))).status).toBe(404)
  expect(textOf(await (await site.ask(joiningRoutes.openLists('de'))).text())).not.toContain('Presse')
  expect(await dropUnsaid(scope, new Date(scope.now.getTime() + 1))).toBe(1)
  expect(await takeMembersOut(scope, slug)).toMatchObject([{ ...omar, how: 'paper', consentWords: 'Ordner 3' }])
})

test('a letter goes to each in their language, else in German, and keeps to how many it went and not to whom', async ({
  neighbour: scope,
}) => {
  const { slug } = must(await makeList(scope, press))
  must(await enterMembers(scope, publicUrl, slug, { addresses: [jale], lang: scope.city.languages[1]!, paper }))
  must(await enterMembers(scope, publicUrl, slug, { addresses: [omar], lang: 'de', paper }))
  const words = 'Kommen Sie:\n\n- [Saal](https://a.example/x?y=1)'
  const texts = { de: { subject: 'Termin', words } }
  const id = must(await writeLetter(scope, { list: slug, letter: null }, 0, texts))
  const place = { list: slug, letter: id }
  expect(await sendLetter(scope, publicUrl, place, 2)).toMatchObject({ code: 'changed_meanwhile' })
  expect(must(await sendLetter(scope, publicUrl, place, 1))).toBe(2)
  expect(await sendLetter(scope, publicUrl, place, 2)).toMatchObject({ code: 'letter.sent' })
  const sent = await mails(scope)
  expect(sent.map(({ to }) => to).sort()).toEqual([jale.mail, omar.mail])
  for (const mail of sent) expect(mail.words).toContain('Kommen Sie:\n\n- Saal (https://a.example/x?y=1)\n\n-- \n')
  expect((await showList(scope, slug)).letters).toMatchObject([{ recipients: 2, texts }])
})

test('an address that was refused for good is shown and written to no more', async ({ scope }) => {
  const { list, site, path } = await joined(scope)
  await site.ask(path, formOf({}))
  const [mail] = await mails(scope)
  const later = new Date(scope.now.getTime() + 60_000)
  await writeQuietly(scope, (tx) => markRefused(tx, mail!, 'EENVELOPE 550', later))
  const texts = { de: { subject: 'Termin', words: 'Am Montag.' } }
  const place = { list: list.slug, letter: must(await writeLetter(scope, { list: list.slug, letter: null }, 0, texts)) }
  expect(await sendLetter(scope, publicUrl, place, 1)).toMatchObject({ code: 'letter.nobody' })
  await noteRefusedMembers(scope)
  expect((await showList(scope, list.slug)).list.bounced).toBe(1)
})

test('what is pasted and cannot be read stays in the form, with the lines in question', async ({ scope }) => {
  const { slug } = must(await makeList(scope, press))
  const site = localSite(scope)
  const answer = await site.send(listsRoutes.add(slug), { addresses: 'a@b.example\nWer ist das?', how: 'ask' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('keine Adresse oder mehr als eine: Wer ist das?')
  const paperless = await site.send(listsRoutes.add(slug), { addresses: 'a@b.example', how: 'paper', day: '1.1.2099' })
  expect(textOf(await paperless.text())).toContain('Er liegt nicht in der Zukunft.')
})

test('a list that is ended has no addresses, and nobody can join it', async ({ scope }) => {
  const { list, site } = await joined(scope)
  must(await endList(scope, list.slug, 1))
  expect((await showList(scope, list.slug)).members).toEqual([])
  expect((await site.ask(joiningRoutes.joinList('de', list.slug))).status).toBe(404)
})

test('the coordination makes a list, writes, looks and sends on pages', async ({ scope }) => {
  const site = localSite(scope)
  const made = await site.send(listsRoutes.lists(), { ...press, isOpen: 'yes' })
  expect(made.headers.get('Location')).toBe('/workspace/lists/presse?notice=notice.made')
  must(await enterMembers(scope, publicUrl, 'presse', { addresses: [jale], lang: 'de', paper }))
  const bad = await site.send(listsRoutes.newLetter('presse'), {
    'subject-de': 'Termin',
    'subject-en': '',
    'words-en': 'On Monday.',
  })
  expect(textOf(await bad.text())).toContain('Schreiben Sie einen Text.')
  const kept = await site.send(listsRoutes.newLetter('presse'), { 'subject-de': 'Termin', 'words-de': 'Am Montag.' })
  const path = kept.headers.get('Location')!.replace(/\?.*/, '')
  const page = await (await site.ask(path)).text()
  await expectValidHtml(page)
  expect(textOf(page)).toContain('weil Sie im Verteiler „Presse“')
  expect((await site.send(`${path}/send`, { version: '1' })).status).toBe(422)
  expect((await site.send(`${path}/try`, {})).status).toBe(422)
  expect((await site.send(`${path}/send`, { version: '1', sure: 'yes' })).status).toBe(303)
  await expectValidHtml(await (await site.ask(listsRoutes.list('presse'))).text())
  expect((await mails(scope)).filter(({ subject }) => subject === 'Termin')).toHaveLength(1)
  expect(await (await site.send(listsRoutes.file('presse'), {})).text()).toContain('jale@zeitung.example')
})
