import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { elementsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { type LocalSite, localSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { draftDocument } from '../document-draft.verbs.ts'
import { showEditions, showGoal, showPlan } from '../plan.read.ts'
import { publishPlan } from '../publication.verbs.ts'
import { keepRead, text } from './again.fixture.ts'
import { sayComparison } from './comparison.messages.ts'

const say = (key: Parameters<typeof sayComparison>[1], values = {}) => sayComparison('de', key, values)

/** A published plan out of a first document. */
async function published(scope: Scope): Promise<string> {
  const document = await keepRead(scope, 'plan.txt', text)
  const { planId, slug } = must(await draftDocument(scope, document, { title: 'Testhausen', slug: 'testhausen' }))
  must(await publishPlan(scope, planId, 1, { reason: 'beschlossen', adoption: null }))
  return slug
}

/** The form as a browser would send it: hidden fields, ticked boxes, chosen radios, what stands in text fields. */
function formOf(html: string): Record<string, string> {
  const words: Record<string, string> = {}
  for (const { type, name, value = '', ...rest } of elementsOf(html, 'input')) {
    const isSent = type === 'hidden' || type === 'text' || 'checked' in rest
    if (name && isSent) words[name] = value
  }
  return { ...words, reason: 'Neue Fassung' }
}

async function page(site: LocalSite, path: string): Promise<string> {
  const answer = await site.ask(path)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  await expectValidHtml(html)
  return html
}

describe('a document against a plan', { timeout: 120_000 }, () => {
  test('is compared, looked at and taken over, without scripts', async ({ scope }) => {
    const plan = await published(scope)
    const site = localSite(scope)
    const newer = await keepRead(
      scope,
      'neu.txt',
      text.replace('gut Deutsch', 'gut und gern Deutsch').replace(/2\.2 .*\n/, ''),
    )
    const path = linksOf(await page(site, `/workspace/documents/${newer}`)).find((link) =>
      link.includes('/comparison/'),
    )!
    const html = await page(site, path)
    expect(html).toMatch(/<ins><span class="visually-hidden">neu: <\/span>und gern<\/ins>/)
    expect(textOf(html)).toContain(say('group.gone_words'))
    const sent = await site.send(path, { ...formOf(html), step: 'take' })
    expect(sent.status).toBe(303)
    const done = await page(site, sent.headers.get('Location')!)
    expect(textOf(done)).toContain(say('done', { changed: 1, added: 0, ended: 0 }))
    const goals = (await showPlan(scope, plan)).fields.flatMap((field) => field.goals)
    expect(goals.map(({ wording }) => wording.words)).toContain('Kinder lernen schon in der Kita gut und gern Deutsch')
    expect(goals).toHaveLength(4)
  })

  test('asks what it cannot know, and shows what follows before it is confirmed', async ({ scope }) => {
    await published(scope)
    const site = localSite(scope)
    const words = 'Frauen finden Schwimmkurse am Vormittag und am Abend'
    const newer = await keepRead(scope, 'neu.txt', text.replace('Schwimmkurse gibt es auch für Frauen', words))
    const path = `/workspace/documents/${newer}/comparison/testhausen`
    const html = await page(site, path)
    const name = elementsOf(html, 'input').find(({ type }) => type === 'radio')!.name!
    const same = elementsOf(html, 'input').find((one) => one.name === name)!.value!
    const answered = await site.send(path, { ...formOf(html), [name]: same, step: 'answer' })
    const next = await answered.text()
    await expectValidHtml(next)
    expect(next).toContain('goal-wording-')
    expect(next).not.toContain(say('questions.title'))
    const key = name.replace('answer-', '')
    const again = await (await site.send(path, { ...formOf(next), ask: key })).text()
    expect(again).toContain(say('questions.title'))
    const early = await site.send(path, { ...formOf(html), [name]: 'new', step: 'take' })
    expect([early.status, textOf(await early.text())]).toEqual([200, expect.stringContaining(say('answers.look'))])
  })

  test('has the changes of a kind, or all, ticked at one press, and keeps what was answered and typed', async ({
    scope,
  }) => {
    await published(scope)
    const site = localSite(scope)
    const newer = text
      .replace('gut Deutsch', 'gern Deutsch')
      .replace('allen Vereinen offen', 'allen Vereinen immer offen')
      .replace('Schwimmkurse gibt es auch für Frauen', 'Frauen finden Schwimmkurse am Vormittag und am Abend')
      .replace(/Maßnahme 2\.1\.1[\s\S]*/, '')
    const path = `/workspace/documents/${await keepRead(scope, 'neu.txt', newer)}/comparison/testhausen`
    const form = { ...formOf(await page(site, path)), reason: 'Weil es so ist' }
    const [radio] = Object.keys(form).filter((name) => name.startsWith('answer-'))
    const press = async (tick: string) => {
      const html = await (await site.send(path, { ...form, [radio!]: '', tick })).text()
      await expectValidHtml(html)
      expect(html).toContain('Weil es so ist')
      expect(formOf(html)[radio!]).toBe('')
      return Object.keys(formOf(html)).filter((name) => name.startsWith('take-')).length
    }
    expect(await press('none changed')).toBe(0)
    expect(await press('all changed')).toBe(2)
    expect(await press('all gone')).toBe(3)
    expect(await press('all doubtful changed moved new')).toBe(2)
    expect(await press('none doubtful changed moved joined new gone kept')).toBe(0)
  })

  test('that changed meanwhile is shown anew, with what was ticked and typed', async ({ scope }) => {
    await published(scope)
    const site = localSite(scope)
    const newer = await keepRead(scope, 'neu.txt', text.replace('gut Deutsch', 'gern Deutsch'))
    const path = `/workspace/documents/${newer}/comparison/testhausen`
    const form = { ...formOf(await page(site, path)), reason: 'Weil es so ist' }
    const refused = async (changed: Record<string, string>) => {
      const answer = await site.send(path, { ...form, step: 'take', ...changed })
      expect(answer.status).toBe(422)
      const html = await answer.text()
      await expectValidHtml(html)
      return html
    }
    const stale = await refused({ seen: 'anders' })
    expect(textOf(stale)).toContain(say('error.changed_meanwhile'))
    expect(stale).toContain('Weil es so ist')
    expect(textOf(await refused({ on: 'übermorgen' }))).toContain(say('error.form.no_day'))
    expect(textOf(await refused({ reason: ' ' }))).toContain(say('error.comparison.reason_missing'))
    const ticks = Object.keys(form).filter((name) => name.startsWith('take-'))
    expect(ticks).toHaveLength(1)
    const none = await site.send(path, {
      ...Object.fromEntries(Object.entries(form).filter(([name]) => !ticks.includes(name))),
      step: 'take',
    })
    expect(textOf(await none.text())).toContain(say('error.comparison.nothing'))
  })
})

test('an older document becomes the edition before, and its goals lead to those of today', {
  timeout: 120_000,
}, async ({ scope }) => {
  await published(scope)
  const site = localSite(scope)
  const older = text
    .replace('gut Deutsch', 'ein gutes Deutsch')
    .replace('2.2 Schwimmkurse gibt es auch für Frauen', '2.2 Ein Haus der Kulturen wird gebaut')
  const document = await keepRead(scope, 'alt.txt', older)
  const form = await page(site, `/workspace/documents/${document}`)
  expect(form).toContain('name="earlierTitle"')
  const words = { successor: 'testhausen', earlierTitle: 'Testhausen 2008', earlierSlug: 'testhausen-2008' }
  const drafted = await site.send(`/workspace/documents/${document}/earlier`, words)
  const path = drafted.headers.get('Location')!
  expect(path).toBe('/workspace/plans/testhausen-2008/descent')
  const html = await page(site, path)
  const sure = await site.send(path, { ...formOf(html), step: 'sure' })
  expect(textOf(await page(site, sure.headers.get('Location')!))).toContain(say('descent.done', { count: 3 }))
  const left = await page(site, path)
  const [gone] = [
    ...new Set(elementsOf(left, 'input').flatMap(({ name }) => (name?.startsWith('lead-') ? [name] : []))),
  ]
  await site.send(path, { ...formOf(left), [gone!]: 'ended', step: 'chosen' })
  expect(textOf(await page(site, path))).toContain(say('descent.counts', { open: 0, settled: 4 }))

  const draft = (await showEditions(scope)).find(({ slug }) => slug === 'testhausen-2008')!
  expect(draft).toMatchObject({ state: 'draft', successor: { slug: 'testhausen' } })
  await page(site, '/workspace/plans/testhausen-2008')
  must(await publishPlan(scope, draft.id, draft.version, { reason: 'alt', adoption: null, successorOf: null }))
  const states = (await showEditions(scope)).map(({ slug, state }) => [slug, state])
  expect(Object.fromEntries(states)).toMatchObject({ testhausen: 'in_force', 'testhausen-2008': 'succeeded' })
  const goals = (await showPlan(scope, 'testhausen')).fields.flatMap((field) => field.goals)
  const { earlier } = await showGoal(scope, goals[1]!.slug)
  expect(earlier).toMatchObject([{ kind: 'continue', other: { edition: { words: 'Testhausen 2008' } } }])
  const again = await site.send(`/workspace/documents/${document}/earlier`, { ...words, earlierSlug: 'noch-einer' })
  expect(again.status).toBe(422)
})
