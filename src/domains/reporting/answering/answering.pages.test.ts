/** What somebody sees and does who comes by the link in a mail; and what happens when it is no good. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { linked, reportingRound } from '../../../../test/support/reported-plan.ts'
import { formOf, publicSite } from '../../../../test/support/site.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { listParts, savePart } from '../rounds/part.queries.ts'
import type { Question } from '../rounds/question.ts'
import { endLink } from './passing.verbs.ts'

/** Rosa's link to the measure that her unit leads, and to one that another leads. */
async function asked(scope: Scope) {
  const round = await reportingRound(scope)
  const { measures, units, partOf } = round
  const reading = partOf(measures.reading, units.school)
  const swimming = partOf(measures.swimming, units.sport)
  const link = await linked(scope, 'rosas-link', { roundId: round.id, partIds: [reading.id, swimming.id] })
  const site = publicSite(scope)
  const send = (path: string, words: Record<string, string>, lang = 'de') =>
    site.ask(`/${lang}/sheets/rosas-link${path}`, formOf(words))
  const show = async (path = '', lang = 'de') => (await site.ask(`/${lang}/sheets/rosas-link${path}`)).text()
  const stateOf = async (id: string) => (await read(scope, (tx) => listParts(tx, { ids: [id] })))[0]!
  return { round, reading, swimming, link, site, send, show, stateOf }
}

/** The words that stand in the form of a page. */
function wordsIn(html: string): Record<string, string> {
  const words: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const [name, value = ''] = ['name', 'value'].map((one) => new RegExp(` ${one}="([^"]*)"`).exec(tag)?.[1])
    if (name !== undefined && (!/type="(checkbox|radio)"/.test(tag) || tag.includes(' checked'))) words[name] = value
  }
  for (const [, name = '', value = ''] of html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)</g))
    words[name] = value
  for (const [, name = '', options = ''] of html.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)) {
    words[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? ''
  }
  return words
}

describe('the sheet behind a link', () => {
  test('shows what the last round said, takes it corrected, and says thank you', async ({ scope }) => {
    const { reading, show, send, stateOf } = await asked(scope)
    const list = await show()
    await expectValidHtml(list)
    expect(textOf(list)).toContain('Noch zu tun: 2 Maßnahmen')
    const html = await show(`/${reading.id}`)
    await expectValidHtml(html)
    const words = wordsIn(html)
    expect(words).toMatchObject({
      figures__0__value: '52',
      outlook: 'zwei Schulen mehr',
      version: '1',
      name: 'Rosa Amtlich',
    })
    const changed = { done: 'Zwölf Gruppen.', figures__0__value: '78', money__0__spentCents: '9.500,50' }
    const sent = await send(`/${reading.id}`, { ...words, ...changed, _act: 'send' })
    expect([sent.status, sent.headers.get('Location')]).toEqual([
      303,
      `/de/sheets/rosas-link?notice=notice.answered&sent=${reading.id}`,
    ])
    const { state, content } = await stateOf(reading.id)
    expect([state, content.done, content.figures[0]?.value, content.money[0]?.spentCents]).toEqual([
      'answered',
      'Zwölf Gruppen.',
      78,
      950_050,
    ])
  })

  test('comes back with the words kept and each mistake at its field; saving for later asks for less', async ({
    scope,
  }) => {
    const { reading, show, send, stateOf } = await asked(scope)
    const words = { ...wordsIn(await show(`/${reading.id}`, 'en')), outlook: 'noch zu klären' }
    const sent = await send(`/${reading.id}`, { ...words, figures__0__value: 'viele', _act: 'send' }, 'en')
    expect(sent.status).toBe(422)
    const html = await sent.text()
    await expectValidHtml(html)
    expect(html).toContain('href="#done"')
    expect(wordsIn(html)).toMatchObject({ outlook: 'noch zu klären', figures__0__value: 'viele' })
    expect((await send(`/${reading.id}`, { ...words, _act: 'save' }, 'en')).status).toBe(303)
    expect(await stateOf(reading.id)).toMatchObject({ state: 'open', content: { outlook: 'noch zu klären' } })
    expect(textOf(await show())).toContain('begonnen, noch nicht gesendet')
  })

  test('brings together what two people wrote at once, and shows both where they differ', async ({ scope }) => {
    const { reading, show, send, stateOf } = await asked(scope)
    const words = wordsIn(await show(`/${reading.id}`))
    await send(`/${reading.id}`, { ...words, done: 'von Rosa', outlook: 'Ausblick von Rosa', _act: 'save' })
    const mine = { ...words, done: 'von Paula', obstacles__words: 'Räume', name: 'Paula', _act: 'send' }
    const html = await (await send(`/${reading.id}`, mine)).text()
    await expectValidHtml(html)
    expect(textOf(html)).toContain('Jemand anders hat auch etwas geändert')
    expect(textOf(html)).toContain('von Rosa')
    const again = wordsIn(html)
    expect(again).toMatchObject({ done: 'von Paula', outlook: 'Ausblick von Rosa', version: '2', _conflicts: 'done' })
    expect((await send(`/${reading.id}`, { ...again, _act: 'send' })).status).toBe(422)
    expect((await send(`/${reading.id}`, { ...again, choice__done: 'theirs', _act: 'send' })).status).toBe(303)
    expect(await stateOf(reading.id)).toMatchObject({
      state: 'answered',
      content: { done: 'von Rosa', outlook: 'Ausblick von Rosa', obstacles: { words: 'Räume' } },
    })
  })

  test('says why it came back, also when something was saved since', async ({ scope }) => {
    const { reading, show, send, stateOf } = await asked(scope)
    const words = { ...wordsIn(await show(`/${reading.id}`)), done: 'Zwölf Gruppen' }
    await send(`/${reading.id}`, { ...words, _act: 'send' })
    const { content, version } = await stateOf(reading.id)
    const back = { state: 'returned', content, step: 'returned', name: '', comment: 'Wie viele Kinder?' } as const
    await transact(scope, 'test.return', ({ tx }) => savePart(tx, scope, { id: reading.id, version }, back))
    await send(`/${reading.id}`, { ...wordsIn(await show(`/${reading.id}`)), outlook: 'mehr', _act: 'save' })
    for (const path of ['', `/${reading.id}`]) expect(textOf(await show(path))).toContain('Wie viele Kinder?')
  })

  test('shows what other units say of the same measure', async ({ scope }) => {
    const { round, reading, show } = await asked(scope)
    expect(round.partOf(round.measures.reading, round.units.sport).leads).toBe(false)
    expect(textOf(await show(`/${reading.id}`))).toMatch(/Was andere dazu sagen.*Sportamt/s)
  })
})

