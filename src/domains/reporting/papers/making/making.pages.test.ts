/** A council paper from its first sentence to what the council came to: over HTTP, as the people in it see it. */
import { expect } from 'vitest'
import { test } from '../../../../../test/support/city.ts'
import { askUnit, begunFrom, handedIn, neededContents, write } from '../../../../../test/support/council-papers.ts'
import { expectValidHtml } from '../../../../../test/support/html-validity.ts'
import { askedInquiry } from '../../../../../test/support/inquiry.ts'
import { signIn } from '../../../../../test/support/members.ts'
import { formIn, textOf } from '../../../../../test/support/page.ts'
import { readPdf } from '../../../../../test/support/pdf-structure.ts'
import { publishedRound } from '../../../../../test/support/published-round.ts'
import { reportedPlan } from '../../../../../test/support/reported-plan.ts'
import { formOf, localSite, publicSite, publicUrl, sender } from '../../../../../test/support/site.ts'
import { must } from '../../../../demo/act.ts'
import { read } from '../../../../platform/transact.ts'
import { enterInquiry } from '../../inquiries/inquiry.verbs.ts'
import { changePaperForm } from '../paper-form.verbs.ts'
import { papersRoutes } from '../papers.routes.ts'
import { findPaper } from './council-paper.queries.ts'
import { loadPrefill } from './origin.read.ts'
import { remindOfPapers } from './remind.verbs.ts'

test('from a measure a paper begins with its facts, costs and links; the form of that day stays its own', async ({
  scope,
}) => {
  const { measures, units } = await reportedPlan(scope)
  const { ask, send } = localSite(scope)
  const on = `measure:${measures.reading.id}`
  const html = await (await ask(papersRoutes.newPaper(on))).text()
  await expectValidHtml(html)
  for (const said of ['Begründung', 'Kosten', 'Anlagen']) expect(textOf(html)).toContain(said)
  const begun = await send(papersRoutes.newPaper(), formIn(html, papersRoutes.newPaper()))
  const at = begun.headers.get('location')?.split('?')[0] ?? ''
  must(await changePaperForm(scope, 0, { do: 'remove', id: 'climate' }))
  const page = await (await ask(at)).text()
  await expectValidHtml(page)
  const told = textOf(page)
  for (const one of ['12.000', 'Stand am 31. Dezember 2025', 'Auswirkungen auf das Klima', 'Amt für Schule']) {
    expect(told).toContain(one)
  }
  expect(page).toContain(`${publicUrl}/de/measures/${measures.reading.slug}`)
  const kept = await read(scope, (tx) => findPaper(tx, 'slug', at.split('/').at(-1) ?? ''))
  expect([kept?.unitId, kept?.origin?.id]).toEqual([units.school, measures.reading.id])
})

test('a published round gives its summary, an inquiry question and answer; what the press asks comes before no council', async ({
  scope,
}) => {
  const { id, measures } = await publishedRound(scope)
  const { id: asked } = await askedInquiry(scope, { mark: 'b' })
  const printing = { publicUrl, accent: '#1c3f94' }
  const from = (kind: 'round' | 'inquiry' | 'goal', of: string) => loadPrefill(scope, printing, { kind, id: of })
  const round = await from('round', id)
  expect(round?.reasons).toContain('4 Maßnahmen')
  expect(round?.links[0]?.address).toContain('/de/reports/')
  expect((await from('inquiry', asked))?.reasons).toContain('Wie viele Kinder erreicht das Projekt?')
  expect(await from('goal', measures.reading.id)).toBeNull()
  const facts = { number: '', askerKind: 'press' as const, asker: 'Mona Muster', subject: 'Zahlen', question: 'Was?' }
  const days = { receivedOn: '2026-11-20', dueOn: '2026-12-04' }
  const press = must(await enterInquiry(scope, { ...facts, ...days }))
  expect(await from('inquiry', press.id)).toBeNull()
  const { ask } = localSite(scope)
  expect(await (await ask(papersRoutes.newPaper())).text()).not.toContain('Zahlen')
})

test('two write the same section: both wordings stand there, and nothing of another section is in the way', async ({
  scope,
}) => {
  const { measures } = await reportedPlan(scope)
  const slug = await begunFrom(scope, { kind: 'measure', id: measures.reading.id })
  const { ask, send } = localSite(scope)
  const path = papersRoutes.section(slug, 'motion')
  const form = formIn(await (await ask(path)).text(), path)
  await write(scope, slug, { motion: { words: 'Der Rat lehnt ab.' }, reasons: { words: 'Darum.' } })
  const late = await send(path, { ...form, words: 'Der Rat stimmt zu.' })
  const html = await late.text()
  await expectValidHtml(html)
  expect(late.status).toBe(422)
  expect(html).toContain('<p>Der Rat lehnt ab.</p>')
  expect(html).toMatch(/<textarea[^>]*>\s*Der Rat stimmt zu\./)
  expect((await send(path, formIn(html, path))).status).toBe(303)
  const page = await (await ask(papersRoutes.paper(slug))).text()
  for (const one of ['Der Rat stimmt zu.', 'Darum.']) expect(page).toContain(one)
  const first = await (await ask(papersRoutes.paper(slug, 2))).text()
  await expectValidHtml(first)
  expect([first.includes('Lesepatinnen'), first.includes('Der Rat stimmt zu.')]).toEqual([true, false])
  expect(textOf(first)).toContain('Sie lesen Fassung 2.')
})

