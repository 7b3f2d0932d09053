import { expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { elementsOf, headingsOf, linksOf, textOf } from '../../../test/support/page.ts'
import { publicSite } from '../../../test/support/site.ts'
import { speaking } from '../../../test/support/speaking.ts'
import { showCoverage } from '../../domains/plan/plan.ts'
import { interfaceOrigins } from '../../i18n/interface-origin.ts'
import { describeLanguage, isSiteLang, languages } from '../../i18n/languages.ts'
import { coverageWords, originWords } from './language-line.tsx'
import { sayLanguages } from './languages.messages.ts'

test('each language of the city is named in itself, with where its words come from and what there is of the plan', async ({
  scope,
}) => {
  await speaking(scope, [...languages], async (changed) => {
    const answer = await publicSite(changed).ask('/de/languages')
    const html = await answer.text()
    const text = textOf(html)
    expect(answer.status).toBe(200)
    expect(headingsOf(html, 1)).toEqual([sayLanguages('de', 'page.title')])
    const lines = [...html.matchAll(/<li class="tongue">(.*?)<\/li>/gs)].map(([, line = '']) => line)
    expect(lines.map((line) => elementsOf(line, 'a')[0])).toEqual(
      languages.map((lang) => ({ href: `/${lang}/languages`, lang, hreflang: lang })),
    )
    const shown = await showCoverage(asPublic(changed))
    languages.forEach((lang, i) => {
      const said = textOf(lines[i] ?? '')
      const coverage = isSiteLang(lang) ? shown!.coverage.find((one) => one.lang === lang) : undefined
      expect(said).toContain(describeLanguage(lang).name)
      expect(said).toContain(originWords('de', interfaceOrigins[lang]))
      const covered = i === 0 ? sayLanguages('de', 'coverage.source') : coverage && coverageWords('de', coverage)
      expect(said).toContain(covered ?? sayLanguages('de', 'coverage.guide'))
    })
    expect(text).toContain(sayLanguages('de', 'origin.simple'))
    expect(linksOf(html)).toContain('tel:+495550100200')
    await expectValidHtml(html)
  })
})

test('only German and English are said to be written by people, until a reviewer is named', () => {
  const kinds = languages.map((lang) => [lang, interfaceOrigins[lang].kind])
  expect(kinds.filter(([, kind]) => kind === 'makers')).toEqual([
    ['de', 'makers'],
    ['en', 'makers'],
  ])
  const reviewed = originWords('de', { kind: 'reviewed', by: 'Amal Haddad', on: '2026-12-01' })
  expect(reviewed).toContain('Amal Haddad')
  expect(reviewed).toContain('1. Dezember 2026')
})

test('what is missing is counted, too', () => {
  const coverage = { lang: 'ar', all: 2_050, human: 0, machine: 40, outdated: 1 } as const
  expect(coverageWords('de', coverage)).toBe(
    '40 von einer Maschine übersetzt, 1 nicht mehr aktuell und 2.009 noch auf Deutsch',
  )
  expect(coverageWords('en', { ...coverage, machine: 0, outdated: 0 })).toBe('All 2,050 still in German')
})

test('a city without a plan tells of its languages all the same', async ({ neighbour }) => {
  const html = await (await publicSite(neighbour).ask('/en/languages')).text()
  expect(textOf(html)).toContain('English')
  expect(html).not.toContain('class="coverage"')
  await expectValidHtml(html)
})
