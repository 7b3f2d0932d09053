import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Brand, loadBrand } from '../../../../brands/brand.ts'
import { idleHours, longestDays } from '../../../domains/accounts/sign-in/session-life.ts'
import { projectRoot } from '../../../platform/root.ts'
import { sayLegal } from './legal.messages.ts'
import { LegalPage } from './legal.tsx'

const brand = await loadBrand(join(projectRoot, 'brands'), 'musterstadt')
const publicUrl = 'https://plan.example.org'

test('readers of other languages get the text that binds, marked as German, in their own direction around it', () => {
  const html = String(<LegalPage lang="ar" topic="privacy" brand={brand} publicUrl={publicUrl} />)
  expect(html).toContain('<div class="legal" lang="de" dir="ltr">')
  expect(html).toContain(sayLegal('de', 'privacy.rights_words'))
})

test.each([0, 1, 14])('how long a log is kept is said in words, also for %i days', (logDays) => {
  const legal = { ...brand.legal, privacy: { ...brand.legal.privacy!, logDays } }
  const html = String(<LegalPage lang="de" topic="privacy" brand={{ ...brand, legal }} publicUrl={publicUrl} />)
  expect(html).toContain(sayLegal('de', 'privacy.log_days', { days: logDays }))
})

test('an assessment is told with who, when and what came of it', () => {
  const assessment = { kind: 'external', by: 'Prüfstelle Nord', on: '2026-10-05', result: 'partial' } as const
  const accessibility = { ...brand.legal.accessibility!, assessment, barriers: [] }
  const changed: Brand = { ...brand, legal: { ...brand.legal, accessibility } }
  const html = String(<LegalPage lang="de" topic="accessibility" brand={changed} publicUrl={publicUrl} />)
  expect(html).toContain('Prüfstelle Nord hat diese Seiten am 5. Oktober 2026 geprüft.')
  expect(html).toContain(sayLegal('de', 'access.partial'))
  expect(html).toContain(sayLegal('de', 'access.no_barriers'))
  expect(html).not.toContain(sayLegal('de', 'access.none'))
})

test('who works on the plan reads of the one cookie, and how long a session lasts', () => {
  const html = String(<LegalPage lang="de" topic="privacy" brand={brand} publicUrl={publicUrl} />)
  expect(html).toContain(sayLegal('de', 'privacy.staff_cookie'))
  for (const [lang, hours, days] of [
    ['de', 'Stunden', 'Tagen'],
    ['en', 'hours', 'days'],
  ] as const) {
    const words = sayLegal(lang, 'privacy.staff_cookie')
    expect(words).toContain(`${idleHours} ${hours}`)
    expect(words).toContain(`${longestDays} ${days}`)
  }
})

test('whoever holds a telephone can call from the page', () => {
  const html = String(<LegalPage lang="de" topic="imprint" brand={brand} publicUrl={publicUrl} />)
  expect(html).toContain('href="tel:055501000"')
})
