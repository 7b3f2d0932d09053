/** Questions as residents type them, in ten languages, and the goals or measures that answer them. */
import { expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { isLang } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import first from './questions/first.json' with { type: 'json' }
import later from './questions/later.json' with { type: 'json' }
import { searchPlan } from './search.read.ts'

type Asked = Record<string, Record<string, string>>

/** Every second question of a set was looked at while the search was made; the others were not. */
const sets: [name: string, asked: Asked, lookedAt: boolean, floor: number][] = [
  ['written before the lexicon, looked at', first, true, 0.93],
  ['written before the lexicon, kept apart', first, false, 0.9],
  ['written after the lexicon, looked at', later, true, 0.9],
  ['written after the lexicon, kept apart', later, false, 0.8],
]

test.for(sets)('%s', async ([name, asked, lookedAt, floor], { scope }) => {
  const tried = Object.entries(asked).flatMap(([lang, questions]) =>
    Object.entries(questions)
      .filter((_, i) => (i % 2 === 0) === lookedAt)
      .map(([words, codes]) => ({ lang, words, codes: codes.split(' ') })),
  )
  const missed: string[] = []
  for (const { lang, words, codes } of tried) {
    const top = isLang(lang) ? await topCodes({ ...scope, lang }, words) : []
    if (!top.some((code) => codes.includes(code))) missed.push(`${lang}: ${words} (${top.join(', ')})`)
  }
  const share = 1 - missed.length / tried.length
  console.log(`${name}: ${tried.length - missed.length} of ${tried.length} in the first three`)
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(floor)
})

async function topCodes(scope: Scope, words: string): Promise<string[]> {
  const { found } = await searchPlan(asPublic(scope), { words, kind: null })
  return found.slice(0, 3).flatMap(({ edition, codes }) => (edition.isMain ? codes : []))
}
