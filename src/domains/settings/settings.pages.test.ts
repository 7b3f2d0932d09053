import { describe, expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { member, signIn } from '../../../test/support/members.ts'
import { formIn, textOf } from '../../../test/support/page.ts'
import { localSite, publicSite } from '../../../test/support/site.ts'
import { listCities } from '../../platform/cities.ts'
import type { City, Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { accountsRoutes } from '../accounts/accounts.routes.ts'
import { showCalendar } from './calendar/calendar.verbs.ts'
import { changeRules, showRules } from './city/city.verbs.ts'
import { saySettings } from './settings.messages.ts'
import { settingsRoutes } from './settings.routes.ts'
import { showWords } from './words/word.verbs.ts'

async function cityOf(scope: Scope): Promise<City> {
  const found = (await listCities(scope.db)).find(({ id }) => id === scope.city.id)
  if (!found) throw new Error('the city is gone')
  return found
}

const siteOf = (scope: Scope) => localSite(scope, { localCity: () => cityOf(scope) })
const face = { name: 'Neustadt', brand: 'musterstadt', language2: 'ar', language3: 'en', version: '1' }

async function refusedBy(answer: Response, error: Parameters<typeof saySettings>[1], values = {}) {
  const html = await answer.text()
  expect([error, answer.status]).toEqual([error, 422])
  expect(textOf(html)).toContain(saySettings('de', error, values))
  await expectValidHtml(html)
  return html
}

describe('the city', () => {
  test('gets its name, look and languages in their order', async ({ neighbour }) => {
    const { ask, send } = siteOf(neighbour)
    await expectValidHtml(await (await ask(settingsRoutes.settings())).text())
    expect((await send(settingsRoutes.settings(), face)).status).toBe(303)
    expect(await cityOf(neighbour)).toMatchObject({
      ...{ name: 'Neustadt', brand: 'musterstadt', languages: ['de', 'ar', 'en'], version: 2 },
    })
    const home = await publicSite(neighbour).ask('/de/languages')
    expect(textOf(await home.text())).toContain('Neustadt')
  })

  test('is not changed by what is wrong, and words typed come back', async ({ neighbour }) => {
    const { send } = siteOf(neighbour)
    for (const [wrong, error] of [
      [{ name: ' ' }, 'error.city.name_missing'],
      [{ brand: '../plain' }, 'error.city.brand_unknown'],
      [{ language3: 'ar' }, 'error.city.language_twice'],
      [{ language3: 'de' }, 'error.city.language_twice'],
      [{ language3: 'tlh' }, 'error.city.language_unknown'],
      [{ version: '7' }, 'conflict.title'],
    ] as const) {
      await refusedBy(await send(settingsRoutes.settings(), { ...face, ...wrong }), error)
    }
    expect(await cityOf(neighbour)).toEqual(neighbour.city)
  })

  test('is told to whoever came second, and of a mistake the version that they saw comes back', async ({
    neighbour,
  }) => {
    const { send } = siteOf(neighbour)
    expect((await send(settingsRoutes.settings(), face)).status).toBe(303)
    const wrong = await (await send(settingsRoutes.settings(), { ...face, language3: 'tlh' })).text()
    expect(formIn(wrong, settingsRoutes.settings()).version).toBe('1')
    const late = await (await send(settingsRoutes.settings(), { ...face, name: 'Altstadt' })).text()
    expect(textOf(late)).toContain('Jetzt steht dort, anders als bei Ihnen: Name der Stadt: Neustadt ')
    // Having seen it, they may say so once more.
    expect(formIn(late, settingsRoutes.settings()).version).toBe('2')
    expect(formIn(late, settingsRoutes.rules()).version).toBe('1')
  })

  test('of the demonstration stays who it is', async ({ scope }) => {
    const { send } = siteOf(scope)
    expect((await send(settingsRoutes.settings(), { ...face, brand: 'plain' })).status).toBe(303)
    expect(await cityOf(scope)).toMatchObject({ name: 'Musterstadt', languages: ['de', 'ar', 'en'] })
  })
})

describe('the rules', () => {
  test('are kept, each save of the version it saw', async ({ scope }) => {
    const { send } = siteOf(scope)
    const rules = { secondFactor: 'yes', reportYears: '2', version: '1' }
    expect((await send(settingsRoutes.rules(), rules)).status).toBe(303)
    expect((await send(settingsRoutes.calendar(), { land: 'HB', version: '2' })).status).toBe(303)
    expect(await showRules(scope)).toEqual({ secondFactor: true, reportYears: 2, land: 'HB', version: 3 })
    await refusedBy(await send(settingsRoutes.rules(), rules), 'conflict.title')
    await refusedBy(await send(settingsRoutes.rules(), { reportYears: '9', version: '3' }), 'error.rules.cycle_missing')
    await refusedBy(await send(settingsRoutes.calendar(), { land: 'XX', version: '3' }), 'error.calendar.land_unknown')
  })

  test('of one city are none of another', async ({ scope, neighbour }) => {
    await changeRules(scope, { secondFactor: true }, 1)
    expect((await showRules(neighbour)).secondFactor).toBe(false)
  })

  test('can lead everybody to a second step, and nowhere else', async ({ scope }) => {
    const { ask } = await signIn(scope, publicSite(scope), await member(scope, { role: 'reader' }))
    expect((await ask('/workspace')).status).toBe(200)
    await changeRules(scope, { secondFactor: true }, 1)
    const led = await ask('/workspace')
    expect([led.status, led.headers.get('Location')]).toEqual([303, accountsRoutes.secondFactor()])
    const html = await (await ask(accountsRoutes.secondFactor())).text()
    expect(textOf(html)).toContain('verlangt')
    expect(html).not.toContain('href="/workspace"')
    await expectValidHtml(html)
    expect((await ask(accountsRoutes.me())).status).toBe(200)
    expect((await localSite(scope).ask('/workspace')).status, 'at the computer itself').toBe(200)
  })
})

describe('the calendar', () => {
  const closing = { kind: 'closed', name: 'Betriebsruhe', fromOn: '28.12.2026', toOn: '30.12.2026' }

  test('shows holidays of the Land and days of the city, for two years', async ({ scope }) => {
    const { ask, send } = siteOf(scope)
    expect((await send(settingsRoutes.days(), closing)).status).toBe(303)
    expect(
      (await send(settingsRoutes.days(), { ...closing, name: 'Brückentag', fromOn: '15.5.2026', toOn: '' })).status,
    ).toBe(303)
    const html = await (await ask(settingsRoutes.calendar())).text()
    await expectValidHtml(html)
    const words = textOf(html)
    expect(words).toContain('Freitag, 03.04.2026')
    expect(words).toContain('Freitag, 26.03.2027')
    expect(words).toContain('Montag, 28.12.2026 bis Mittwoch, 30.12.2026')
    expect(words).toContain(saySettings('de', 'calendar.working_days', { n: 250 }))
    const [first] = (await showCalendar(scope)).days
    expect((await send(settingsRoutes.removeDays(first!.id), {})).status).toBe(303)
    expect((await showCalendar(scope)).days.map(({ name }) => name)).toEqual(['Betriebsruhe'])
    expect((await send(settingsRoutes.removeDays(first!.id), {})).status).toBe(404)
  })

  test('says what is wrong with a day', async ({ scope }) => {
    const { send } = siteOf(scope)
    for (const [wrong, error] of [
      [{ kind: 'war' }, 'error.days.kind_missing'],
      [{ name: '' }, 'error.days.name_missing'],
      [{ fromOn: '' }, 'error.day.missing'],
      [{ fromOn: '31.2.2026' }, 'error.day.no_day'],
      [{ toOn: '27.12.2026' }, 'error.days.end_before_start'],
    ] as const) {
      await refusedBy(await send(settingsRoutes.days(), { ...closing, ...wrong }), error)
    }
    expect((await showCalendar(scope)).days).toEqual([])
  })
})

describe('a word', () => {
  const word = { list: 'target_group', words: 'Zugewanderte', earlier: 'Ausländer', since: '1.6.2026' }

  test('is taken in, changed and taken out', async ({ scope, neighbour }) => {
    const { ask, send } = siteOf(scope)
    expect((await send(settingsRoutes.words(), word)).status).toBe(303)
    const id = (await showWords(scope))[0]?.id ?? ''
    await expectValidHtml(await (await ask(settingsRoutes.words())).text())
    await expectValidHtml(await (await ask(settingsRoutes.word(id))).text())
    await refusedBy(await send(settingsRoutes.words(), { ...word, words: ' zugewanderte' }), 'error.word.twice')
    const change = { ...word, words: 'Eingewanderte', version: '1' }
    expect((await send(settingsRoutes.word(id), change)).status).toBe(303)
    await refusedBy(await send(settingsRoutes.word(id), change), 'conflict.title')
    await refusedBy(await send(settingsRoutes.removeWord(id), { version: '1' }), 'conflict.title')
    expect((await siteOf(neighbour).ask(settingsRoutes.word(id))).status).toBe(404)
    expect((await send(settingsRoutes.removeWord(id), { version: '2' })).status).toBe(303)
    expect(await showWords(scope)).toEqual([])
    const verbs = await read(scope, (tx) =>
      tx.selectFrom('auditEntry').select('verb').where('recordId', '=', id).orderBy('number').execute(),
    )
    expect(verbs.map(({ verb }) => verb)).toEqual(['settings.addWord', 'settings.changeWord', 'settings.removeWord'])
  })

  test('says what is wrong with it', async ({ scope }) => {
    const { send } = siteOf(scope)
    for (const [wrong, error] of [
      [{ list: '' }, 'error.word.list_missing'],
      [{ words: ' ' }, 'error.word.words_missing'],
      [{ since: 'bald' }, 'error.day.no_day'],
    ] as const) {
      await refusedBy(await send(settingsRoutes.words(), { ...word, ...wrong }), error)
    }
  })
})
