/** What no form of ours would send to the local pages, and what they answer. */
import { randomBytes } from 'node:crypto'
import { describe, expect } from 'vitest'
import { committingScope, test } from '../../../../test/support/city.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { localSite } from '../../../../test/support/site.ts'
import { showMeasure, showPlan } from '../plan.ts'

describe('whatever is sent', () => {
  const typed = [
    '-1',
    '99999999999999999999',
    '1e308',
    'NaN',
    '2026-99-99',
    '01.01.0001',
    'lerncafe-nord',
    '\r\n\r\n\t ',
  ]
  const written = [
    randomBytes(75_000).toString('base64'),
    '\u0000\u0007\u001b[31m\u007f\u0085\ud800\u202etxt.exe\u2066',
    '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>{n, plural, other {#}}%s',
    "'; drop table city; --../../etc/passwd",
  ]
  const forms = {
    '/measures/:measure': ['version', 'status', 'assessment', 'asOf', 'reason'],
    '/plans/:plan/measures': [
      ...['title', 'goal', 'number', 'description', 'kind', 'leadUnit', 'contact', 'startsOn', 'endsOn', 'reason'],
    ],
    '/plans/:draft/publication': [
      ...[
        'version',
        'title',
        'address',
        'startsOn',
        'endsOn',
        'body',
        'decidedOn',
        'paperNumber',
        'paperUrl',
        'reason',
      ],
      ...['successorOf', 'surePublish'],
    ],
    '/plans/:draft/discard': ['version', 'sureDiscard'],
    '/plans/:draft/structure/fields/new': ['title', 'introduction', 'after'],
    '/plans/:draft/structure/order': ['order', 'up', 'down'],
  }
  const good = { status: 'started', asOf: '22.11.2026', reason: 'Grund', title: 'Titel', body: 'Rat', successorOf: '-' }
  const sure = { address: 'ein-plan', surePublish: 'yes', sureDiscard: 'yes' }

  /** Each field alone written to the brim, where a check of another would hide it; then all with what is no such thing. */
  function* attacks(names: string[]): Generator<Record<string, string>> {
    for (const name of names) for (const value of written) yield { [name]: value }
    for (const value of typed) yield Object.fromEntries(names.map((name) => [name, value]))
  }

  test.for(Object.entries(forms))(
    'to %s, it has an answer that is no bug',
    { timeout: 60_000 },
    async ([path, names]) => {
      const scope = await committingScope('hostile')
      const site = localSite(scope)
      const plan = await published(scope)
      const goal = (await showPlan(scope, plan.slug)).fields[0]!.goals[0]!.slug
      const make = { ':measure': () => added(scope, plan), ':draft': () => drafted(scope), ':plan': async () => plan }
      const kind = /:\w+/.exec(path)![0] as keyof typeof make
      let record = await make[kind]()
      for (const words of attacks(names)) {
        const answer = await site.send(`/workspace${path.replace(kind, record.slug)}`, {
          ...good,
          ...sure,
          decidedOn: '1.11.2026',
          goal,
          version: '1',
          ...words,
        })
        const html = await answer.text()
        const where = JSON.stringify(words).slice(0, 80)
        expect([where, site.lines.filter((line) => line.msg === 'bug')]).toEqual([where, []])
        expect([303, 422], where).toContain(answer.status)
        expect(html).not.toContain('<script>')
        site.lines.length = 0
        if (answer.status === 422) continue
        const next = await site.ask(answer.headers.get('Location') ?? '')
        expect([where, next.status]).toEqual([where, 200])
        expect(await next.text()).not.toContain('<script>')
        record = await make[kind]()
      }
    },
  )

  test('nothing, something else and too much of it', async ({ scope }) => {
    const site = localSite(scope)
    const { slug } = await added(scope, await published(scope))
    const path = `/workspace/measures/${slug}`
    const own = { 'Sec-Fetch-Site': 'same-origin' }
    expect((await site.send(path, {})).status).toBe(422)
    const json = { ...own, 'Content-Type': 'application/json' }
    expect((await site.ask(path, { method: 'POST', body: '{"status":"started"}', headers: json })).status).toBe(422)
    const broken = { ...own, 'Content-Type': 'multipart/form-data' }
    expect((await site.ask(path, { method: 'POST', body: 'x', headers: broken })).status).toBe(400)
    expect(
      (await site.send(path, { reason: 'a'.repeat(600_000) }, { headers: { 'Content-Length': '600007' } })).status,
    ).toBe(413)
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect((await site.ask(path, { method, headers: own })).status).toBe(404)
    }
    expect(site.lines.filter((line) => line.msg === 'bug')).toEqual([])
    expect((await showMeasure(scope, slug)).statuses).toEqual([])
  })
})
