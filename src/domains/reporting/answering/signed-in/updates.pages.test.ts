/** What somebody signed in sees of what is asked of them; and the links of a round, for the coordination. */
import { expect } from 'vitest'
import { test } from '../../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../../test/support/html-validity.ts'
import { signIn } from '../../../../../test/support/members.ts'
import { textOf } from '../../../../../test/support/page.ts'
import { linked, reportingRound } from '../../../../../test/support/reported-plan.ts'
import { localSite, publicSite } from '../../../../../test/support/site.ts'

test('their own posts come first, then what else their unit is asked; what waits is told on the first page', async ({
  scope,
}) => {
  const { people, partOf, measures, units } = await reportingRound(scope)
  const rosa = await signIn(scope, publicSite(scope), people.rosa.mail)
  expect(textOf(await (await rosa.ask('/workspace')).text())).toContain('Ein Sachstand wartet auf Sie')
  const mine = await (await rosa.ask('/workspace/updates')).text()
  await expectValidHtml(mine)
  expect(textOf(mine)).toMatch(/Was auf Ihre Stellen zukommt.*Lesepatinnen/s)
  expect(mine).not.toContain('Schwimmkurse')
  const own = partOf(measures.reading, units.school)
  const sheet = await (await rosa.ask(`/workspace/updates/${own.id}`)).text()
  await expectValidHtml(sheet)
  expect(sheet).toContain('value="Rosa Amtlich"')
  const foreign = partOf(measures.swimming, units.sport)
  expect((await rosa.ask(`/workspace/updates/${foreign.id}`)).status).toBe(403)
  const sami = await signIn(scope, publicSite(scope), people.sami.mail)
  expect(textOf(await (await sami.ask('/workspace/updates')).text())).toContain('Schwimmkurse')
})

test('the coordination sees who got a link and from whom, and ends it with all that hangs on it', async ({ scope }) => {
  const { id, slug, parts } = await reportingRound(scope)
  const partIds = parts.slice(0, 1).map((one) => one.id)
  const link = await linked(scope, 'rosas', { roundId: id, partIds })
  await linked(scope, 'passed', { roundId: id, partIds, by: link.id })
  const site = localSite(scope)
  const html = await (await site.ask(`/workspace/rounds/${slug}/links`)).text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('Rosa Amtlich')
  const ended = await site.send(`/workspace/rounds/${slug}/links/${link.id}/end`, {})
  expect(ended.status).toBe(303)
  const left = textOf(await (await site.ask(`/workspace/rounds/${slug}/links`)).text())
  // Those of others, to whom the round has written, stay.
  expect(left.match(/Rosa Amtlich rosa@amt.example 1 \S+ \S+ \S+ offen/)).toBeNull()
  for (const token of ['rosas', 'passed']) {
    expect((await publicSite(scope).ask(`/de/sheets/${token}`)).status).toBe(403)
  }
})
