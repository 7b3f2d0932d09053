import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { localSite, publicSite, type Site } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { sampleAward, sampleCall } from './funding.sample.ts'
import type { CallWords } from './funding.ts'
import { actOnFunding, saveAward, saveCall } from './funding.verbs.ts'

async function cast(scope: Scope, changed: Partial<CallWords> = {}) {
  const on = { ...scope, now: new Date('2026-11-10T10:00:00Z') }
  const plan = await published(on)
  const measure = await added(on, plan, { kind: 'open_for_applications' })
  const targets = [{ kind: 'measure' as const, id: measure.id }]
  const { id } = must(await saveCall(on, null, 0, { ...sampleCall, ...changed }, targets))
  const publish = (seen = 1) => actOnFunding(on, 'call', id, seen, { act: 'published', reason: '' })
  return { on, plan, measure, targets, id, publish }
}

async function readable(site: Site, path: string): Promise<string> {
  const html = await (await site.ask(path)).text()
  await expectValidHtml(html)
  return html
}

describe('a call', () => {
  test('is nobody’s to read until it is published, and then stands first while it is open', async ({ scope }) => {
    const { on, measure, plan, publish } = await cast(scope)
    const site = publicSite(on)
    expect(textOf(await readable(site, '/de/calls'))).not.toContain('Mikroförderung')
    expect((await site.ask('/de/calls/mikrofoerderung')).status).toBe(404)
    must(await publish())
    for (const lang of ['de', 'en']) {
      expect(textOf(await readable(site, `/${lang}/calls`))).toContain('Mikroförderung')
    }
    const html = await readable(site, '/de/calls/mikrofoerderung')
    expect(textOf(html)).toContain('Bis 15. Dezember 2026, 17:00 Uhr · noch 35 Tage')
    expect(linksOf(html)).toContain('https://foerderung.example.org/')
    expect(linksOf(await readable(site, `/de/measures/${measure.slug}`))).toContain('/de/calls/mikrofoerderung')
    const goal = await on.db
      .selectFrom('planGoal')
      .select('slug')
      .where('id', '=', plan.goalIds[0] ?? '')
      .executeTakeFirst()
    expect(linksOf(await readable(site, `/de/goals/${goal?.slug}`))).toContain('/de/calls/mikrofoerderung')
  })

  test('is found from the plan and by search engines once it is published', async ({ scope }) => {
    const { on, publish } = await cast(scope)
    const site = publicSite(on)
    const pages = ['/de/calls', '/de/money']
    expect(await (await site.ask('/sitemap.xml')).text()).not.toContain('/de/calls/mikrofoerderung')
    must(await publish())
    expect(linksOf(await readable(site, '/de/plan'))).toEqual(expect.arrayContaining(pages))
    const map = await (await site.ask('/sitemap.xml')).text()
    for (const page of [...pages, '/de/calls/mikrofoerderung']) expect(map).toContain(`${page}<`)
    expect(linksOf(await (await localSite(on).ask('/workspace')).text())).toContain('/workspace/calls')
  })

  test('that is withdrawn stays, with its reason, and no way to apply', async ({ scope }) => {
    const { on, id, publish } = await cast(scope)
    must(await publish())
    const withdraw = (reason: string) => actOnFunding(on, 'call', id, 2, { act: 'withdrawn', reason })
    expect(await withdraw('')).toMatchObject({ code: 'funding.reason_missing' })
    must(await withdraw('Das Geld reicht nicht.'))
    const html = await readable(publicSite(on), '/de/calls/mikrofoerderung')
    expect(textOf(html)).toContain('Das Geld reicht nicht.')
    expect(linksOf(html)).not.toContain('https://foerderung.example.org/')
  })

  test('without any way to apply cannot be published', async ({ scope }) => {
    const { publish } = await cast(scope, { url: '' })
    expect(await publish()).toMatchObject({ code: 'call.no_way' })
  })

  test('ends in every calendar at the instant of the city’s clocks, under a name that stays', async ({ scope }) => {
    const { on, measure, publish } = await cast(scope, { closesOn: '2027-03-28' })
    must(await publish())
    const site = publicSite(on)
    const paths = ['calls', 'calls/mikrofoerderung', `measures/${measure.slug}`]
    const events = await Promise.all(
      paths.map(async (path) => {
        const text = await (await site.ask(`/de/${path}.ics`)).text()
        const all = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
        const event = all.find(({ summary }) => summary.includes('Mikroförderung'))
        return [event?.uid, event?.startDate.toJSDate().toISOString()]
      }),
    )
    expect(new Set(events.map(String)).size).toBe(1)
    expect(events[0]?.[1]).toBe('2027-03-28T15:00:00.000Z')
  })

  test('has a feed', async ({ scope }) => {
    const { on, publish } = await cast(scope)
    must(await publish())
    expect(await (await publicSite(on).ask('/de/calls.atom')).text()).toContain('<title>Mikroförderung</title>')
  })
})

