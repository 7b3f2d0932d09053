/** Somebody chooses a language: for these pages, and for what is written to them. */
import { expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { member, signIn } from '../../../test/support/members.ts'
import { formOf, publicSite } from '../../../test/support/site.ts'
import { read } from '../../platform/transact.ts'
import { accountsRoutes } from './accounts.routes.ts'
import { findPersonByMail, listLanguagesOf } from './person.queries.ts'

test('who chooses a language sees the workspace in it, whatever the browser says', async ({ neighbour: scope }) => {
  const mail = 'jale@example.org'
  const { ask } = await signIn(scope, publicSite(scope), await member(scope, { mail, role: 'reader' }))
  const offered = scope.city.languages.find((one) => one === 'en' || one === 'ar')!
  const before = await (await ask(accountsRoutes.me())).text()
  expect(before).toContain('<html lang="de"')
  await ask(accountsRoutes.ownLanguage(), formOf({ lang: offered }))
  const after = await (await ask(accountsRoutes.me())).text()
  expect(after).toContain(`<html lang="${offered}"`)
  const person = await read(scope, (tx) => findPersonByMail(tx, mail))
  const chosen = () => read(scope, (tx) => listLanguagesOf(tx, [person!.id]))
  expect([...(await chosen()).values()]).toEqual([offered])
  await ask(accountsRoutes.ownLanguage(), formOf({ lang: 'xx' }))
  expect((await chosen()).size).toBe(0)
})
