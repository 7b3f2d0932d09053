/** A plan from its text to its first status, through the pages that people use. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { must } from '../../src/demo/act.ts'
import { sayEditing } from '../../src/domains/plan/editing/editing.messages.ts'
import { sayPlan } from '../../src/domains/plan/plan.messages.ts'
import { draftPlan, outlineOf, readPlan } from '../../src/domains/plan/plan.ts'
import { projectRoot } from '../../src/platform/root.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { test } from '../support/city.ts'
import { expectValidHtml } from '../support/html-validity.ts'
import { errorsIn, formIn, headingsOf, linksOf, textOf } from '../support/page.ts'
import { localSite, publicSite } from '../support/site.ts'

const seed = join(projectRoot, '../shared/data/wir2-handlungsfelder.txt')
const missing = existsSync(seed) ? '' : ' (skipped: ../shared/data/wir2-handlungsfelder.txt is not beside the project)'
const say = (key: Parameters<typeof sayEditing>[1], values = {}) => sayEditing('de', key, values)

/** As `bin/wirken import plan` does it. */
async function imported(scope: Scope): Promise<string> {
  const reading = must(readPlan({ name: 'wir2.txt', bytes: await readFile(seed) }))
  return must(await draftPlan(scope, outlineOf(reading, 'WIR2.0', 'wir-2'))).slug
}

