import { expect, test } from 'vitest'
import { elementsOf } from '../../../test/support/page.ts'
import { describeLanguage, type Lang, languages } from '../../i18n/languages.ts'
import { LanguageSwitch } from './language-switch.tsx'

const linksTo = (offered: readonly Lang[]) => offered.map((lang) => ({ lang, href: `/${lang}/goals/x?a=b` }))

test('each language is named in itself and leads to the same page, with its query', () => {
  const html = String(<LanguageSwitch lang="de" links={linksTo(languages)} />)
  for (const lang of languages) {
    const current = lang === 'de' ? ' aria-current="true"' : ''
    const link = `<a href="/${lang}/goals/x?a=b" lang="${lang}" hreflang="${lang}"${current}>${describeLanguage(lang).name}</a>`
    expect(html).toContain(link)
  }
})

test('before it is opened it shows names, the reader’s own first and plain German last', () => {
  const html = String(<LanguageSwitch lang="ar" links={linksTo(['de', 'de-simple', 'en', 'ar'])} />)
  const summary = html.slice(0, html.indexOf('</summary>'))
  expect(elementsOf(summary, 'span').flatMap((one) => one.lang ?? [])).toEqual(['ar', 'de', 'en', 'de-simple'])
})

test('a city with one language shows no switch', () => {
  expect(String(<LanguageSwitch lang="de" links={[{ lang: 'de', href: '/de/' }]} />)).toBe('')
})
