/** The pages of chasing as the coordination uses them. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { textOf } from '../../../../test/support/page.ts'
import { reportingRound } from '../../../../test/support/reported-plan.ts'
import { formOf, localSite, publicSite } from '../../../../test/support/site.ts'
import { showUnits } from '../../accounts/units/units.read.ts'
import { chasingRoutes } from './chasing.routes.ts'

test('the coordination sees who gets which mail when, word for word, and what is missing of each unit', async ({
  scope,
}) => {
  const { slug } = await reportingRound(scope)
  const { ask } = localSite(scope)
  const html = await (await ask(chasingRoutes.mails(slug))).text()
  await expectValidHtml(html)
  const page = textOf(html)
  expect(page).toContain('Amt für Schule 1 An die Leitung schreiben')
  expect(page).toContain('Freitag, 04.12.2026 · Mails: 2')
  expect(page).toMatch(/Rosa Amtlich : Erinnerung – Amt für Schule \(1\)/)
  expect(page).toMatch(/23\.11\.2026 Rosa Amtlich Einladung Amt für Schule \(1\) verschickt/)
  const day = await (await ask(chasingRoutes.mailsOfDay(slug, '2026-12-04'))).text()
  await expectValidHtml(day)
  const words = textOf(day)
  for (const said of ['An Rosa Amtlich, rosa@amt.example', '• B-1 Lesepatinnen', 'Bitte bis Ende des Jahres.']) {
    expect(words).toContain(said)
  }
  expect(words).not.toContain('/sheets/')
  expect((await ask(chasingRoutes.mailsOfDay(slug, '2026-12-05'))).status).toBe(404)
})

test('a link is sent again and a head is written to by a button, after its mail was shown', async ({ scope }) => {
  const { slug, units, people } = await reportingRound(scope)
  const later = { ...scope, now: new Date('2026-11-26T08:00:00Z') }
  const { ask, send } = localSite(later)
  const unit = (await showUnits(scope)).units.find(({ id }) => id === units.school)!.slug
  const preview = await (await ask(chasingRoutes.head(slug, unit))).text()
  await expectValidHtml(preview)
  expect(textOf(preview)).toContain('Diese Mail abschicken')
  const written = await send(chasingRoutes.head(slug, unit), {})
  expect(written.headers.get('location')).toContain('notice.head_written')
  const twice = await send(chasingRoutes.head(slug, unit), {})
  expect([twice.status, textOf(await twice.text())]).toEqual([
    422,
    expect.stringContaining('Heute ging schon eine Mail'),
  ])
  const again = await send(chasingRoutes.sendAgain(slug), { person: people.rosa.id })
  expect(again.headers.get('location')).toContain('notice.sent_again')
  expect((await send(chasingRoutes.sendAgain(slug), { person: 'x' })).status).toBe(422)
})

test('whoever takes part enters their own days and keeps what they typed wrongly; others are not offered', async ({
  scope,
}) => {
  await reportingRound(scope)
  const mail = await member(scope, { mail: 'eva@amt.example', name: 'Eva Fern', role: 'reporter' })
  const { ask } = await signIn(scope, publicSite(scope), mail)
  const blank = await (await ask(chasingRoutes.absences())).text()
  await expectValidHtml(blank)
  expect(textOf(blank)).not.toContain('Rosa Amtlich')
  const wrong = await ask(chasingRoutes.absences(), formOf({ fromOn: '24.12.2026', toOn: 'nie' }))
  const kept = await wrong.text()
  expect([wrong.status, kept.includes('value="nie"'), textOf(kept).includes('Das ist kein Tag')]).toEqual([
    422,
    true,
    true,
  ])
  const done = await ask(chasingRoutes.absences(), formOf({ fromOn: '24.12.2026', toOn: '' }))
  expect(done.headers.get('location')).toContain('notice.absence_entered')
  expect(textOf(await (await ask(chasingRoutes.absences())).text())).toContain('Eva Fern 24.12.2026 24.12.2026')
})
