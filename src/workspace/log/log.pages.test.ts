import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { textOf } from '../../../test/support/page.ts'
import { localSite } from '../../../test/support/site.ts'
import { readHead } from '../../platform/audit-history.ts'
import { read } from '../../platform/transact.ts'
import { workspaceRoutes } from '../workspace.routes.ts'

test('the chain can be checked with its file alone, as the handbook says, and the file holds nobody’s data', async ({
  scope,
}) => {
  const local = localSite(scope)
  const head = await read(scope, readHead)
  const page = await (await local.ask(workspaceRoutes.log)).text()
  expect(textOf(page)).toContain(head.digest)
  await expectValidHtml(page)

  const answer = await local.ask(workspaceRoutes.chain)
  expect(answer.headers.get('Content-Type')).toContain('ndjson')
  const text = await answer.text()
  expect(text).not.toMatch(/person:|"command"|before|after|salt|actor/)
  let previous = ''
  const lines = text.trimEnd().split('\n')
  for (const [index, line] of lines.entries()) {
    const [, digest = ''] = /"digest":"([0-9a-f]{64})",/.exec(line) ?? []
    const rest = line.replace(`"digest":"${digest}",`, '')
    expect(createHash('sha256').update(rest).digest('hex')).toBe(digest)
    expect(JSON.parse(line)).toMatchObject({ number: index + 1, previousDigest: previous })
    previous = digest
  }
  expect([lines.length, previous]).toEqual([head.number, head.digest])
  expect(head.number).toBeGreaterThan(600)
})

test('of a log with nothing in it, that is said', async ({ neighbour }) => {
  const local = localSite(neighbour)
  expect(textOf(await (await local.ask(workspaceRoutes.log)).text())).toContain('noch leer')
  expect(await (await local.ask(workspaceRoutes.chain)).text()).toBe('')
})