test('what was typed when the round closed or the part was approved stays on the page, whatever is missing in it', async ({
  scope,
}) => {
  const { reading, swimming, show, send, stateOf } = await asked(scope)
  const typed = { ...wordsIn(await show(`/${reading.id}`)), done: '', outlook: 'Viele Worte', figures__0__value: '77' }
  await send(`/${swimming.id}`, { ...wordsIn(await show(`/${swimming.id}`)), name: 'Rosa', _act: 'send' })
  const { content, version } = await stateOf(swimming.id)
  const approved = { state: 'approved', content, step: 'approved', name: '', comment: '' } as const
  await transact(scope, 'test.approve', ({ tx }) => savePart(tx, scope, { id: swimming.id, version }, approved))
  const late = await send(`/${swimming.id}`, { version: '1', outlook: 'Zu spät gekommen', name: '', _act: 'send' })
  expect(await late.text()).toContain('Zu spät gekommen')
  await transact(scope, 'test.close', ({ tx }) => tx.updateTable('reportingRound').set({ state: 'editing' }).execute())
  for (const _act of ['send', 'save']) {
    const html = await (await send(`/${reading.id}`, { ...typed, name: '', _act })).text()
    await expectValidHtml(html)
    expect(wordsIn(html).typed).toBe('77\n\nViele Worte')
    expect(textOf(html)).toContain('nimmt in dieser Runde keine Antworten mehr an')
  }
  const again = await show(`/${reading.id}`)
  expect(again).toMatch(new RegExp(`data-closed="[\\w-]+ ${reading.id}".*<template data-typed`, 's'))
})

describe('nothing new', () => {
  const only: Question[] = [{ key: 'status', kinds: [], minutes: 1, required: true, words: '' }]

  test('is one press with a name, for one measure or for all that were shown', async ({ scope }) => {
    const round = await reportingRound(scope, { questions: only })
    const part = round.partOf(round.measures.reading, round.units.school)
    await linked(scope, 'rosas-link', { roundId: round.id, partIds: [part.id] })
    const site = publicSite(scope)
    const all = await (await site.ask('/de/sheets/rosas-link/unchanged')).text()
    await expectValidHtml(all)
    expect(textOf(all)).toContain('Lesepatinnen')
    const nameless = await site.ask(
      `/de/sheets/rosas-link/${part.id}/unchanged`,
      formOf({ version: '1', [`name__${part.id}`]: ' ' }),
    )
    expect(nameless.status).toBe(422)
    const picked = { [`pick__${part.id}`]: '1', name: 'Rosa' }
    expect((await site.ask('/de/sheets/rosas-link/unchanged', formOf(picked))).status).toBe(303)
    expect((await read(scope, (tx) => listParts(tx, { ids: [part.id] })))[0]).toMatchObject({
      state: 'answered',
      version: 2,
    })
    expect((await site.ask('/de/sheets/rosas-link/unchanged', formOf(picked))).status).toBe(422)
  })
})

