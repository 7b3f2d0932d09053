/** The council's report over HTTP: written by editors, frozen with the round, taken along by everybody. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { formIn, textOf } from '../../../../test/support/page.ts'
import { readPdf } from '../../../../test/support/pdf-structure.ts'
import { publishedRound, settle } from '../../../../test/support/published-round.ts'
import { reportingRound } from '../../../../test/support/reported-plan.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { read } from '../../../platform/transact.ts'
import { publishRound } from '../freezing/publishing/publishing.verbs.ts'
import { findRound } from '../rounds/round.queries.ts'
import { councilRoutes as at } from './council.routes.ts'
import { paperForms } from './papers.ts'

test('editors write texts and choose chapters; both are frozen with the round', async ({ scope }) => {
  const { id, slug } = await reportingRound(scope, { state: 'editing' })
  await settle(scope, id, 'approved', { done: 'Vier Kurse.' })
  const { ask, send } = localSite(scope)
  const home = await (await ask(at.councilReport(slug))).text()
  await expectValidHtml(home)
  const path = at.reportText(slug, 'foreword')
  const page = await (await ask(path)).text()
  await expectValidHtml(page)
  const form = formIn(page, path)
  expect((await send(path, { ...form, text: 'Ein Plan ist ein Versprechen.' })).status).toBe(303)
  // Who began with the form before finds their own words in it, and the others' above.
  const late = await send(path, { ...form, text: 'Meine Worte.' })
  expect(late.status).toBe(422)
  const shown = await late.text()
  expect(shown).toContain('Meine Worte.')
  expect(shown).toContain('Ein Plan ist ein Versprechen.')
  // What is wrong with a text does not make it one that was written with the others' before one's eyes.
  const long = await send(path, { ...form, text: 'x'.repeat(20_001) })
  const again = formIn(await long.text(), path)
  expect((await send(path, { ...again, text: 'Kurz.' })).status).toBe(422)
  const chosen = formIn(await (await ask(at.councilReport(slug))).text(), at.chapters(slug))
  const wrong = await send(at.chapters(slug), { ...chosen, place__money: 'zuerst' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="zuerst"')
  await send(at.chapters(slug), { ...chosen, place__money: '', place__gaps: '1' })
  const draft = await ask(at.draftPaper(slug, 'pdf'))
  const { texts } = await readPdf(new Uint8Array(await draft.arrayBuffer()))
  expect(texts[0]).toContain('Entwurf, noch nicht veröffentlicht')
  const { version } = (await read(scope, (tx) => findRound(tx, 'id', id)))!
  must(await publishRound(scope, id, { seen: version, reason: '' }))
  const whole = await (await publicSite(scope).ask(at.wholeReport('de', slug))).text()
  await expectValidHtml(whole)
  const said = textOf(whole)
  expect(said).toContain('Ein Plan ist ein Versprechen.')
  expect(said).not.toContain('Geld nach Handlungsfeldern')
  expect(said.indexOf('Was wir nicht sagen können')).toBeLessThan(said.indexOf('Überblick'))
})

test('everybody takes it along in four forms, made once', async ({ scope }) => {
  const { slug } = await publishedRound(scope)
  const { ask } = publicSite(scope)
  expect((await ask(`/de/reports/${slug}/report.exe`)).status).toBe(404)
  for (const form of paperForms) {
    const [first, again] = [await ask(at.reportPaper('de', slug, form)), await ask(at.reportPaper('de', slug, form))]
    expect([form, first.status]).toEqual([form, 200])
    const [one, other] = [await first.arrayBuffer(), await again.arrayBuffer()]
    expect(Buffer.from(one).subarray(0, 2).toString('latin1')).toMatch(/%P|PK/)
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  }
  const kept = await read(scope, (tx) => tx.selectFrom('reportingPaper').select('form').execute())
  expect(kept.map(({ form }) => form).sort()).toEqual(['docx', 'pdf', 'summary', 'xlsx'])
  const summary = await (await ask(at.reportSummary('de', slug))).text()
  await expectValidHtml(summary)
  expect(textOf(summary)).toContain('Die Stadt hat am')
})

test('the coordination has all files made at once, and sees how far they are', async ({ scope }) => {
  const { slug } = await publishedRound(scope)
  const { ask, send, settled } = localSite(scope)
  const path = at.makePapers(slug)
  const none = await send(path, {})
  expect(none.status).toBe(422)
  const asked = await send(path, { lang__de: 'yes', lang__en: 'yes' })
  expect(asked.headers.get('Location')).toContain('notice.papers')
  await settled()
  const page = await (await ask(at.councilReport(slug))).text()
  await expectValidHtml(page)
  expect(page.match(/\/(de|en)\/reports\/[^"]*\.(pdf|docx|xlsx)/g)).toHaveLength(8)
  const rows = await read(scope, (tx) => tx.selectFrom('reportingPaper').select(['lang', 'pages']).execute())
  expect(rows.filter(({ lang }) => lang === 'en')).toHaveLength(4)
})
