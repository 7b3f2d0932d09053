/** The form for council papers, changed without code, over HTTP. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { localSite } from '../../../../test/support/site.ts'
import { papersRoutes } from './papers.routes.ts'

const path = papersRoutes.paperForm()

test('a city adds a section of its own; who comes second is told, and keeps what was written', async ({ scope }) => {
  const { ask, send } = localSite(scope)
  await expectValidHtml(await (await ask(path)).text())
  const typed = { version: '0', section: 'new', 'kind-new': 'boxes', 'title-new': 'Kinderrechte', act: 'set' }
  const wrong = await send(path, typed)
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('mindestens zwei Möglichkeiten')])
  expect((await send(path, { ...typed, 'choices-new': 'ja\nnein\nja' })).status).toBe(303)
  const html = await (await ask(path)).text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('Kinderrechte · Kästchen zum Ankreuzen')
  const late = await send(path, { ...typed, 'title-new': 'Barrieren', 'choices-new': 'ja\nnein' })
  expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('value="Barrieren"')])
})