test('rows that lack something keep every word; emptied they are gone', async ({ scope }) => {
  const { measures } = await reportedPlan(scope)
  const slug = await begunFrom(scope, { kind: 'measure', id: measures.reading.id })
  const { ask, send } = localSite(scope)
  const path = papersRoutes.section(slug, 'costs')
  const form = formIn(await (await ask(path)).text(), path)
  const wrong = await send(path, { ...form, 'what-1': 'Bücher', 'cents-1': 'viel' })
  const html = await wrong.text()
  await expectValidHtml(html)
  expect([wrong.status, html]).toEqual([422, expect.stringContaining('value="viel"')])
  const right = { ...formIn(html, path), 'cents-1': '1.200', 'what-0': '', 'cents-0': '', 'year-0': '', 'line-0': '' }
  expect((await send(path, right)).status).toBe(303)
  const page = textOf(await (await ask(papersRoutes.paper(slug))).text())
  expect(page).toMatch(/Bücher.*Summe.*einmalig: 1\.200/)
  expect(page).not.toContain('einmalig: 12.000')
})

test('a head signs the version that stands there; it is handed in with a reason, decided, and drawn with all of that', async ({
  scope,
}) => {
  const { measures, units, people } = await reportedPlan(scope)
  const slug = await begunFrom(scope, { kind: 'measure', id: measures.reading.id })
  await write(scope, slug, neededContents)
  const id = await askUnit(scope, slug, units.school)
  const [site, { ask, send }] = [publicSite(scope), localSite(scope)]
  const path = papersRoutes.paper(slug)
  const sami = await signIn(scope, site, people.sami.mail)
  expect((await sami.ask(path)).status).toBe(403)
  const paula = await signIn(scope, site, people.paula.mail)
  expect(textOf(await (await paula.ask('/workspace/week')).text())).toContain('Lesepatinnen')
  const html = await (await paula.ask(path)).text()
  await expectValidHtml(html)
  expect(html).not.toContain('/sections/')
  const action = `${path}/signatures/${id}`
  expect((await paula.ask(action, formOf({ ...formIn(html, action), act: 'signed' }))).status).toBe(303)
  expect(textOf(await (await paula.ask(papersRoutes.papers())).text())).toContain(
    'Von uns mitgezeichnet: Amt für Schule',
  )
  await write(scope, slug, { reasons: { words: 'Lesen hilft allen.' } })
  const stale = await (await ask(path)).text()
  expect(textOf(stale)).toContain('Diese Mitzeichnung gilt für Fassung')
  const step = formIn(stale, papersRoutes.stepPaper(slug))
  expect((await send(papersRoutes.stepPaper(slug), { ...step, step: 'submitted' })).status).toBe(422)
  const reason = { step: 'submitted', 'reason-submitted': 'nur ein Wort' }
  expect((await send(papersRoutes.stepPaper(slug), { ...step, ...reason })).status).toBe(303)
  const closed = await send(papersRoutes.section(slug, 'motion'), { version: '1', words: 'Anders.' })
  expect(await closed.text()).toContain('nicht mehr in Arbeit')
  const number = { version: '2', number: '112/2026' }
  expect((await send(papersRoutes.paperFacts(slug), number)).status).toBe(303)
  const outcome = { step: 'outcome', heldOn: '23.11.2026', kind: 'decided', result: 'changed', body: 'Rat' }
  expect((await send(papersRoutes.stepPaper(slug), { ...outcome, outcome: 'mit Bericht' })).status).toBe(303)
  const page = await (await ask(path)).text()
  await expectValidHtml(page)
  expect(textOf(page)).toContain('112/2026 · beschlossen oder abgelehnt')
  const pdf = await ask(papersRoutes.drawnPaper(slug, 'paper.pdf'))
  const said = (await readPdf(new Uint8Array(await pdf.arrayBuffer()))).texts.join(' ').replace(/\s+/g, ' ')
  for (const one of ['112/2026', '☒ geändert zugestimmt', '☒ keine', 'jährlich', 'Amt für Schule', 'Paula']) {
    expect(said).toContain(one)
  }
  const docx = await ask(papersRoutes.drawnPaper(slug, 'paper.docx'))
  expect(docx.headers.get('content-type')).toContain('wordprocessingml')
})

test('who is to sign is reminded once, on a working day, while it is in the making', async ({ scope }) => {
  const { measures, units } = await reportedPlan(scope)
  const slug = await begunFrom(scope, { kind: 'measure', id: measures.reading.id })
  await askUnit(scope, slug, units.school)
  await handedIn(scope, 'Andere')
  const on = (day: string) => ({ ...scope, now: new Date(`${day}T08:00:00Z`) })
  expect(await remindOfPapers(on('2026-11-30'), sender)).toBe(0)
  expect(await remindOfPapers(on('2026-12-01'), sender)).toBe(1)
  expect(await remindOfPapers(on('2026-12-02'), sender)).toBe(0)
})
