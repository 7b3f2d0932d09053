/** Who may do what, row by row, and that the routes hold to it. */
import { expect } from 'vitest'
import { test } from '../../test/support/city.ts'
import { expectValidHtml } from '../../test/support/html-validity.ts'
import { member, signIn } from '../../test/support/members.ts'
import { drafted } from '../../test/support/plans.ts'
import { publicSite } from '../../test/support/site.ts'
import { accountsRoutes } from '../domains/accounts/accounts.routes.ts'
import { type Role, roles, tableOf } from '../domains/accounts/accounts.ts'
import { settingsRoutes } from '../domains/settings/settings.routes.ts'
import { allActs } from './acts-view.tsx'
import { workspaceRoutes } from './workspace.routes.ts'

const lead = ['administrator', 'coordinator']
const edit = ['coordinator', 'editor']
const translating = [...edit, 'translator']

test('every act has its roles: those given for the whole city, and those given for a unit', () => {
  const table = Object.fromEntries(tableOf(allActs).map(({ key, allowed, inUnit }) => [key, [allowed, inUnit]]))
  expect(table).toEqual({
    'accounts.see_people': [lead, []],
    'accounts.grant_role': [lead, []],
    'accounts.grant_administrator': [['administrator'], []],
    'accounts.see_units': [[...roles], [...roles]],
    'accounts.found_unit': [[...lead, 'editor'], []],
    'accounts.arrange_units': [lead, []],
    'accounts.change_sign_in': [['administrator'], []],
    'accounts.answer_request': [['administrator'], []],
    'accounts.correct_person': [['administrator'], []],
    'accounts.erase_person': [['administrator'], []],
    'accounts.change_retention': [['administrator'], []],
    'accounts.read_log': [lead, []],
    'accounts.see_health': [['administrator'], []],
    'accounts.read_outbox': [[], []],
    'settings.change': [['administrator'], []],
    'plan.see_drafts': [[...roles], [...roles]],
    'plan.edit': [edit, []],
    'plan.edit_measure': [
      [...edit, 'head'],
      ['editor', 'head'],
    ],
    'plan.record_status': [
      [...edit, 'head', 'reporter'],
      ['editor', 'head', 'reporter'],
    ],
    'plan.translate': [translating, []],
    'plan.publish': [['coordinator'], []],
  })
})

test('a role in one unit is none in another', () => {
  for (const role of roles) {
    const viewer = { kind: 'person', id: '', name: '', grants: [{ role, unitId: 'one' }] } as const
    const allowed = allActs.filter(({ may }) => may(viewer, ['another', 'above it'])).map(({ key }) => key)
    expect([role, allowed]).toEqual([role, ['accounts.see_units', 'plan.see_drafts']])
  }
})

