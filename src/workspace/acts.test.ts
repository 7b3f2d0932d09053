/** Who may do what, row by row. That every route holds to it is tried in test/doors. */
import { expect } from 'vitest'
import { test } from '../../test/support/city.ts'
import { expectValidHtml } from '../../test/support/html-validity.ts'
import { member, signIn } from '../../test/support/members.ts'
import { drafted } from '../../test/support/plans.ts'
import { publicSite } from '../../test/support/site.ts'
import { accountsRoutes } from '../domains/accounts/accounts.routes.ts'
import { roles, tableOf } from '../domains/accounts/accounts.ts'
import { allActs } from './acts-view.tsx'

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
    'bodies.see': [[...roles], [...roles]],
    'bodies.arrange': [edit, []],
    'bodies.know_participants': [[...lead, 'editor'], []],
    'bodies.erase_participant': [lead, []],
    'bodies.council': [lead, []],
    'reporting.see': [[...roles], [...roles]],
    'reporting.run': [['coordinator'], []],
    'reporting.edit': [edit, []],
    'reporting.answer': [
      [...edit, 'head', 'reporter'],
      ['editor', 'head', 'reporter'],
    ],
    'reporting.approve': [['coordinator', 'head'], ['head']],
    'reporting.sign': [['head'], ['head']],
    'guide.see': [[...roles], [...roles]],
    'guide.edit': [edit, []],
    'guide.hidden': [['coordinator'], []],
  })
})

test('a role in one unit is none in another', () => {
  for (const role of roles) {
    const viewer = { kind: 'person', id: '', name: '', grants: [{ role, unitId: 'one' }] } as const
    const allowed = allActs.filter(({ may }) => may(viewer, ['another', 'above it'])).map(({ key }) => key)
    expect([role, allowed]).toEqual([
      role,
      ['accounts.see_units', 'plan.see_drafts', 'bodies.see', 'reporting.see', 'guide.see'],
    ])
  }
})

const plan = '/workspace/plans/zusammen-in-musterstadt'
const draft = '/workspace/plans/entwurf'

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
