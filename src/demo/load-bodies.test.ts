import { expect } from 'vitest'
import { test } from '../../test/support/city.ts'
import { publicSite } from '../../test/support/site.ts'
import { listOutgoing } from '../platform/mail/outgoing.ts'
import { read } from '../platform/transact.ts'

test('no letter of the story is on its way, and no link in one opens anything', async ({ scope }) => {
  expect(await read(scope, listOutgoing)).toEqual([])
  expect(await read(scope, (tx) => tx.selectFrom('bodiesPass').select('digest').execute())).toEqual([])
})

test('the board lacks somebody, and everybody reads until when that is to be healed', async ({ scope }) => {
  const page = await (await publicSite(scope).ask('/de/bodies/kuratorium')).text()
  expect(page).toContain('Die Parität ist seit 1. November 2026 verletzt. Bis 30. Januar 2027')
})

test('what came back to the drafts can be read, with what became of it and with what waits', async ({ scope }) => {
  const reviews = await (await publicSite(scope).ask('/de/reviews')).text()
  expect(reviews).toContain('Elternabende und Lernzeit: erste Entwürfe')
  const one = await (await publicSite(scope).ask('/de/statements/1')).text()
  expect(one).toContain('كثير من الأهالي')
  expect(one).toContain('auch mit einer Sprachnachricht')
})

test('the board’s decision stands with the measure that it opened for applications', async ({ scope }) => {
  const page = await (await publicSite(scope).ask('/de/measures/ideengeld')).text()
  expect(page).toContain('Das Ideengeld wird ab Januar 2024 für Bewerbungen geöffnet')
})
