import { expect } from 'vitest'
import { test } from '../../test/support/city.ts'
import { expectValidHtml } from '../../test/support/html-validity.ts'
import { member, signIn } from '../../test/support/members.ts'
import { formIn, linksOf } from '../../test/support/page.ts'
import { added, drafted } from '../../test/support/plans.ts'
import { formOf, publicSite } from '../../test/support/site.ts'
import { accountsRoutes } from '../domains/accounts/accounts.routes.ts'
import { showMeasure } from '../domains/plan/plan.ts'
import { changeRules } from '../domains/settings/city/city.verbs.ts'

test('whoever saves after their session has ended signs in beside it and sends the same words again', async ({
  scope,
}) => {
  const site = publicSite(scope)
  const { ask, send } = await signIn(scope, site, await member(scope, { role: 'editor' }))
  const measure = await added(scope, await drafted(scope))
  const path = `/workspace/words/measure/${measure.id}`
  const form = formIn(await (await ask(path)).text(), path)
  const typed = { ...form, description: 'Eine „halbe“ Stunde\r\nArbeit <b>' }
  const late = await site.ask(path, formOf(typed, { 'Accept-Language': 'de' }))
  const html = await late.text()
  await expectValidHtml(html)
  expect([late.status, formIn(html, path)]).toEqual([401, typed])
  expect((await send(path, formIn(html, path))).status).toBe(303)
  expect((await showMeasure(scope, measure.slug)).sheet.description).toBe('Eine „halbe“ Stunde\nArbeit <b>')
})

test('whoever is asked for a second step meanwhile loses no words either', async ({ scope }) => {
  const site = publicSite(scope)
  const { ask, send } = await signIn(scope, site, await member(scope, { role: 'editor' }))
  const measure = await added(scope, await drafted(scope))
  const path = `/workspace/words/measure/${measure.id}`
  const typed = { ...formIn(await (await ask(path)).text(), path), description: 'Eine halbe Stunde' }
  await changeRules(scope, { secondFactor: true }, 1)
  const late = await send(path, typed)
  const html = await late.text()
  await expectValidHtml(html)
  expect([late.status, formIn(html, path)]).toEqual([403, typed])
  expect(linksOf(html)).toContain(accountsRoutes.secondFactor())
  expect((await showMeasure(scope, measure.slug)).sheet.description).toBe('')
  // As if the step were set up beside it.
  await changeRules(scope, { secondFactor: false }, 2)
  expect((await send(path, formIn(html, path))).status).toBe(303)
  expect((await showMeasure(scope, measure.slug)).sheet.description).toBe('Eine halbe Stunde')
})
