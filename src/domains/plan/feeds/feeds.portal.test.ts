import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { SaxesParser } from 'saxes'
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { publicSite, publicUrl, type Site } from '../../../../test/support/site.ts'
import { showMeasure, showMeasures, showPlan } from '../plan.ts'

const none = { field: null, status: null, assessment: null, words: '' }

async function fetched(site: Site, path: string, type: string): Promise<string> {
  const answer = await site.ask(path)
  expect([answer.status, answer.headers.get('Content-Type')], path).toEqual([200, type])
  return answer.text()
}

async function feedOf(site: Site, path: string) {
  const xml = await fetched(site, path, 'application/atom+xml; charset=utf-8')
  // Not well-formed XML is thrown.
  new SaxesParser({ xmlns: true }).write(xml).close()
  return parseAtomFeed(xml)
}

async function eventsOf(site: Site, path: string) {
  const text = await fetched(site, path, 'text/calendar; charset=utf-8')
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75)
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

test('every plan, field, goal and measure has a feed of its changes, the newest first', async ({ scope }) => {
  const site = publicSite(scope)
  const [{ fields, edition }, { rows }] = [await showPlan(scope), await showMeasures(scope, none)]
  const paths = [
    ...['changes.atom', 'plan.atom', `plans/${edition.slug}.atom`, 'plans/lokaler-integrationsplan-2008.atom'],
    ...[`plan/${fields[0]!.slug}.atom`, `plans/${edition.slug}/${fields[0]!.slug}.atom`],
    ...[`goals/${fields[0]!.goals[0]!.slug}.atom`, `measures/${rows[0]!.slug}.atom`],
  ]
  for (const path of paths) {
    const feed = await feedOf(site, `/de/${path}`)
    expect(feed.id, path).toBe(`${publicUrl}/de/${path}`)
    const updated = (feed.entries ?? []).map((entry) => entry.updated ?? '')
    expect(updated.length, path).toBeGreaterThan(0)
    expect(feed.updated, path).toBe(updated.toSorted().at(-1))
    const ids = feed.entries?.map(({ id }) => id) ?? []
    expect(new Set(ids).size, path).toBe(ids.length)
    for (const entry of feed.entries ?? []) expect(entry.links?.[0]?.href).toMatch(`${publicUrl}/de/`)
  }
})

test('a feed speaks its language and says who speaks', async ({ scope }) => {
  const xml = await fetched(publicSite(scope), '/en/changes.atom', 'application/atom+xml; charset=utf-8')
  expect(xml).toContain('xml:lang="en"')
  expect(parseAtomFeed(xml).authors).toEqual([{ name: 'Musterstadt' }])
})

test('a calendar has each milestone as a whole day, whatever stands in it', async ({ scope }) => {
  const plan = await published(scope)
  const title = `Größe; Ort, Zeit \\ und "Ende": ${'ä'.repeat(90)} 🙂`
  const milestones = [
    { title, due: '2027-03-31', doneOn: null },
    { title, due: '2027-10-01', doneOn: '2027-09-30' },
  ]
  const { slug } = await added(scope, plan, { title: 'Chor', milestones })
  const events = await eventsOf(publicSite(scope), `/de/measures/${slug}.ics`)
  expect(events.map((event) => [event.summary, event.startDate.toString(), event.startDate.isDate])).toEqual([
    [title, '2027-03-31', true],
    [`✓ ${title}`, '2027-10-01', true],
  ])
  expect(events[0]!.description).toContain('Chor')
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2)
})

test('a milestone that is put off keeps its place in the calendars of its readers', async ({ scope }) => {
  const site = publicSite(scope)
  const { rows } = await showMeasures(scope, none)
  const sheets = await Promise.all(rows.slice(0, 5).map(({ slug }) => showMeasure(scope, slug)))
  for (const { slug, sheet } of sheets) {
    const events = await eventsOf(site, `/de/measures/${slug}.ics`)
    // Deadlines of calls, which stand beside them, have a time of day.
    const steps = events.filter(({ startDate }) => startDate.isDate)
    expect(steps.map((event) => event.startDate.toString())).toEqual(sheet.milestones.map(({ due }) => due))
    const again = await eventsOf(site, `/en/measures/${slug}.ics`)
    expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
  }
})

test('the calendar of a plan holds those of its fields, a goal’s those of its measures', async ({ scope }) => {
  const site = publicSite(scope)
  const { fields } = await showPlan(scope)
  const ids = async (path: string) => (await eventsOf(site, path)).map(({ uid }) => uid)
  const all = new Set(await ids('/de/plan.ics'))
  for (const field of fields) for (const id of await ids(`/de/plan/${field.slug}.ics`)) expect(all).toContain(id)
  const goal = fields.flatMap(({ goals }) => goals).find(({ measures }) => measures.length > 1)!
  const measures = await Promise.all(goal.measures.map(({ slug }) => ids(`/de/measures/${slug}.ics`)))
  expect((await ids(`/de/goals/${goal.slug}.ics`)).toSorted()).toEqual(measures.flat().toSorted())
})

test('what nobody may see has no feed and no calendar', async ({ scope }) => {
  const site = publicSite(scope)
  for (const path of ['goals/nowhere.atom', 'measures/nowhere.ics', 'plans/nowhere.atom', 'goals/nowhere.rss']) {
    expect((await site.ask(`/de/${path}`)).status, path).toBe(404)
  }
})
