/** The page of a Monday morning, and what is noted for later. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { askedFacts, askedInquiry } from '../../../../test/support/inquiry.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { formIn, textOf } from '../../../../test/support/page.ts'
import { reportingRound } from '../../../../test/support/reported-plan.ts'
import { formOf, publicSite } from '../../../../test/support/site.ts'
import { followUpsRoutes } from '../follow-ups/follow-ups.routes.ts'
import { weekRoutes } from './week.routes.ts'

test('the coordination sees what is due by day, and which units it waits for; a head only what is asked of theirs', async ({
  scope,
}) => {
  const { people } = await askedInquiry(scope)
  const site = publicSite(scope)
  const cora = await signIn(scope, site, await member(scope, { role: 'coordinator' }))
  const html = await (await cora.ask(weekRoutes.week())).text()
  await expectValidHtml(html)
  const page = textOf(html)
  expect(page).toContain('Anfrage beantworten')
  expect(page).toContain('Beitrag fehlt (bis 27.11.2026): Amt für Schule')
  expect(page).not.toContain('Paula')
  const paula = await signIn(scope, site, people.paula.mail)
  const theirs = textOf(await (await paula.ask(weekRoutes.week())).text())
  expect(theirs).toContain('Beitrag Ihrer Einheit')
  expect(theirs).not.toContain('Anfrage beantworten')
  const sami = await signIn(scope, site, people.sami.mail)
  expect(await (await sami.ask(weekRoutes.week())).text()).not.toContain(askedFacts.subject)
})

test('one press on the page of a measure, and it is wanted again: moved, done, and undone', async ({ scope }) => {
  const { measures, slug } = await reportingRound(scope)
  const site = publicSite(scope)
  const { ask } = await signIn(scope, site, await member(scope, { role: 'coordinator' }))
  const onMeasure = await (await ask(`/workspace/measures/${measures.reading.slug}`)).text()
  const link = /href="(\/workspace\/follow-ups\?on=measure[^"]*)"/.exec(onMeasure)?.[1] ?? ''
  const html = await (await ask(link)).text()
  await expectValidHtml(html)
  const typed = { ...formIn(html, followUpsRoutes.followUps()), note: 'Zahl nachfragen', for: 'me' }
  expect((await ask(followUpsRoutes.followUps(), formOf({ ...typed, dueOn: '1.1.2020' }))).status).toBe(422)
  expect((await ask(followUpsRoutes.followUps(), formOf(typed))).status).toBe(303)
  const week = await (await ask(weekRoutes.week())).text()
  expect(textOf(week)).toContain('Zahl nachfragen')
  expect(textOf(week)).toContain('Sachstand 2026')
  const done = /action="([^"]*\/done)"/.exec(week)?.[1] ?? ''
  const pressed = await ask(done, formOf({ version: '1', back: 'week' }))
  expect(pressed.headers.get('location')).toBe('/workspace/week?notice=notice.done')
  const list = await (await ask(followUpsRoutes.followUps())).text()
  await expectValidHtml(list)
  expect(textOf(list)).toContain('erledigt am 23. November 2026 · Ada Arndt')
  const undo = done.replace('/done', '/undo')
  expect((await ask(undo, formOf({ version: '1' }))).status).toBe(422)
  expect((await ask(undo, formOf({ version: '2' }))).status).toBe(303)
  const other = await signIn(
    scope,
    site,
    await member(scope, { role: 'coordinator', mail: 'o@amt.example', name: 'Olga' }),
  )
  expect(await (await other.ask(followUpsRoutes.followUps())).text()).not.toContain('Zahl nachfragen')
  expect((await other.ask(done, formOf({ version: '3' }))).status).toBe(403)
  expect(await (await ask(`/workspace/rounds/${slug}`)).text()).toContain('/workspace/follow-ups?on=round')
})

test('nothing waits: the page says what will stand there', async ({ scope }) => {
  const { ask } = await signIn(scope, publicSite(scope), await member(scope, { role: 'reader' }))
  const html = await (await ask(weekRoutes.week())).text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('Nichts wartet auf Sie.')
})
