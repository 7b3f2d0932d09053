import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { invited } from '../../../../test/support/members.ts'
import { elementsOf, textOf } from '../../../../test/support/page.ts'
import { changesOf } from '../../../../test/support/raw.ts'
import { localSite } from '../../../../test/support/site.ts'
import { noteRun } from '../../../platform/daily-run.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import { keepers } from '../../../workspace/holders.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { showPeople } from '../people.verbs.ts'
import { sayPrivacy } from './privacy.messages.ts'
import { wordsOf } from './retention.form.ts'
import { dropByPeriods, showRetention, versionOf } from './retention.verbs.ts'

test('the city says how long things stay, and the daily work holds to it', async ({ scope }) => {
  const local = localSite(scope)
  await invited(scope)
  const later = (days: number) => ({ ...scope, now: new Date(scope.now.getTime() + days * 86_400_000) })
  expect(await dropByPeriods(later(14 + 29), keepers)).toMatchObject({ 'accounts.invitation': 0 })
  const { periods } = await showRetention(scope, keepers)
  const words = { ...wordsOf(keepers, periods), 'days-accounts-invitation': '7', version: versionOf(periods) }
  expect((await local.send(accountsRoutes.retention(), words)).status).toBe(303)
  expect(await changesOf(scope, 'accounts.changeRetention')).toMatchObject([
    { before: { 'accounts.invitation': 30 }, after: { 'accounts.invitation': 7 } },
  ])
  const dropped = await dropByPeriods(later(14 + 8), keepers)
  expect(dropped).toMatchObject({ 'accounts.invitation': 1, 'plan.upload': 0 })
  expect(Object.keys(dropped)).not.toContain('plan.document')
  expect((await showPeople(scope)).invitations).toEqual([])
  await writeQuietly(scope, (tx) => noteRun(tx, scope, dropped))
  const html = await (await local.ask(accountsRoutes.retention())).text()
  expect(textOf(html)).toContain(`${sayPrivacy('de', 'keep.invitation')}: 1`)
  await expectValidHtml(html)
})

test('what is no number of days comes back with what was typed, and nothing is saved', async ({ scope }) => {
  const local = localSite(scope)
  const { periods } = await showRetention(scope, keepers)
  const words = { ...wordsOf(keepers, periods), version: versionOf(periods) }
  for (const days of ['', '0', '-1', '3651', '1.5', 'bald', '<b>']) {
    const answer = await local.send(accountsRoutes.retention(), { ...words, 'days-accounts-mail': days })
    const html = await answer.text()
    expect([days, answer.status, textOf(html).includes(sayPrivacy('de', 'error.days'))]).toEqual([days, 422, true])
    await expectValidHtml(html)
  }
  const stays = await local.send(accountsRoutes.retention(), { ...words, 'days-plan-document': '٣٦٥' })
  expect(stays.status).toBe(303)
  expect((await showRetention(scope, keepers)).periods.get('plan.document')).toBe(365)
})

test('whoever saves second is told what the first one said, and may still have their way', async ({ scope }) => {
  const local = localSite(scope)
  const versionIn = (html: string) => elementsOf(html, 'input').find(({ name }) => name === 'version')?.value ?? ''
  const words = wordsOf(keepers, (await showRetention(scope, keepers)).periods)
  const version = versionIn(await (await local.ask(accountsRoutes.retention())).text())
  await local.send(accountsRoutes.retention(), { ...words, version, 'days-accounts-invitation': '7' })
  const mine = { ...words, 'days-accounts-mail': '99' }
  const late = await local.send(accountsRoutes.retention(), { ...mine, version })
  const html = await late.text()
  expect([late.status, textOf(html).includes(sayPrivacy('de', 'conflict.title'))]).toEqual([422, true])
  const told = sayPrivacy('de', 'retention.days', { what: sayPrivacy('de', 'keep.invitation') })
  expect(textOf(html)).toContain(`${told} 7`)
  expect(elementsOf(html, 'input').find(({ name }) => name === 'days-accounts-mail')?.value).toBe('99')
  await expectValidHtml(html)
  expect((await showRetention(scope, keepers)).periods.get('accounts.mail')).not.toBe(99)
  expect((await local.send(accountsRoutes.retention(), { ...mine, version: versionIn(html) })).status).toBe(303)
  expect((await showRetention(scope, keepers)).periods.get('accounts.mail')).toBe(99)
})
