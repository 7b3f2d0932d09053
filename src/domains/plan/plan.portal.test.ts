import { describe, expect } from 'vitest'
import { musterstadt } from '../../../db/demo/musterstadt.ts'
import { asPublic, test } from '../../../test/support/city.ts'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { elementsOf, headingsOf, linksOf, textOf } from '../../../test/support/page.ts'
import { added, drafted } from '../../../test/support/plans.ts'
import { publicSite, type Site } from '../../../test/support/site.ts'
import { must } from '../../demo/act.ts'
import { formatDate, formatMoney } from '../../i18n/format.ts'
import type { OfficeLang } from '../../i18n/languages.ts'
import { sayPortal } from '../../portal/portal.messages.ts'
import { sayPages } from './pages/pages.messages.ts'
import { sayPlan } from './plan.messages.ts'
import { changeAddress, showMeasures, showPlan } from './plan.ts'

const [earlier, today] = musterstadt.plans as [(typeof musterstadt.plans)[0], (typeof musterstadt.plans)[0]]
const goalInThree = today.goals.find((goal) => goal.key === 'B9')!
const noFilter = { field: null, status: null, assessment: null, words: '' }

async function read(site: Site, path: string): Promise<string> {
  const answer = await site.ask(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

describe.for(['de', 'en'] as const)('in %s', (lang: OfficeLang) => {
  test('the home page counts what the plan has and shows all its goals', async ({ scope }) => {
    const html = await read(publicSite(scope), `/${lang}/`)
    const counts = { fields: 6, goals: 35, measures: today.measures.length }
    const { measureCount } = await showPlan(asPublic(scope))
    expect(headingsOf(html, 1)).toEqual([sayPages(lang, 'home.headline', { city: 'Musterstadt' })])
    expect(textOf(html)).toContain(sayPlan(lang, 'home.lead', { ...counts, measures: measureCount }))
    for (const goal of today.goals) expect(linksOf(html)).toContain(`/${lang}/goals/${goal.slug}`)
    for (const field of today.fields) expect(linksOf(html)).toContain(`/${lang}/plan/${field.slug}`)
  })

  test('the plan page has its fields in their order, its foreword, who adopted it and on which paper', async ({
    scope,
  }) => {
    const html = await read(publicSite(scope), `/${lang}/plan`)
    const text = textOf(html)
    expect(headingsOf(html, 1)).toEqual([today.title[lang]])
    expect(text).toContain(today.subtitle[lang])
    for (const paragraph of today.foreword[lang].split('\n\n')) expect(text).toContain(paragraph)
    expect(text).toContain(formatDate(lang, '2022-06-23'))
    expect(linksOf(html)).toContain('https://example.org/ratsinfo/1412-2022')
    expect(linksOf(html)).toContain(`/${lang}/plans/${earlier.slug}`)
    const titles = today.fields.map((field) => field.title[lang])
    const places = titles.map((title) => text.indexOf(title))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
  })

  test('a field page has its introduction and its goals, each under its code, in the field’s own order', async ({
    scope,
  }) => {
    const site = publicSite(scope)
    for (const field of today.fields) {
      const html = await read(site, `/${lang}/plan/${field.slug}`)
      const text = textOf(html)
      expect(headingsOf(html, 1)).toEqual([field.title[lang]])
      expect(text).toContain(field.summary[lang])
      for (const paragraph of field.introduction[lang].split('\n\n')) expect(text).toContain(paragraph)
      const goals = field.goals.map((key) => today.goals.find((goal) => goal.key === key)!)
      const main = html.slice(html.indexOf('id="goals"'))
      expect(linksOf(main).filter((href) => href.includes('/goals/'))).toEqual(
        goals.map((goal) => `/${lang}/goals/${goal.slug}`),
      )
      field.goals.forEach((_, index) => {
        expect(text).toContain(`${field.code}${index + 1}`)
      })
    }
  })

  test('a goal that stands in three fields names all three and its three codes, under one address', async ({
    scope,
  }) => {
    const html = await read(publicSite(scope), `/${lang}/goals/${goalInThree.slug}`)
    const text = textOf(html)
    expect(headingsOf(html, 1)).toEqual([goalInThree.short[lang]])
    expect(text).toContain(goalInThree.wording[lang])
    expect(text).toContain(goalInThree.description[lang].split('\n\n')[0])
    for (const code of ['B9', 'S7', 'K7']) expect(text).toContain(code)
    const fields = today.fields.filter((field) => field.goals.includes('B9'))
    expect(fields).toHaveLength(3)
    for (const field of fields) expect(linksOf(html)).toContain(`/${lang}/plan/${field.slug}`)
    for (const measure of today.measures.filter((one) => one.goals.includes('B9'))) {
      expect(text).toContain(measure.title[lang])
    }
    expect(headingsOf(html, 2).slice(0, 3)).toEqual([
      sayPlan(lang, 'goal.what_we_want'),
      sayPlan(lang, 'goal.where_we_stand'),
      sayPlan(lang, 'goal.being_done'),
    ])
  })

  test('a measure page has the whole sheet, how it stands and why', async ({ scope }) => {
    const story = today.measures.find((measure) => measure.key === 'm-lerncafe-nord')!
    const html = await read(publicSite(scope), `/${lang}/measures/lerncafe-nord`)
    const text = textOf(html)
    const status = story.statuses.at(-1)!
    expect(headingsOf(html, 1)).toEqual([story.title[lang]])
    for (const words of [
      story.number,
      story.description[lang],
      sayPlan(lang, `status.${status.status}`),
      status.reason,
      formatDate(lang, status.asOf),
      ...story.contact.split(', '),
      ...story.targetGroups,
      story.obstacles!,
      story.outlook!,
      ...story.milestones!.map((milestone) => milestone.title),
      ...story.figures!.map((figure) => figure.label),
      formatMoney(lang, story.budget![1]!.planned * 100),
      ...story.statuses.map((one) => one.reason),
    ]) {
      expect(text).toContain(words.replace(/\s+/g, ' '))
    }
    for (const key of story.goals) {
      const goal = today.goals.find((one) => one.key === key)!
      expect(linksOf(html)).toContain(`/${lang}/goals/${goal.slug}`)
    }
  })

  test('the list has every measure, and the filter those that fit', async ({ scope }) => {
    const site = publicSite(scope)
    const all = await showMeasures(asPublic(scope, lang), noFilter)
    const listed = (html: string) => linksOf(html).filter((href) => href.startsWith(`/${lang}/measures/`))
    expect(listed(await read(site, `/${lang}/measures`))).toEqual(
      all.rows.map((row) => `/${lang}/measures/${row.slug}`),
    )
    expect(all.rows.length).toBeGreaterThan(35)

    const atRisk = all.rows.filter((row) => row.status?.assessment === 'at_risk')
    const html = await read(site, `/${lang}/measures?assessment=at_risk`)
    expect(atRisk.length).toBeGreaterThan(0)
    expect(listed(html)).toEqual(atRisk.map((row) => `/${lang}/measures/${row.slug}`))
    expect(headingsOf(html, 2)).toContain(
      sayPlan(lang, 'measures.found', { shown: atRisk.length, total: all.rows.length }),
    )
    const none = await read(site, `/${lang}/measures?words=xyzzyxyzzy`)
    expect(listed(none)).toEqual([])
    expect(textOf(none)).toContain(sayPlan(lang, 'measures.none_found'))
    expect(elementsOf(none, 'input').find((input) => input.name === 'words')?.value).toBe('xyzzyxyzzy')
  })

  test('an earlier edition stays readable, and every page of it says what holds today', async ({ scope }) => {
    const site = publicSite(scope)
    const field = earlier.fields[0]!
    const goal = earlier.goals[0]!
    for (const path of [`/plans/${earlier.slug}`, `/plans/${earlier.slug}/${field.slug}`, `/goals/${goal.slug}`]) {
      const html = await read(site, `/${lang}${path}`)
      expect(textOf(html)).toContain(sayPlan(lang, 'edition.succeeded'))
      expect(linksOf(html)).toContain(`/${lang}/plans/${today.slug}`)
      await expectValidHtml(html)
    }
    expect(headingsOf(await read(site, `/${lang}/plans/${earlier.slug}`), 1)).toEqual([earlier.title[lang]])
    expect(textOf(await read(site, `/${lang}/plans/${today.slug}`))).not.toContain(sayPlan(lang, 'edition.succeeded'))
  })

  test('lineage leads on from what has ended, and back from what came of it', async ({ scope }) => {
    const site = publicSite(scope)
    const merged = await read(site, `/${lang}/measures/digital-sprechstunde`)
    expect(textOf(merged)).toContain(sayPlan(lang, 'lineage.later.merge'))
    expect(linksOf(merged)).toContain(`/${lang}/measures/digital-sicher`)
    const came = await read(site, `/${lang}/measures/digital-sicher`)
    for (const before of ['digital-sprechstunde', 'medientraining']) {
      expect(linksOf(came)).toContain(`/${lang}/measures/${before}`)
    }
    const retired = await read(site, `/${lang}/measures/messe`)
    expect(textOf(retired)).toContain(sayPlan(lang, 'lineage.later.retire'))
    expect(textOf(retired)).toContain('Zwei Messen brachten vier Aufträge')
  })

  test('every page says that the city is a demonstration', async ({ scope }) => {
    const site = publicSite(scope)
    for (const path of [
      '/',
      '/plan',
      '/plan/bildung',
      `/goals/${goalInThree.slug}`,
      '/measures',
      '/measures/lerncafe-nord',
      '/nix',
    ]) {
      const answer = await site.ask(`/${lang}${path}`)
      expect(textOf(await answer.text()), path).toContain(sayPortal(lang, 'frame.demo'))
    }
  })
})

test('what there is only in German is shown in German, marked as such, and the page says so once', async ({
  scope,
}) => {
  const site = publicSite(scope)
  const html = await read(site, '/en/measures/lerncafe-nord')
  const story = today.measures.find((measure) => measure.key === 'm-lerncafe-nord')!
  const reason = story.statuses.at(-1)!.reason
  expect(html).toMatch(new RegExp(`<(span|p)[^>]* lang="de"[^>]*>[^<]*${reason.slice(0, 20)}`))
  expect(html.match(/<p class="language-notice">/g)).toHaveLength(1)
  expect(await read(site, '/de/measures/lerncafe-nord')).not.toMatch(/<main.*lang="en".*<\/main>/s)
})

test('an address that was given up leads on for good, in every language', async ({ scope }) => {
  const site = publicSite(scope)
  const { edition } = await showPlan(asPublic(scope))
  const goal = (await showPlan(asPublic(scope))).fields[0]!.goals[0]!
  const measure = (await showMeasures(asPublic(scope), noFilter)).rows[0]!
  must(await changeAddress(scope, 'plan', edition.id, 'Plan der Zukunft'))
  must(await changeAddress(scope, 'goal', goal.id, 'Neues Ziel'))
  must(await changeAddress(scope, 'measure', measure.id, 'Neue Maßnahme'))
  must(await changeAddress(scope, 'measure', measure.id, 'Noch neuer'))
  for (const lang of ['de', 'en']) {
    for (const [from, to] of [
      [`plans/${edition.slug}`, 'plans/plan-der-zukunft'],
      [`goals/${goal.slug}`, 'goals/neues-ziel'],
      [`measures/${measure.slug}`, 'measures/noch-neuer'],
      ['measures/neue-massnahme', 'measures/noch-neuer'],
    ]) {
      const answer = await site.ask(`/${lang}/${from}`)
      expect([answer.status, answer.headers.get('Location')]).toEqual([301, `/${lang}/${to}`])
      expect((await site.ask(`/${lang}/${to}`)).status).toBe(200)
    }
  }
})

test('a draft is nowhere: not its plan, nor its goals, nor its measures, nor in any list', async ({ scope }) => {
  const site = publicSite(scope)
  const paths = ['/de/', '/de/plan', '/de/measures', '/en/plan']
  const before = await Promise.all(paths.map((path) => read(site, path)))
  const draft = await drafted(scope, { title: 'Geheimer Entwurf' })
  const measure = await added(scope, draft, { title: 'Geheime Maßnahme' })
  for (const path of [
    `/plans/${draft.slug}`,
    `/plans/${draft.slug}/bildung`,
    '/plan/soziales-2',
    '/goals/erstes',
    `/measures/${measure.slug}`,
  ]) {
    const answer = await site.ask(`/de${path}`)
    expect(answer.status, path).toBe(404)
    expect(await answer.text()).not.toContain('Geheim')
  }
  expect(await Promise.all(paths.map((path) => read(site, path)))).toEqual(before)
  must(await changeAddress(scope, 'plan', draft.planId, 'Noch geheimer'))
  expect((await site.ask(`/de/plans/${draft.slug}`)).headers.get('Location')).toBeNull()
})

test('a goal whose only measure was retired still shows it, among the ended ones', async ({ scope }) => {
  const goal = today.goals.find((one) => one.key === 'W2')!
  const retired = today.measures.find((one) => one.goals.includes('W2'))!
  const html = await read(publicSite(scope), `/de/goals/${goal.slug}`)
  expect(headingsOf(html, 2)).toContain(sayPlan('de', 'goal.ended'))
  expect(textOf(html)).toContain(retired.title.de)
})
