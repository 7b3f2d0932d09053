import { expect } from 'vitest'
import { test } from '../../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../../test/support/html-validity.ts'
import { formIn, textOf } from '../../../../../test/support/page.ts'
import { added, published } from '../../../../../test/support/plans.ts'
import { type LocalSite, localSite } from '../../../../../test/support/site.ts'

const path = '/workspace/calls/import/award'

function upload(site: LocalSite, bytes: BodyInit & (Buffer | string)): Promise<Response> {
  const body = new FormData()
  body.append('file', new File([bytes as never], 'Liste.csv'))
  return site.ask(path, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } })
}

async function take(site: LocalSite, html: string) {
  return site.send(path, { ...formIn(html, path), step: 'take' })
}

const head = 'Kennung;Träger;Vorhaben;Bewilligt, in Euro;Entschieden am;Art des Trägers;Maßnahmen oder Ziele'

test('a table becomes drafts, in whatever encoding; the same again changes nothing, another sum only that', async ({
  scope,
}) => {
  const { slug } = await added(scope, await published(scope))
  const site = localSite(scope)
  const table = (sum: string) =>
    `${head}\r\nZ-1;Müttertreff Süd;Frühstück;${sum};05.11.2026;Verein oder Initiative;${slug}\r\n`
  const html = await (await upload(site, Buffer.from(table('1.200,50'), 'latin1'))).text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('Frühstück neu')
  expect((await take(site, html)).status).toBe(303)
  const awards = () =>
    scope.db
      .selectFrom('planFundingAward')
      .select(['provider', 'awardedCents', 'applicant', 'version'])
      .where('reference', '=', 'Z-1')
      .execute()
  expect(await awards()).toEqual([
    { provider: 'Müttertreff Süd', awardedCents: 120_050, applicant: 'association', version: 1 },
  ])
  await take(site, await (await upload(site, table('1200,50'))).text())
  expect(await awards()).toMatchObject([{ version: 1 }])
  const changed = await (await upload(site, table('1300'))).text()
  expect(textOf(changed)).toContain('ändert: Bewilligt, in Euro')
  await take(site, changed)
  expect(await awards()).toMatchObject([{ awardedCents: 130_000, version: 2 }])
})

test('a wrong cell is told by row and column, and nothing is taken over', async ({ scope }) => {
  const site = localSite(scope)
  const { slug } = await added(scope, await published(scope))
  const html = await (
    await upload(site, `${head}\nZ-1;A;B;12;5.11.2026;;${slug}\nZ-2;A;C;viel;5.11.2026;;${slug}\n`)
  ).text()
  expect(textOf(html)).toContain('Zeile 3, Spalte D: Schreiben Sie einen Betrag wie 12.500,50.')
  expect((await take(site, html)).status).toBe(422)
  const taken = scope.db.selectFrom('planFundingAward').select('id').where('reference', 'in', ['Z-1', 'Z-2'])
  expect(await taken.execute()).toEqual([])
})

test('what is taken home can be brought in again, and is the same', async ({ scope }) => {
  const site = localSite(scope)
  const { slug } = await added(scope, await published(scope))
  await take(
    site,
    await (
      await upload(site, `${head}\n;"=Verein; ""Nord""";-Fest;12,05;2026-11-05;Schule oder Kita;${slug}\n`)
    ).text(),
  )
  const file = await (await site.ask('/workspace/calls/awards.csv')).text()
  expect(textOf(await (await upload(site, file)).text())).toContain('-Fest unverändert')
})