const plan = '/workspace/plans/zusammen-in-musterstadt'
const draft = '/workspace/plans/entwurf'
/** Of those who have a part, who gets an answer; all others get 403. */
const routes: [method: 'GET' | 'POST', path: string, allowed: readonly string[]][] = [
  ['GET', '/workspace', roles],
  ['GET', `${plan}/measures`, roles],
  ['GET', draft, roles],
  ['GET', `${plan}/check`, roles],
  ['GET', accountsRoutes.me(), roles],
  ['GET', accountsRoutes.people(), lead],
  ['GET', accountsRoutes.acts(), lead],
  ['GET', accountsRoutes.outbox(), []],
  ['GET', workspaceRoutes.administration, lead],
  ['GET', workspaceRoutes.log, lead],
  ['GET', workspaceRoutes.chain, lead],
  ['GET', workspaceRoutes.health, ['administrator']],
  ['GET', accountsRoutes.mine(), roles],
  ['GET', accountsRoutes.mineFile(), roles],
  ['POST', accountsRoutes.correctMine(), roles],
  ['GET', accountsRoutes.retention(), ['administrator']],
  ['POST', accountsRoutes.retention(), ['administrator']],
  ['GET', accountsRoutes.person('somebody'), ['administrator']],
  ['POST', accountsRoutes.tellHeld('somebody'), ['administrator']],
  ['POST', accountsRoutes.tellHeldFile('somebody'), ['administrator']],
  ['POST', accountsRoutes.correct('somebody'), ['administrator']],
  ['POST', accountsRoutes.erase('somebody'), ['administrator']],
  ['GET', accountsRoutes.server(), ['administrator']],
  ['POST', accountsRoutes.server(), ['administrator']],
  ['GET', accountsRoutes.units(), roles],
  ['GET', accountsRoutes.unit('bildung'), roles],
  ['GET', accountsRoutes.vacancies(), lead],
  ['POST', accountsRoutes.units(), [...lead, 'editor']],
  ['POST', accountsRoutes.unit('bildung'), lead],
  ['POST', accountsRoutes.posts('bildung'), lead],
  ['POST', accountsRoutes.closeUnit('bildung'), lead],
  ['GET', settingsRoutes.settings(), ['administrator']],
  ['POST', settingsRoutes.settings(), ['administrator']],
  ['POST', settingsRoutes.rules(), ['administrator']],
  ['GET', settingsRoutes.calendar(), ['administrator']],
  ['POST', settingsRoutes.calendar(), ['administrator']],
  ['POST', settingsRoutes.days(), ['administrator']],
  ['POST', settingsRoutes.removeDays('x'), ['administrator']],
  ['GET', settingsRoutes.words(), ['administrator']],
  ['POST', settingsRoutes.words(), ['administrator']],
  ['GET', settingsRoutes.word('x'), ['administrator']],
  ['POST', settingsRoutes.word('x'), ['administrator']],
  ['POST', settingsRoutes.removeWord('x'), ['administrator']],
  ['GET', `${plan}/measures/new`, edit],
  ['GET', `${plan}/structure`, edit],
  ['GET', `${draft}/structure/goals/new`, edit],
  ['GET', `${plan}/structure/goals/new`, ['coordinator']],
  ['GET', `${plan}/structure/fields/new`, ['coordinator']],
  ['GET', `${plan}/table`, edit],
  ['GET', '/workspace/measures/lerncafe-nord', [...edit, 'head', 'reporter']],
  ['GET', '/workspace/documents', edit],
  ['POST', `${plan}/measures`, edit],
  ['POST', '/workspace/measures/lerncafe-nord', [...edit, 'head', 'reporter']],
  ['POST', `${plan}/structure/order`, ['coordinator']],
  ['POST', `${plan}/structure/goals/new`, ['coordinator']],
  ['POST', `${draft}/structure/order`, edit],
  ['POST', `${draft}/discard`, edit],
  ['GET', `${plan}/check/shelve`, edit],
  ['POST', `${plan}/check/shelve`, edit],
  ['POST', `${plan}/check/unshelve`, edit],
  ['POST', '/workspace/documents', edit],
  ['POST', accountsRoutes.invite(), lead],
  ['GET', '/workspace/translations', translating],
  ['GET', '/workspace/translations/en', translating],
  ['GET', '/workspace/translations/terms', translating],
  ['POST', '/workspace/translations/en/00000000-0000-4000-8000-000000000000', translating],
  ['POST', '/workspace/translations/terms', edit],
  ['POST', '/workspace/translations/terms/00000000-0000-4000-8000-000000000000', edit],
  ['POST', '/workspace/translations/terms/00000000-0000-4000-8000-000000000000/unlock', edit],
]

test('every route is open to whom it is for and to nobody else', { timeout: 120_000 }, async ({ scope }) => {
  await drafted(scope, { title: 'Entwurf', slug: 'entwurf' })
  const site = publicSite(scope)
  for (const role of roles) {
    const mail = await member(scope, { mail: `${role}@musterstadt.example`, name: role, role })
    const { ask, send } = await signIn(scope, site, mail)
    const found: Record<string, boolean> = {}
    for (const [method, path] of routes) {
      const answer = method === 'GET' ? await ask(path) : await send(path)
      expect(answer.status, `${role} ${method} ${path}`).toBeLessThan(500)
      found[`${method} ${path}`] = answer.status !== 403
      if (answer.status === 403) await expectValidHtml(await answer.text())
    }
    expect([role, found]).toEqual([
      role,
      Object.fromEntries(
        routes.map(([method, path, allowed]) => [`${method} ${path}`, allowed.includes(role as Role)]),
      ),
    ])
  }
  for (const [method, path] of routes) {
    const answer = await site.ask(path, { method, headers: { 'Sec-Fetch-Site': 'same-origin' } })
    expect([path, answer.status, answer.headers.get('Location')]).toEqual([path, 303, accountsRoutes.signIn()])
  }
})

test('who only reads is offered nothing that they may not do', async ({ scope }) => {
  await drafted(scope, { title: 'Entwurf', slug: 'entwurf' })
  const { ask } = await signIn(scope, publicSite(scope), await member(scope, { role: 'reader' }))
  for (const path of ['/workspace', draft, `${plan}/measures`, `${plan}/check`, accountsRoutes.units()]) {
    const html = await (await ask(path)).text()
    const main = /<main.*<\/main>/s.exec(html)?.[0] ?? ''
    expect(main).not.toContain('method="post"')
    for (const [, href = ''] of main.matchAll(/href="(\/workspace[^"]*)"/g)) {
      expect([href, (await ask(href)).status]).toEqual([href, 200])
    }
    await expectValidHtml(html)
  }
})
