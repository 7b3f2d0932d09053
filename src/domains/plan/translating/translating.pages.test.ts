import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { elementsOf, errorsIn, formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { translate } from '../plan.ts'
import { reviseWords } from '../revision.verbs.ts'
import { sayTranslating } from './translating.messages.ts'
import { translatingRoutes } from './translating.routes.ts'

const description = 'Lotsinnen beraten in zehn Sprachen. Sie kommen nach Hause.'

/** A city that offers more languages than the tests' own. */
function wide(scope: Scope): Scope {
  return { ...scope, city: { ...scope.city, languages: ['de', 'en', 'ar', 'tr'] } }
}

async function measureOf(scope: Scope) {
  const plan = await published(scope)
  return { plan, ...(await added(scope, plan, { title: 'Lotsinnen', description })) }
}

async function reworded(scope: Scope, id: string, words: string, seen = 1) {
  const wish = { seen, reason: 'Neu', words: { title: 'Lotsinnen', description: words, obstacles: '', outlook: '' } }
  must(await reviseWords(scope, 'measure', id, wish))
}

const human = (id: string, words: string, source = description) =>
  ({ recordId: id, field: 'description', lang: 'en', words, source, state: 'human' }) as const

test('a text is translated beside its source, and everybody reads it', async ({ scope }) => {
  const { id, slug, plan } = await measureOf(scope)
  const site = localSite(wide(scope))
  const overview = await (await site.ask(translatingRoutes.overview())).text()
  await expectValidHtml(overview)
  expect(linksOf(overview)).toContain(translatingRoutes.queue('ar', { plan: plan.slug }))

  const queue = await (await site.ask(translatingRoutes.queue('ar', { plan: plan.slug }))).text()
  await expectValidHtml(queue)
  const way = linksOf(queue).find((href) => href.includes(id))!
  const page = await (await site.ask(way)).text()
  await expectValidHtml(page)
  expect(elementsOf(page, 'textarea').map(({ name, lang, dir }) => [name, lang, dir])).toEqual([
    ['words-title', 'ar', 'rtl'],
    ['words-description', 'ar', 'rtl'],
  ])
  const saved = await site.send(way, { ...formIn(page, way), 'words-title': 'مرشدات', 'state-title': 'reviewed' })
  expect(saved.status).toBe(303)
  expect(textOf(await (await site.ask(saved.headers.get('Location')!)).text())).toContain(
    sayTranslating('de', 'notice.saved'),
  )
  const english = translatingRoutes.record('en', id)
  const form = formIn(await (await site.ask(english)).text(), english)
  await site.send(english, { ...form, 'words-title': 'Guides' })
  expect(textOf(await (await publicSite(scope).ask(`/en/measures/${slug}`)).text())).toContain('Guides')
  const again = await (await site.ask(way)).text()
  const unchanged = await site.send(way, formIn(again, way))
  expect(unchanged.headers.get('Location')).toContain('notice.unchanged')
  const entries = await scope.db
    .selectFrom('auditEntry')
    .select('verb')
    .where('recordId', '=', id)
    .where('recordKind', '=', 'translation')
    .execute()
  expect(entries).toEqual([{ verb: 'plan.translate' }, { verb: 'plan.translate' }])
})

test('of what is outdated it is shown what changed since, until somebody says that it is right again', async ({
  scope,
}) => {
  const { id } = await measureOf(scope)
  await translate(scope, [human(id, 'Guides advise in ten languages. They come home.')])
  await reworded(scope, id, description.replace('zehn', 'zwölf'))
  const site = localSite(scope)
  const path = translatingRoutes.record('en', id)
  const page = await (await site.ask(path)).text()
  await expectValidHtml(page)
  expect(/<del>.*?<\/del>/s.exec(page)?.[0]).toContain('zehn')
  expect(/<ins>.*?<\/ins>/s.exec(page)?.[0]).toContain('zwölf')
  expect(textOf(page)).toContain('Beschreibung veraltet')
  const unseen = await site.send(path, formIn(page, path))
  expect(unseen.headers.get('Location')).toContain('notice.unchanged')
  await site.send(path, { ...formIn(page, path), 'state-description': 'human' })
  expect(textOf(await (await site.ask(path)).text())).toContain('Beschreibung übersetzt')
})

test('of a translation whose source was not kept it is said that nobody knows', async ({ scope }) => {
  const { id } = await measureOf(scope)
  await translate(scope, [human(id, 'Guides.', 'Früher')])
  await scope.db.updateTable('planTranslation').set({ sourceWords: null }).where('recordId', '=', id).execute()
  const page = await (await localSite(scope).ask(translatingRoutes.record('en', id))).text()
  expect(textOf(page)).toContain(sayTranslating('de', 'changed_unknown'))
  expect(page).not.toContain('<del>')
})

test('whoever saves second sees both and loses nothing; saving once more is theirs to decide', async ({ scope }) => {
  const { id } = await measureOf(scope)
  const site = localSite(scope)
  const path = translatingRoutes.record('en', id)
  const mine = { ...formIn(await (await site.ask(path)).text(), path), 'words-description': 'Mine & <b>' }
  await translate(scope, [human(id, 'Theirs.')])
  const second = await site.send(path, mine)
  const told = await second.text()
  await expectValidHtml(told)
  expect([second.status, errorsIn(told).map(([name]) => name)]).toEqual([422, ['words-description']])
  expect(textOf(told)).toContain('So ist es jetzt gespeichert: Theirs.')
  const form = formIn(told, path)
  expect(form['words-description']).toBe('Mine & <b>')
  expect((await site.send(path, form)).status).toBe(303)

  const mineAgain = formIn(await (await site.ask(path)).text(), path)
  expect(mineAgain['words-description']).toBe('Mine & <b>')
  await reworded(scope, id, `${description} Neu.`)
  const third = await site.send(path, { ...mineAgain, 'words-description': 'Mine, later' })
  const changed = await third.text()
  expect([third.status, errorsIn(changed)[0]?.[1]]).toEqual([
    422,
    `Beschreibung: ${sayTranslating('de', 'error.translation.source_changed')}`,
  ])
  expect(formIn(changed, path)['words-description']).toBe('Mine, later')
  expect((await site.send(path, formIn(changed, path))).status).toBe(303)
})

test('the queue is narrowed by state, plan and field, and leads on from one record to the next', async ({ scope }) => {
  const { id, plan } = await measureOf(scope)
  await added(scope, plan, { title: 'Zweite', goalIds: [plan.goalIds[2] ?? ''] })
  await translate(scope, [{ ...human(id, 'Guides.', 'Früher'), lang: 'tr' }])
  const site = localSite(wide(scope))
  const records = async (filter: object) => {
    const html = await (await site.ask(translatingRoutes.queue('tr', { plan: plan.slug, ...filter }))).text()
    return linksOf(html).filter((href) => /translations\/tr\/[\da-f-]{36}/.test(href))
  }
  expect((await records({ state: 'outdated' })).map((href) => href.includes(id))).toEqual([true])
  expect(await records({ state: 'reviewed' })).toEqual([])
  expect((await records({ field: 'soziales' })).length).toBeLessThan((await records({})).length)
  const [first = ''] = await records({})
  const next = linksOf(await (await site.ask(first)).text()).find((href) => /tr\/[\da-f-]{36}/.test(href))
  expect(next).toBe((await records({}))[1])
  for (const query of ['?state=nix&page=0&plan=%00', '?page=99999', '?field=%E2&state[]=x']) {
    expect((await site.ask(`/workspace/translations/tr${query}`)).status).toBe(200)
  }
})

test('a translator translates, and nothing else', async ({ scope }) => {
  const { id, plan } = await measureOf(scope)
  const { ask, send } = await signIn(scope, publicSite(scope), await member(scope, { role: 'translator' }))
  const path = translatingRoutes.record('en', id)
  const page = await (await ask(path)).text()
  expect(linksOf(page)).toContain(translatingRoutes.overview())
  expect((await send(path, { ...formIn(page, path), 'words-title': 'Guides' })).status).toBe(303)
  expect((await ask(translatingRoutes.terms())).status).toBe(200)
  for (const refused of [translatingRoutes.terms(), `/workspace/plans/${plan.slug}/measures`]) {
    expect([refused, (await send(refused, { source: 'x', 'words-en': 'x' })).status]).toEqual([refused, 403])
  }
  expect((await ask('/workspace/translationsx')).status).toBe(403)
})

test('what no form of ours sends is answered, and changes nothing', async ({ scope, neighbour }) => {
  const { id } = await measureOf(scope)
  const site = localSite(scope)
  const foreign = (await measureOf(neighbour)).id
  const path = translatingRoutes.record('en', id)
  const big = 'ä'.repeat(20_000)
  for (const words of [
    {},
    { 'words-title': '\u0000\u202e', 'version-title': '-1' },
    { 'words-title': big, 'version-title': '1e308', 'digest-title': big, 'state-title': 'machine' },
    { 'words-nix': 'x', 'version-nix': '0' },
  ]) {
    expect([303, 422]).toContain((await site.send(path, words)).status)
  }
  for (const absent of ['/de/', '/xx/', '/en/nix', `/en/${foreign}`, '/terms/nix'].map(
    (end) => `/workspace/translations${end}`,
  )) {
    expect([absent, (await site.ask(absent.replace(/\/$/, ''))).status]).toEqual([absent, 404])
    expect((await site.send(absent.replace(/\/$/, ''), { 'words-title': 'x' })).status).toBe(404)
  }
  expect(site.lines.filter(({ msg }) => msg === 'bug')).toEqual([])
  expect(await scope.db.selectFrom('planTranslation').select('lang').where('recordId', '=', id).execute()).toEqual([])
})
