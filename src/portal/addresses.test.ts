/** Addresses that are written in another way than ours, or nearly. */
import { describe, expect } from 'vitest'
import { test } from '../../test/support/city.ts'
import { expectValidHtml } from '../../test/support/html-validity.ts'
import { linksOf, textOf } from '../../test/support/page.ts'
import { linked, reportingRound } from '../../test/support/reported-plan.ts'
import { publicSite } from '../../test/support/site.ts'
import { sayPortal } from './portal.messages.ts'

describe('an address written in another way', () => {
  test.for([
    ['/de/plan/', '/de/plan'],
    ['/de//plan', '/de/plan'],
    ['//de/plan', '/de/plan'],
    ['//evil.example/', '/evil.example'],
    ['/de/%70lan', '/de/plan'],
    ['/de/Measures/?status=started', '/de/measures?status=started'],
    ['/de/goals/Beratungsstellen-und-Schutzraeume', '/de/goals/beratungsstellen-und-schutzraeume'],
  ] as const)('%s leads to %s for good', async ([path, written], { scope }) => {
    const site = publicSite(scope)
    const answer = await site.ask(path)
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, written])
    expect([200, 404]).toContain((await site.ask(written)).status)
    expect((await site.ask(path, { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' } })).status).toBe(405)
  })
})

test('of an address with a key in it the key stays as it is, whatever is not there behind it', async ({ scope }) => {
  const { id, parts } = await reportingRound(scope)
  await linked(scope, 'Rosas-Link', { roundId: id, partIds: parts.slice(1).map((one) => one.id) })
  const answer = await publicSite(scope).ask(`/de/sheets/Rosas-Link/${parts[0]?.id}`)
  expect([answer.status, answer.headers.get('Location')]).toEqual([404, null])
})

describe('an address that is nearly one of ours', () => {
  test.for([
    ['/de/goals/beratungsstelen-schutzraume', '/de/goals/beratungsstellen-und-schutzraeume'],
    ['/de/beratungsstellen-und-schutzraeume', '/de/goals/beratungsstellen-und-schutzraeume'],
    ['/de/plan/bildunk', '/de/plan/bildung'],
  ] as const)('%s asks whether %s was meant', async ([path, meant], { scope }) => {
    const answer = await publicSite(scope).ask(path)
    const html = await answer.text()
    expect(answer.status).toBe(404)
    expect(textOf(html)).toContain(sayPortal('de', 'error.nearest'))
    expect(linksOf(html)).toContain(meant)
    await expectValidHtml(html)
  })

  test('what is like nothing is not guessed at', async ({ scope }) => {
    const html = await (await publicSite(scope).ask('/de/goals/xyzzy')).text()
    expect(textOf(html)).not.toContain(sayPortal('de', 'error.nearest'))
  })
})

test('HEAD says what GET would, without a body', async ({ scope }) => {
  const answer = await publicSite(scope).ask('/de/plan', { method: 'HEAD' })
  expect([answer.status, await answer.text()]).toEqual([200, ''])
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/)
})