describe('a link', () => {
  test('opens no other measure, and none once it was ended; what was typed stays to be copied', async ({ scope }) => {
    const { round, link, site, send } = await asked(scope)
    const other = round.partOf(round.measures.feast, null)
    expect((await site.ask(`/de/sheets/rosas-link/${other.id}`)).status).toBe(404)
    expect((await send(`/${other.id}`, { version: '1', done: 'fremd', name: 'Rosa', _act: 'send' })).status).toBe(404)
    await endLink(scope, link.id)
    const gone = await send(`/${other.id}`, { done: 'Viel Arbeit steckt darin' }, 'en')
    expect(gone.status).toBe(403)
    const html = await gone.text()
    await expectValidHtml(html)
    expect(html).toContain('Viel Arbeit steckt darin')
    expect(html).toContain('tel:')
    const wrong = await site.ask('/en/sheets/kein-link')
    expect(wrong.status).toBe(403)
  })

  test('is sent anew to who has one that was not ended, and the answer is the same for everybody', async ({
    scope,
  }) => {
    const { link, site } = await asked(scope)
    const ask = async (mail: string) => {
      const answer = await site.ask('/de/sheets', formOf({ mail }))
      await site.settled()
      return { text: textOf(await answer.text()), mails: (await read(scope, listOutgoing)).length }
    }
    const before = (await read(scope, listOutgoing)).length
    const stranger = await ask('niemand@amt.example')
    const rosa = await ask('Rosa@amt.example')
    expect(rosa.text).toBe(stranger.text)
    expect([stranger.mails, rosa.mails]).toEqual([before, before + 1])
    await endLink(scope, link.id)
    expect((await ask('rosa@amt.example')).mails).toBe(before + 1)
  })

  test('that is sent anew opens what all of theirs opened', async ({ scope }) => {
    const { round, site } = await asked(scope)
    const advice = round.partOf(round.measures.advice, round.units.social)
    await linked(scope, 'reminder', { roundId: round.id, partIds: [advice.id] })
    await site.ask('/de/sheets', formOf({ mail: 'rosa@amt.example' }))
    await site.settled()
    const letters = (await read(scope, listOutgoing)).flatMap(
      ({ words }) => /sheets\/([\w-]{32})/.exec(words)?.[1] ?? [],
    )
    const pages = await Promise.all(
      letters.map(async (pass) => textOf(await (await site.ask(`/de/sheets/${pass}`)).text())),
    )
    const count = (page: string) => /Noch zu tun: (\d+)/.exec(page)?.[1]
    expect(pages.map(count)).toContain('3')
  })

  test('is passed on to a colleague in their language, once more by them, and taken back with all that hangs on it', async ({
    scope,
  }) => {
    const { reading, site, send, show } = await asked(scope)
    const to = { name: 'Ali', mail: 'ali@amt.example', lang: 'en', [`part__${reading.id}`]: 'yes', words: 'Danke dir' }
    await expectValidHtml(await show('/pass-on'))
    expect((await send('/pass-on', { ...to, mail: 'rosa@amt.example' })).status).toBe(422)
    expect((await send('/pass-on', to)).status).toBe(303)
    const passIn = async (mail: string) => {
      const letter = (await read(scope, listOutgoing)).find((one) => one.to === mail)
      return /\/(\w+)\/sheets\/([\w-]+)/.exec(letter?.words ?? '') ?? []
    }
    const [, lang, ali] = await passIn('ali@amt.example')
    expect(lang).toBe('en')
    const mine = await (await site.ask(`/en/sheets/${ali}`)).text()
    expect(mine).toContain('Lesepatinnen')
    expect(mine).not.toContain('Schwimmkurse')
    const next = { ...to, name: 'Mia', mail: 'mia@amt.example' }
    expect((await site.ask(`/en/sheets/${ali}/pass-on`, formOf(next))).status).toBe(303)
    const [, , mia] = await passIn('mia@amt.example')
    const third = formOf({ ...to, name: 'Ben', mail: 'ben@amt.example' })
    expect((await site.ask(`/en/sheets/${mia}/pass-on`, third)).status).toBe(422)
    const end = /pass-on\/([\w-]+)\/end/.exec(await show('/pass-on'))?.[1]
    expect((await site.ask(`/de/sheets/rosas-link/pass-on/${end}/end`, formOf({}))).status).toBe(303)
    expect((await site.ask(`/en/sheets/${ali}`)).status).toBe(403)
    expect((await site.ask(`/en/sheets/${mia}`)).status).toBe(403)
    expect((await site.ask('/de/sheets/rosas-link')).status).toBe(200)
  })
})
