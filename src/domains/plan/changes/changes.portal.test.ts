import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { elementsOf, headingsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { publicSite } from '../../../../test/support/site.ts'
import { sayChanges } from './changes.messages.ts'
import { listChanges } from './changes.read.ts'

describe.for(['de', 'en'] as const)('in %s', (lang) => {
  test('month by month, each change with its record and its reason', async ({ scope }) => {
    const html = await (await publicSite(scope).ask(`/${lang}/changes`)).text()
    await expectValidHtml(html)
    expect(headingsOf(html, 1)).toEqual([sayChanges(lang, 'title')])
    expect(headingsOf(html, 2)[0]).toMatch(/^November 2026$/)
    const { changes, older } = await listChanges(asPublic(scope, lang), { limit: 40 })
    for (const { about, reason } of changes) {
      expect(textOf(html)).toContain(about.title.words)
      expect(textOf(html)).toContain(reason.replace(/\s+/g, ' '))
    }
    expect(linksOf(html)).toContain(`/${lang}/changes?before=${older}`)
  })
})

test('the list goes on behind its last change, and leads back', async ({ scope }) => {
  const site = publicSite(scope)
  const first = await (await site.ask('/de/changes?group=status')).text()
  const next = linksOf(first).find((href) => href.includes('before='))!
  expect(next).toMatch(/^\/de\/changes\?group=status&before=/)
  const second = await (await site.ask(next)).text()
  await expectValidHtml(second)
  expect(linksOf(second)).toContain('/de/changes?group=status')
  expect(headingsOf(second, 2)).not.toEqual(headingsOf(first, 2))
})

test('the filter stands in the address and in the form; folded only where nothing is filtered', async ({ scope }) => {
  const site = publicSite(scope)
  const html = await (await site.ask('/de/changes?group=decisions&field=bildung')).text()
  expect(html).toContain('<option value="decisions" selected="">')
  expect(html).toContain('<option value="bildung" selected="">')
  expect(elementsOf(html, 'details')[0]).toHaveProperty('open')
  expect(linksOf(html).filter((href) => href.startsWith('/de/measures/'))).toContain('/de/measures/lernpass')
  expect(textOf(html)).not.toContain(sayChanges('de', 'unchanged'))
  const plain = await (await site.ask('/de/changes')).text()
  expect(elementsOf(plain, 'details')[0]).not.toHaveProperty('open')
})

test('how an edition leads on is one change, with the way to all of it', async ({ scope }) => {
  const html = await (await publicSite(scope).ask('/de/changes?group=records')).text()
  const words = sayChanges('de', 'carried_over.goal', { count: 18, plan: 'Lokaler Integrationsplan 2008' })
  expect(textOf(html)).toContain(words)
  expect(linksOf(html)).toContain('/de/plans/lokaler-integrationsplan-2008/lineage')
})

test.for(['before=x', 'before=%00', 'group=x&field=%27&plan=../x', 'plan=gibt-es-nicht', 'field=a&field=b'])(
  'what is no word of ours is a page all the same: %s',
  async (query, { scope }) => {
    const answer = await publicSite(scope).ask(`/de/changes?${query}`)
    expect(answer.status).toBe(200)
    await expectValidHtml(await answer.text())
  },
)