test('an award is read with what came of it once it is published, and no longer when it is withdrawn', async ({
  scope,
}) => {
  const { on, id: callId, publish } = await cast(scope)
  must(await publish())
  const { id } = must(await saveAward(on, null, 0, { ...sampleAward, callId }, []))
  const told = async () => textOf(await readable(publicSite(on), '/de/calls/mikrofoerderung'))
  expect(await told()).not.toContain('Chor der Welt')
  must(await actOnFunding(on, 'award', id, 1, { act: 'published', reason: '' }))
  expect(await told()).toMatch(
    /Singen am See.*Chor der Welt e\. V\.: 1\.200\s€, bewilligt am 5\. November 2026.*8 Abende/s,
  )
  must(await actOnFunding(on, 'award', id, 2, { act: 'withdrawn', reason: 'Auf Wunsch' }))
  expect(await told()).not.toContain('Chor der Welt')
})

test('whose unit leads the measure keeps its calls; nobody else but the office does', async ({ scope }) => {
  const { on, measure, id, targets } = await cast(scope)
  const units = await on.db.selectFrom('accountsUnit').select('id').limit(2).execute()
  await on.db
    .updateTable('planMeasure')
    .set({ leadUnitId: units[0]?.id ?? null })
    .where('id', '=', measure.id)
    .execute()
  const as = headOf
  const save = (viewer: Scope['viewer'], seen: number) => saveCall({ ...on, viewer }, id, seen, sampleCall, targets)
  must(await save(as(units[0]?.id), 1))
  await expect(save(as(units[1]?.id), 2)).rejects.toThrow(Forbidden)
  await expect(save({ kind: 'public' }, 2)).rejects.toThrow(Forbidden)
  expect(await save(as(units[0]?.id), 1)).toMatchObject({ code: 'changed_meanwhile' })
})

test('an award that is for what its call is for is kept by no other unit, though they say that it is for theirs', async ({
  scope,
}) => {
  const { on, plan, measure, id } = await cast(scope)
  const award = must(await saveAward(on, null, 0, { ...sampleAward, callId: id }, []))
  const other = await added(on, plan, { title: 'Chor im Quartier' })
  const [own, foreign] = await on.db.selectFrom('accountsUnit').select('id').limit(2).execute()
  for (const [unit, one] of [
    [own, measure],
    [foreign, other],
  ] as const) {
    const led = { leadUnitId: unit?.id ?? null }
    await on.db.updateTable('planMeasure').set(led).where('id', '=', one.id).execute()
  }
  const taken = { ...sampleAward, callId: null, provider: 'Andere' }
  const save = (unitId: string | undefined, of: string) =>
    saveAward({ ...on, viewer: headOf(unitId) }, award.id, 1, taken, [{ kind: 'measure', id: of }])
  await expect(save(foreign?.id, other.id)).rejects.toThrow(Forbidden)
  must(await save(own?.id, measure.id))
})

function headOf(unitId: string | undefined) {
  const grants = [{ role: 'head' as const, unitId: unitId ?? null }]
  return { kind: 'person' as const, id: randomUUID(), name: 'Ada', grants }
}

describe('in the workspace', () => {
  test('a call is written, told what is wrong at its field, published and seen', async ({ scope }) => {
    const { on, measure } = await cast(scope)
    const site = localSite(on)
    const wrong = await site.send('/workspace/calls/new/call', {
      title: 'Ideen',
      opensOn: '1.12.2026',
      targets: 'nirgends',
    })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    await expectValidHtml(html)
    expect(textOf(html)).toContain('„nirgends“ ist keine Maßnahme und kein Ziel.')
    const right = {
      title: 'Ideen',
      opensOn: '1.12.2026',
      closesOn: '31.12.2026',
      targets: measure.slug,
      mail: 'a@example.org',
    }
    const saved = await site.send('/workspace/calls/new/call', right)
    const path = (saved.headers.get('Location') ?? '').replace(/\?.*/, '')
    await expectValidHtml(await (await site.ask(path)).text())
    const done = await site.send(`${path}/publish`, { version: '1' })
    expect(done.headers.get('Location')).toBe(`${path}?notice=notice.published`)
    const list = await (await site.ask('/workspace/calls')).text()
    await expectValidHtml(list)
    expect(textOf(list)).toMatch(/Ideen.*öffnet noch/s)
  })

  test('who saves what another has changed keeps their words', async ({ scope }) => {
    const { on, id, measure } = await cast(scope)
    const site = localSite(on)
    const words = { title: 'Meins', opensOn: '1.12.2026', closesOn: '31.12.2026', targets: measure.slug, version: '7' }
    const html = await (await site.send(`/workspace/calls/call/${id}`, words)).text()
    expect(html).toContain('value="Meins"')
    // Who has seen that can save: what the form sends next is made of what stands there now.
    expect(formIn(html, `/workspace/calls/call/${id}`).version).toBe('1')
    expect(textOf(html)).toContain('Jemand anderes hat das inzwischen geändert')
    expect(textOf(html)).toMatch(/Was inzwischen dort steht.*Titel.*Mikroförderung/s)
    await expectValidHtml(html)
  })
})

test('the money of the plan tells what is planned, spent and awarded, as pages and as a table', async ({ scope }) => {
  const site = publicSite(scope)
  expect(textOf(await readable(site, '/de/money'))).toContain('Nach Feld und Jahr')
  expect(await (await site.ask('/de/money.csv')).text()).toContain('Feld;Ziel;Jahr;Geplant;Ausgegeben;Bewilligt')
})
