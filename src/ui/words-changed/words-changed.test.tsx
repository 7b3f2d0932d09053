import { expect, test } from 'vitest'
import { wordsChangedExamples } from './words-changed.examples.tsx'

const [both, before, after] = wordsChangedExamples.examples.map(({ view }) => String(view))

test('each side has its own words, and those that differ are said and not only drawn', () => {
  expect(both).toMatch(/<del>.*Zugewanderte<\/del>.*<ins>.*Schutzräume<\/ins>/)
  expect(before).toMatch(/<del><span class="visually-hidden">entfällt: <\/span>für Zugewanderte<\/del>/)
  expect(before).not.toContain('Schutzräume')
  expect(after).toContain('<p class="words-changed" lang="de">')
  expect(after).toMatch(/<ins><span class="visually-hidden">new: /)
  expect(after).not.toContain('Zugewanderte')
})