test.skipIf(missing)(`the first real plan lives${missing}`, { timeout: 60_000 }, async ({ scope }) => {
  const [local, site] = [localSite(scope), publicSite(scope)]
  const page = async (asking: Promise<Response>, status = 200): Promise<string> => {
    const answer = await asking
    const html = await answer.text()
    expect([answer.status, status === answer.status ? '' : textOf(html).slice(0, 400)]).toEqual([status, ''])
    await expectValidHtml(html)
    return html
  }
  const slug = await imported(scope)
  const draft = `/workspace/plans/${slug}`
  const publication = `${draft}/publication`

  // The draft stands on the local pages, whole; the public does not see it.
  expect(linksOf(await page(local.ask('/workspace')))).toContain(draft)
  const shown = await page(local.ask(draft))
  const counts = { fields: 6, goals: 35, places: 39, more: 4, measures: 0 }
  expect(textOf(shown)).toContain(say('draft.counts', counts))
  expect(shown.match(/<li>/g)!.length).toBeGreaterThanOrEqual(39)
  expect(textOf(shown).match(/steht auch in/g)).toHaveLength(7)
  expect((await site.ask(`/de/plans/${slug}`)).status).toBe(404)

  // A wrong date is said where it is, and nothing that was typed is lost.
  const typed: Record<string, string> = {
    ...formIn(shown, publication),
    title: 'WIR2.0',
    body: 'Rat der Stadt',
    reason: 'Zeile 1\nZeile "2" <b>',
  }
  expect([typed.successorOf, typed.surePublish]).toEqual(['', undefined])
  Object.assign(typed, { successorOf: 'zusammen-in-musterstadt', surePublish: 'yes' })
  const refused = await page(local.send(publication, { ...typed, decidedOn: '31.02.2026' }), 422)
  expect(errorsIn(refused)).toEqual([['decidedOn', `${say('draft.decided_on')} ${say('error.form.unknown_day')}`]])
  expect(refused).toMatch(/<input[^>]*aria-describedby="decidedOn-hint decidedOn-error"[^>]*aria-invalid="true"/)
  expect(formIn(refused, publication)).toEqual({ ...typed, decidedOn: '31.02.2026' })
  expect((await site.ask(`/de/plans/${slug}`)).status).toBe(404)

  // Published, it is the plan of today; the one before becomes an earlier edition and stays readable.
  const published = await local.send(publication, { ...typed, decidedOn: '17.11.2026', paperNumber: '99/2026' })
  expect([published.status, published.headers.get('Location')]).toEqual([303, '/workspace?notice=draft.published'])
  expect(textOf(await page(local.ask('/workspace?notice=draft.published')))).toContain(say('draft.published'))
  const plan = await page(site.ask('/de/plan'))
  expect(headingsOf(plan, 1)).toEqual(['WIR2.0'])
  expect(textOf(plan)).toContain('Rat der Stadt, 17. November 2026')
  expect(linksOf(plan)).toContain('/de/plans/zusammen-in-musterstadt')
  expect(textOf(await page(site.ask('/de/')))).toContain(
    sayPlan('de', 'home.lead', { fields: 6, goals: 35, measures: 0 }),
  )
  const before = await page(site.ask('/de/plans/zusammen-in-musterstadt'))
  expect(textOf(before)).toContain(sayPlan('de', 'edition.succeeded'))
  expect(textOf(await page(local.ask('/workspace')))).toContain(say('editions.state.succeeded'))
  const twice = await page(local.send(publication, { ...typed, decidedOn: '', body: '' }), 422)
  expect(errorsIn(twice).map(([, words]) => words)).toContain(say('error.plan.published_already'))

  // A new measure serves one of its goals.
  const adding = `${draft}/measures`
  const blank = formIn(await page(local.ask(`${adding}/new`)), adding)
  const none = await page(local.send(adding, { ...blank, description: 'Worum es geht' }), 422)
  expect(errorsIn(none)).toEqual([
    ['title', `${say('measure.field.title')}: ${say('error.measure.title_missing')}`],
    ['goal', `${say('measure.field.goal')} ${say('error.measure.goal_missing')}`],
    ['reason', `${say('measure.field.reason')} ${say('error.measure.reason_missing')}`],
  ])
  expect(formIn(none, adding)).toEqual({ ...blank, description: 'Worum es geht' })
  const goal = linksOf(plan)
    .find((href) => href.startsWith('/de/goals/'))!
    .slice('/de/goals/'.length)
  const sheet = {
    ...blank,
    title: 'Lots*innen <i>im</i> Rathaus',
    goal,
    number: 'B-01',
    leadUnit: 'Amt für Neues',
    reason: 'Beschluss',
  }
  const added = await local.send(adding, { ...sheet, startsOn: '1.1.27', endsOn: '31.12.2027' })
  expect(added.status).toBe(303)
  const measure = added.headers.get('Location')!.split('?')[0]!
  const address = `/de/measures/${measure.split('/').at(-1)}`
  const fresh = await page(site.ask(address))
  expect(headingsOf(fresh, 1)).toEqual(['Lots*innen <i>im</i> Rathaus'])
  for (const words of ['Amt für Neues', 'B-01', '2027']) expect(textOf(fresh)).toContain(words)
  expect(textOf(await page(site.ask(`/de/goals/${goal}`)))).toContain('Lots*innen')

  // A status at risk wants its reason; then everybody reads both.
  const form = formIn(await page(local.ask(added.headers.get('Location')!)), measure)
  expect(form.asOf).toBe('23.11.2026')
  const silent = { ...form, status: 'started', assessment: 'at_risk', reason: '' }
  const asked = await page(local.send(measure, silent), 422)
  expect(errorsIn(asked)).toEqual([['reason', `${say('status.reason')}: ${say('error.status.reason_missing')}`]])
  expect(formIn(asked, measure)).toEqual(silent)
  const told = { ...silent, reason: 'Zwei von drei Stellen sind besetzt.' }
  expect((await local.send(measure, told)).headers.get('Location')).toBe(`${measure}?notice=status.saved`)
  for (const path of [address, `/de/goals/${goal}`, '/de/', '/de/measures?assessment=at_risk']) {
    const html = await page(site.ask(path))
    expect(textOf(html), path).toContain('Zwei von drei Stellen sind besetzt.')
    expect(textOf(html), path).toContain(sayPlan('de', 'assessment.at_risk'))
  }
  expect(textOf(await page(local.ask(`${measure}?notice=status.saved`)))).toContain(say('status.saved'))
  expect([...local.lines, ...site.lines].filter((line) => line.msg === 'bug')).toEqual([])
})
