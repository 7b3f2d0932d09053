import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { errorsIn, formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { localSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { read } from '../../../platform/transact.ts'
import { everything } from '../check/check.form.ts'
import { showCheck } from '../check/check.read.ts'
import { translate } from '../plan.ts'
import { lockTerm, showTerms } from './term.verbs.ts'
import { sayTranslating } from './translating.messages.ts'
import { translatingRoutes } from './translating.routes.ts'

test('a term is locked, changed and set free, each with its entry in the log', async ({ scope }) => {
  const site = localSite(scope)
  const terms = translatingRoutes.terms()
  const blank = formIn(await (await site.ask(terms)).text(), terms)
  const nothing = await site.send(terms, blank)
  expect([nothing.status, errorsIn(await nothing.text())]).toEqual([
    422,
    [['source', sayTranslating('de', 'error.term.source_missing')]],
  ])
  const wordless = await (await site.send(terms, { ...blank, source: 'Beratung' })).text()
  await expectValidHtml(wordless)
  expect(errorsIn(wordless)[0]?.[1]).toBe(sayTranslating('de', 'error.term.no_words'))
  expect(formIn(wordless, terms).source).toBe('Beratung')
  const typed = { ...blank, source: ' Beratung ', 'words-en': 'advice\r\n', note: 'Nicht counselling.\u0000' }
  expect((await site.send(terms, typed)).status).toBe(303)
  expect((await site.send(terms, { ...typed, source: 'BERATUNG' })).status).toBe(422)

  const list = await (await site.ask(terms)).text()
  await expectValidHtml(list)
  expect(textOf(list)).toContain('Beratung Englisch: advice Nicht counselling.')
  const way = linksOf(list).find((href) => href.startsWith(`${terms}/`))!
  const page = await (await site.ask(way)).text()
  await expectValidHtml(page)
  expect((await site.send(way, { ...formIn(page, way), 'words-en': 'guidance' })).status).toBe(303)
  const late = await site.send(way, { ...formIn(page, way), 'words-en': 'mine' })
  const conflict = await late.text()
  await expectValidHtml(conflict)
  expect([late.status, formIn(conflict, way)['words-en']]).toEqual([422, 'mine'])
  expect(textOf(conflict)).toContain('Englisch: guidance')
  expect((await site.send(`${way}/unlock`, {})).status).toBe(303)
  expect(await showTerms(scope)).toEqual([])
  expect((await site.send(`${way}/unlock`, {})).status).toBe(404)
  const entries = await scope.db
    .selectFrom('auditEntry')
    .select('verb')
    .where('recordKind', '=', 'term')
    .orderBy('number')
    .execute()
  expect(entries.map(({ verb }) => verb)).toEqual(['plan.lockTerm', 'plan.reviseTerm', 'plan.unlockTerm'])
})

test('a translation without the locked words is warned of, kept once that was seen, and told of by the check', async ({
  scope,
}) => {
  must(await lockTerm(scope, { source: 'Beratung', note: '', words: { en: 'advice' } }))
  const plan = await published(scope)
  const { id } = await added(scope, plan, { title: 'Beratung im Viertel' })
  const site = localSite(scope)
  const path = translatingRoutes.record('en', id)
  const page = await (await site.ask(path)).text()
  expect(textOf(page)).toContain('Beratung: advice')
  const typed = { ...formIn(page, path), 'words-title': 'Counselling next door' }
  const warned = await (await site.send(path, typed)).text()
  await expectValidHtml(warned)
  expect(errorsIn(warned)[0]?.[0]).toBe('words-title')
  expect((await site.send(path, { ...formIn(warned, path), 'sure-title': 'yes' })).status).toBe(303)

  const missing = async () => {
    const { found } = await showCheck(scope, plan.slug, { ...everything, kind: 'translation.term' })
    return found.map(({ record, values }) => [record.id, values.lang, values.words])
  }
  expect(await missing()).toEqual([[id, 'en', 'advice']])
  const row = { recordId: id, field: 'title', lang: 'en', source: 'Beratung im Viertel', state: 'human' } as const
  await translate(scope, [{ ...row, words: 'Advice next door' }])
  expect(await missing()).toEqual([])
})

test('terms of a neighbour lock nothing here', async ({ scope, neighbour }) => {
  must(await lockTerm(neighbour, { source: 'Beratung', note: '', words: { en: 'advice' } }))
  expect(await read(scope, () => showTerms(scope))).toEqual([])
  expect(await showTerms(neighbour)).toHaveLength(1)
})
