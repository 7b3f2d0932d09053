import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf, textOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { formOf, localSite, publicSite, type Site } from '../../../../test/support/site.ts'
import { unzipped } from '../../../../test/support/unzipped.ts'
import { must } from '../../../demo/act.ts'
import { publishPlan, recordStatus, showEditions } from '../plan.ts'
import { successionRoutes } from './succession.routes.ts'

const read = async (site: Site, path: string) => {
  const answer = await site.ask(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

/** The ticks of a page, by the words that name them. */
function ticksIn(html: string): { name: string; value: string; label: string }[] {
  return [...html.matchAll(/<input type="checkbox" name="(pick__[^"]+)" value="(\d+)"[^>]*aria-label="([^"]*)"/g)].map(
    ([, name = '', value = '', label = '']) => ({ name, value, label }),
  )
}

test('from one plan to the next: carried over, published, closed, told and taken home', { timeout: 120_000 }, async ({
  neighbour: scope,
}) => {
  const old = await published(scope, { title: 'Plan 2020', startsOn: '2020-01-01' })
  const statuses = ['completed', 'permanent', 'started', 'discontinued'] as const
  for (let n = 1; n <= 20; n++) {
    const goalIds = [old.goalIds[n % 3] ?? '']
    const one = await added(scope, old, { title: `Maßnahme ${n} <b>`, number: `M-${n}`, goalIds })
    const status = statuses[n % 5]
    const told = { assessment: null, asOf: '2026-09-01', reason: `Grund ${n}` }
    if (status) must(await recordStatus(scope, one.id, 1, { ...told, status }))
  }
  const [local, site] = [localSite(scope), publicSite(scope)]
  const page = successionRoutes.successor(old.slug)
  await expectValidHtml(await read(local, page))
  const begin = await local.ask(
    successionRoutes.start(old.slug),
    formOf({ title: 'Plan 2027', startsOn: '', endsOn: '' }),
  )
  expect(begin.status).toBe(303)

  const choose = async (pick: (label: string) => boolean, words: Record<string, string>) => {
    const ticked = ticksIn(await read(local, page)).filter(({ label }) => pick(label))
    return local.ask(page, formOf({ ...Object.fromEntries(ticked.map(({ name, value }) => [name, value])), ...words }))
  }
  const unsaid = await choose((label) => label.includes('M-1 '), { choice: 'ends', ending: 'replaced' })
  expect(unsaid.status).toBe(422)
  const again = await unsaid.text()
  await expectValidHtml(again)
  expect(again).toMatch(/<a href="#words">/)
  expect(again.match(/checked/g)?.length).toBeGreaterThan(1)
  const notMeasure = (label: string) => !label.includes('M-')
  expect((await choose(notMeasure, { choice: 'continues' })).status).toBe(303)
  expect((await choose((label) => label.includes('M-'), { choice: 'suggested' })).status).toBe(303)
  expect((await choose((label) => /M-(2|7) /.test(label), { choice: 'continues' })).status).toBe(303)
  expect(
    (await choose((label) => /M-(12|17) /.test(label), { choice: 'merges', titles: 'Eine für beide' })).status,
  ).toBe(303)
  expect((await choose((label) => label.includes('M-4 '), { choice: 'splits', titles: 'Teil A\nTeil B' })).status).toBe(
    303,
  )
  expect((await choose((label) => label.includes('M-9 '), { choice: 'changes', words: 'mehr Orte' })).status).toBe(303)
  const carried = await read(local, page)
  await expectValidHtml(carried)
  expect(textOf(carried)).toContain('Eine für beide')
  const open = await read(local, `${page}?show=open`)
  // Those without a suggestion, and those nobody ever reported on.
  expect(ticksIn(open).map(({ label }) => label.match(/M-\d+/)?.[0])).toEqual(['M-19', 'M-14'])

  const before = await read(site, '/de/measures/massnahme-8-b')
  const next = (await showEditions(scope)).find(({ title }) => title.words === 'Plan 2027')
  must(await publishPlan(scope, next?.id ?? '', 1, { reason: 'Beschluss', adoption: null }))
  const after = await read(site, '/de/measures/massnahme-8-b')
  expect([before, after].map((html) => html.includes('Eingestellt: Grund 8'))).toEqual([false, true])
  expect(linksOf(await read(site, '/de/measures/massnahme-2-b'))).toContain('/de/measures/massnahme-2-b-2')

  expect((await site.ask(`/de/plans/${old.slug}/balance`)).status).toBe(404)
  const closing = successionRoutes.closing(old.slug)
  await expectValidHtml(await read(local, closing))
  expect((await local.ask(closing, formOf({ closedOn: '1.11.2026', reason: '' }))).status).toBe(422)
  expect((await local.ask(closing, formOf({ closedOn: '1.11.2026', reason: 'Beschluss 12' }))).status).toBe(303)
  expect((await local.ask(successionRoutes.publish(old.slug), formOf({}))).status).toBe(303)
  await expectValidHtml(await read(local, closing))
  const balance = await read(site, `/de/plans/${old.slug}/balance`)
  await expectValidHtml(balance)
  for (const words of ['4 abgeschlossen', '4 ohne jede Meldung', 'Eine für beide', 'Beschluss 12']) {
    expect(textOf(balance)).toContain(words)
  }
  for (const href of linksOf(balance).filter((one) => one.startsWith('/de/plans/'))) {
    expect((await site.ask(href)).status, href).toBe(200)
  }
  await expectValidHtml(await read(site, `/en/plans/${old.slug}/balance`))
  expect(textOf(await read(site, '/de/plans'))).toContain('abgeschlossen')
  expect(textOf(await read(site, `/de/plans/${old.slug}`))).toContain('Dieser Plan lief bis 1. November 2026')

  const archive = await site.ask(`/de/plans/${old.slug}/archive.zip`)
  expect(archive.headers.get('content-type')).toBe('application/zip')
  const files = await unzipped(new Uint8Array(await archive.arrayBuffer()))
  await expectArchive(files)
  expect((await site.ask(`/de/plans/${next?.slug}/archive.zip`)).status).toBe(404)
  expect((await showEditions(asPublic(scope))).find(({ slug }) => slug === old.slug)?.state).toBe('succeeded')
})

/** Whole without anything else: every link leads to a file of its own, every sum is right, and nothing is told of people. */
async function expectArchive(files: Map<string, Buffer>): Promise<void> {
  const sums = (files.get('MANIFEST-SHA256.txt')?.toString() ?? '').trim().split('\n')
  expect(sums).toHaveLength(files.size - 1)
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex'),
      path,
    ).toBe(sum)
  }
  const pages = [...files].filter(([path]) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(25)
  for (const [path, content] of pages) {
    const html = content.toString()
    expect(html).not.toContain('<script')
    for (const [, href = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (/^https?:/.test(href)) continue
      expect(files.has(posix.join(posix.dirname(path), href)), `${href} in ${path}`).toBe(true)
    }
  }
  const names = ['index.html', 'balance.html', 'lineage.html', pages.at(-1)?.[0] ?? '']
  for (const name of names) await expectValidHtml(files.get(name)?.toString() ?? '')
  const data = JSON.parse(files.get('data/plan.json')?.toString() ?? '')
  expect(data.measures).toHaveLength(20)
  for (const word of ['leadPostId', 'actor', 'recordedAt'])
    expect(files.get('data/plan.json')?.toString()).not.toContain(`"${word}"`)
}
