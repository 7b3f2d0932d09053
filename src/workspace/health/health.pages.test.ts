import { expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { textOf } from '../../../test/support/page.ts'
import { localSite } from '../../../test/support/site.ts'
import { workspaceRoutes } from '../workspace.routes.ts'
import { sayHealth } from './health.messages.ts'

test('what doctor finds is shown, what is wrong first, and of this city alone', async ({ scope }) => {
  const html = await (await localSite(scope).ask(workspaceRoutes.health)).text()
  await expectValidHtml(html)
  const text = textOf(html)
  expect(text).toContain(sayHealth('de', 'backup.none'))
  expect(text).toContain(sayHealth('de', 'daily.none'))
  expect(text).toContain(sayHealth('de', 'audit.good'))
  expect(text.indexOf('✗')).toBeLessThan(text.indexOf('!'))
  expect(text.lastIndexOf('!')).toBeLessThan(text.lastIndexOf('✓'))
  expect(text).toContain('Musterstadt')
  expect(text).not.toContain('Nachbarstadt')
})
