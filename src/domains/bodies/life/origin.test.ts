import { expect, test } from 'vitest'
import { gapsOf, type KeptWording, type Known, traceOrigin } from './origin.ts'

const nothing: Known = { proposals: [], documents: [], bodyId: null }
const wording = (id: string, words: string, more: Partial<KeptWording> = {}): KeptWording => ({
  ...{ id, words, lang: 'de', cause: 'editor', causeIds: [], on: '2026-11-01', reason: '', ...more },
})
const first = wording('1', 'Die Stadt hilft. Sie prüft Räume bis 2028.', { cause: 'draft' })
const second = wording('2', 'Die Stadt hilft. Sie schafft Räume bis 2028.', { cause: 'statement', causeIds: ['s7'] })
const trace = (wordings: KeptWording[], now: string, known: Partial<Known> = {}) =>
  traceOrigin([{ wordings, now, lang: 'de' }], { ...nothing, ...known })

test('a sentence that nobody touched comes from its draft, one that was changed from its statement, too', () => {
  const { parts, sources } = trace([first, second], second.words, { bodyId: 'gruppe' })
  expect(sources).toEqual([
    { kind: 'draft', ids: ['gruppe'], on: '2026-11-01', reason: '' },
    { kind: 'statement', ids: ['s7'], on: '2026-11-01', reason: '' },
  ])
  expect(parts[0]?.sentences.map(({ marks }) => marks)).toEqual([[1], [2, 1]])
})

test.each([
  [{ proposals: ['p1'], documents: ['Plan.pdf'], bodyId: 'gruppe' }, 'proposal'],
  [{ documents: ['Plan.pdf'], bodyId: 'gruppe' }, 'import'],
  [{ bodyId: 'gruppe' }, 'draft'],
  [{}, 'unknown'],
] as const)('the first words of a record of which is known %j are its %s', (known, kind) => {
  expect(trace([first], first.words, known).sources.map((one) => one.kind)).toEqual([kind])
})

test('what was changed since nobody kept the words is told as such', () => {
  const { sources } = trace([first], 'Die Stadt hilft. Sie prüft Räume bis 2030.', { bodyId: 'gruppe' })
  expect(sources.map(({ kind, on }) => [kind, on])).toEqual([
    ['draft', '2026-11-01'],
    ['editor', null],
  ])
})

test('texts share their sources', () => {
  const { sources } = traceOrigin(
    [
      { wordings: [], now: 'Ein Titel', lang: 'de' },
      { wordings: [], now: 'Ein Satz.', lang: 'de' },
    ],
    { ...nothing, documents: ['Plan.pdf'] },
  )
  expect(sources).toHaveLength(1)
})

test('a gap is a sentence whose origin nobody knows; one that was changed by a statement has none', () => {
  expect(gapsOf(trace([], 'Ein Satz. Noch einer.'))).toEqual(['Ein Satz.', 'Noch einer.'])
  expect(gapsOf(trace([first, second], second.words))).toEqual(['Die Stadt hilft.'])
  expect(gapsOf(trace([], 'Ein Satz.', { documents: ['Plan.pdf'] }))).toEqual([])
})
