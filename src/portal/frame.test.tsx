import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Brand, loadBrand } from '../../brands/brand.ts'
import { expectValidHtml } from '../../test/support/html-validity.ts'
import { ErrorPage, errorStatuses, errorTitle } from './error-page.tsx'
import { PortalFrame, type PortalFrameProps } from './frame.tsx'

const folder = join(import.meta.dirname, '../../brands')
const brand = await loadBrand(folder, 'musterstadt')

function framed(changed: Partial<PortalFrameProps> = {}): string {
  const given: PortalFrameProps = {
    lang: 'de',
    languages: ['de', 'en'],
    path: '/measures?status=started',
    title: 'Alle Maßnahmen',
    description: 'Was getan wird',
    cityName: 'Musterstadt',
    brand,
    demo: true,
    current: 'measures',
    assets: { 'portal-musterstadt.css': 'portal-musterstadt.1.css' },
    publicUrl: 'https://plan.example.org',
    ...changed,
  }
  return String(
    <PortalFrame {...given}>
      <h1>{given.title}</h1>
    </PortalFrame>,
  )
}

test('a whole, valid document', async () => {
  await expectValidHtml(framed())
  await expectValidHtml(framed({ lang: 'en', demo: false, current: undefined, description: undefined }))
})

test('on paper it says where it comes from, and nothing of what somebody wrote behind the address', () => {
  expect(framed()).toContain('<bdi dir="ltr">https://plan.example.org/de/measures</bdi>')
  expect(framed({ unlisted: true })).not.toContain('paper-only')
})

test('no script, no inline style, nothing from another host', () => {
  const html = framed()
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
  expect(html.match(/(?:src|href)="https?:[^"]*"/g)?.every((one) => one.includes('plan.example.org'))).toBe(true)
})

test('the switch stays on the page with its filter; search engines get the plain address', () => {
  const html = framed()
  expect(html).toContain('href="/en/measures?status=started"')
  expect(html).toContain('<link rel="canonical" href="https://plan.example.org/de/measures"/>')
  expect(html).toContain('<link rel="alternate" hreflang="en" href="https://plan.example.org/en/measures"/>')
})

test('a person is reachable by telephone from every page', () => {
  expect(framed()).toContain('href="tel:+495550100200"')
})

test('a demonstration says so, and never shows the official bar', () => {
  const official: Brand = { ...brand, kopfzeile: true }
  expect(framed({ brand: official })).toContain('Vorführung:')
  expect(framed({ brand: official })).not.toContain('Offizielle Website')
  const real = framed({ brand: official, demo: false })
  expect(real).not.toContain('Vorführung:')
  expect(real).toContain('Offizielle Website')
})

test('the foot leads those who work on the plan to where they sign in', () => {
  expect(framed()).toContain('<a href="/workspace" rel="nofollow">Anmelden für Mitarbeitende</a>')
})

test('the menu says where the reader is', () => {
  expect(framed()).toMatch(/<a href="\/de\/measures" aria-current="page">/)
})

test.each(errorStatuses)('%i: in the language, with ways on, not for search engines', async (status) => {
  for (const lang of ['de', 'en'] as const) {
    const html = String(
      <PortalFrame {...propsFor(lang)} title={errorTitle(lang, status)}>
        <ErrorPage lang={lang} status={status} errorId="k3f9" />
      </PortalFrame>,
    )
    await expectValidHtml(html)
    expect(html).toContain(`href="/${lang}/plan"`)
    expect(html).toContain('<strong>k3f9</strong>')
    expect(html).toContain('noindex')
    expect(html).not.toContain('canonical')
  }
})

function propsFor(lang: 'de' | 'en'): Omit<PortalFrameProps, 'title'> {
  return {
    lang,
    languages: ['de', 'en'],
    path: '/',
    cityName: 'Musterstadt',
    brand,
    demo: true,
    assets: {},
    unlisted: true,
  }
}
