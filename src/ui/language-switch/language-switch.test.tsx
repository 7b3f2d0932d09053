import { expect, test } from 'vitest'
import { LanguageSwitch } from './language-switch.tsx'

test('each language is named in itself and leads to the same page', () => {
  const links = [
    { lang: 'de' as const, href: '/de/goals/x' },
    { lang: 'en' as const, href: '/en/goals/x' },
  ]
  const html = String(<LanguageSwitch lang="de" links={links} />)
  expect(html).toContain('<a href="/en/goals/x" lang="en" hreflang="en">English</a>')
  expect(html).toContain('lang="de" hreflang="de" aria-current="true">Deutsch</a>')
})

test('a city with one language shows no switch', () => {
  expect(String(<LanguageSwitch lang="de" links={[{ lang: 'de', href: '/de/' }]} />)).toBe('')
})
