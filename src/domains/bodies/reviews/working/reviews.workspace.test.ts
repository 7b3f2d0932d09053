/** What those who prepare a review and answer see and do. */
import { expect } from 'vitest'
import { test } from '../../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../../test/support/html-validity.ts'
import { textOf } from '../../../../../test/support/page.ts'
import { drafted } from '../../../../../test/support/plans.ts'
import { reviewed, seated, wordingOfDraft } from '../../../../../test/support/reviewed-plan.ts'
import { formOf, localSite } from '../../../../../test/support/site.ts'
import { must } from '../../../../demo/act.ts'
import { read } from '../../../../platform/transact.ts'
import { readTableFile } from '../../../plan/plan.ts'
import { propose } from '../proposal.verbs.ts'
import { showContribution, showReview } from '../review.read.ts'
import { listWordings } from '../wording.queries.ts'

test('a review is opened on drafts of a plan; what is missing is said where it is missing', async ({ scope }) => {
  const { planId, goalIds } = await drafted(scope, { title: 'Neuer Plan', slug: 'neuer-plan' })
  const body = await seated(scope, 'Fachgruppe', [])
  const site = await localSite(scope)
  const path = '/workspace/open-review?plan=neuer-plan'
  await expectValidHtml(await (await site.ask('/workspace/open-review')).text())
  const form = { title: 'Runde 1', due: '31.12.2099', body: body.slug, openToAll: 'yes', words: 'Bitte lesen' }
  const wrong = await site.ask(path, formOf({ ...form, due: '1.1.2020' }))
  expect(wrong.status).toBe(422)
  const html = await wrong.text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('Wählen Sie mindestens ein Ziel')
  const opened = await site.ask(path, formOf({ ...form, [`record-${goalIds[0]}`]: 'yes' }))
  expect([opened.status, opened.headers.get('location')]).toEqual([
    303,
    '/workspace/reviews/runde-1?notice=notice.opened',
  ])
  expect((await showReview(scope, 'runde-1')).review.planId).toBe(planId)
})

test('a statement on paper is entered for a body, answered with new words of the text, and stands in the synopsis', async ({
  scope,
}) => {
  const { slug, goalId } = await reviewed(scope)
  const site = await localSite(scope)
  const path = `/workspace/reviews/${slug}/drafts/1`
  const page = await (await site.ask(path)).text()
  await expectValidHtml(page)
  const [, at = ''] = /value="([0-9a-f-]{36}:20-51)"/.exec(page) ?? []
  expect((await site.ask(path, formOf({ at, words: '', lang: 'de' }))).status).toBe(422)
  const entered = await site.ask(path, formOf({ at, words: 'Zu spät.', lang: 'de' }))
  const number = Number(/#s-(\d+)$/.exec(entered.headers.get('location') ?? '')?.[1])
  const one = `/workspace/statements/${number}`
  const form = await (await site.ask(one)).text()
  await expectValidHtml(form)
  const [, seen = ''] = /name="version" value="(\d+)"/.exec(form) ?? []
  const words = wordingOfDraft.replace('2028', '2027')
  const answer = { verdict: 'partly', part: 'wording', version: seen, 'text-wording': words }
  const refusedOne = await site.ask(one, formOf({ ...answer, reason: '' }))
  expect([refusedOne.status, (await refusedOne.text()).includes('bis 2027')]).toEqual([422, true])
  expect((await site.ask(one, formOf({ ...answer, reason: 'Ein Jahr früher.' }))).status).toBe(303)
  const last = (await read(scope, (tx) => listWordings(tx, [goalId]))).at(-1)
  expect([last?.words, last?.cause]).toEqual([words, 'statement'])
  expect((await showContribution(scope, number)).contribution.author).toMatchObject({ kind: 'body' })
  for (const where of ['/workspace/reviews', `/workspace/reviews/${slug}`, `/workspace/reviews/${slug}/synopsis`]) {
    await expectValidHtml(await (await site.ask(where)).text())
  }
  const file = await site.ask(`/workspace/reviews/${slug}/synopsis.xlsx`)
  const read1 = await readTableFile({ name: 'synopse.xlsx', bytes: new Uint8Array(await file.arrayBuffer()) })
  expect(JSON.stringify(read1)).toMatch(
    /Sie prüft Schutzräume bis 2028\..*Zu spät\..*Teilweise übernommen.*Ein Jahr früher\./,
  )
})

test('others are asked, the deadline moves, a proposal becomes a draft, a translation is added', async ({ scope }) => {
  const { slug, board, mia, plan } = await reviewed(scope)
  const site = await localSite(scope)
  const review = `/workspace/reviews/${slug}`
  const ask = (words: Record<string, string>) => site.ask(`${review}/parties`, formOf({ askBody: '', ...words }))
  expect((await ask({ kind: 'body', askBody: board.slug })).status).toBe(422)
  expect((await ask({ kind: 'commissioner', askPerson: mia.id })).status).toBe(422)
  expect((await ask({ kind: 'commissioner', askPerson: mia.id, office: 'Beauftragte für Senioren' })).status).toBe(303)
  expect((await site.ask(`${review}/extend`, formOf({ version: '1', extendTo: '1.1.2020' }))).status).toBe(422)
  expect((await site.ask(`${review}/extend`, formOf({ version: '1', extendTo: '31.12.2099' }))).status).toBe(303)
  expect((await site.ask(`${review}/close`, formOf({ version: '1' }))).status).toBe(422)
  const html = await (await site.ask(review)).text()
  await expectValidHtml(html)
  expect(textOf(html)).toMatch(/Beauftragte für Senioren.*noch keine Antwort/s)
  const number = must(await propose(mia.as(scope), board.id, { title: 'Fest', words: 'Ein Fest', lang: 'tr' }))
  const one = `/workspace/statements/${number}`
  await expectValidHtml(await (await site.ask(one)).text())
  expect((await site.ask(`${one}/draft`, formOf({ place: 'goal:x:y' }))).status).toBe(422)
  const place = `goal:${plan.planId}:${plan.goalIds[1]}`
  expect((await site.ask(`${one}/draft`, formOf({ place }))).status).toBe(303)
  const words = { translationLang: 'en', translation: 'A party', state: 'machine' }
  expect((await site.ask(`${one}/translations`, formOf(words))).status).toBe(303)
  expect(textOf(await (await site.ask(one)).text())).toMatch(/Maschinelle Übersetzung: Englisch.*A party/s)
})
