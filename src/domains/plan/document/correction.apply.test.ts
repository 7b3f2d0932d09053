import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../../platform/root.ts'
import { readPlainText } from '../import/readers/plain.reader.ts'
import { assembleReading } from '../import/reading/reading.assemble.ts'
import { alikePlaces, allSigns, applyAll, changesOf, correct, understand } from './correction.apply.ts'
import { carryOver, offered } from './correction.learn.ts'
import { type Correction, choiceOf, choices, columnChoices } from './correction.ts'

const text = readFileSync(join(projectRoot, 'src/domains/plan/import/samples/gruenwerder.txt'), 'utf8')
const source = readPlainText(text)
const count = source.passages.length

const key = fc.nat(count - 1).map(String)
const choice = fc.constantFrom(...choices)
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant('role' as const), passage: key, choice }),
  fc
    .record({ at: fc.nat(count - 1), choice, keep: fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }) })
    .map(({ at, choice, keep }) => {
      const signs = allSigns(understand(source, []))[at]!.filter((_, nth) => keep[nth])
      return { kind: 'alike' as const, passage: String(at), choice, signs }
    }),
  fc.record({ kind: fc.constant('chapter' as const), passage: key, choice: fc.constant('set-aside' as const) }),
  fc.record({ kind: fc.constant('join' as const), passage: key }),
  fc.record({ kind: fc.constant('split' as const), passage: key, offset: fc.nat(80) }),
  fc.record({ kind: fc.constant('title-end' as const), passage: key, offset: fc.nat(80) }),
  fc.record({
    kind: fc.constant('split-alike' as const),
    passage: key,
    place: fc.constantFrom('words:Maßnahme', 'words:der', 'start:#.#', 'bracket:(', 'line:short'),
    signs: fc.constantFrom<string[]>([], ['mark:none'], ['form:text', 'level:none']),
  }),
  fc.record({
    kind: fc.constant('columns' as const),
    passage: key,
    columns: fc.array(fc.constantFrom(...columnChoices), { maxLength: 4 }),
  }),
)
const corrections = fc.array(correction, { maxLength: 6 })

describe('whatever a person says', () => {
  test('each passage keeps one marking, and a plan comes out', () => {
    fc.assert(
      fc.property(corrections, (said) => {
        const { document, keys, markings, says } = correct(source, said)
        expect(new Set(keys).size).toBe(keys.length)
        expect([markings.length, says.length, document.passages.length]).toEqual(
          keys.map(() => keys.length).slice(0, 3),
        )
        expect(assembleReading(document, markings).fields.length).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 40 },
    )
  })

  test('the last correction taken back leaves nothing behind', () => {
    const untouched = JSON.stringify(source)
    fc.assert(
      fc.property(corrections, correction, (said, last) => {
        const before = JSON.stringify(correct(source, said))
        correct(source, [...said, last])
        expect(JSON.stringify(correct(source, said))).toBe(before)
        expect(JSON.stringify(source)).toBe(untouched)
      }),
      { numRuns: 40 },
    )
  })

  test('a rule changes what it announces and nothing else', () => {
    fc.assert(
      fc.property(corrections, correction, (said, rule) => {
        // What parts or joins passages makes the machine read anew.
        fc.pre(!['join', 'split', 'split-alike'].includes(rule.kind))
        const before = correct(source, said)
        const announced = new Map(changesOf(before, rule).map(({ at, marking }) => [at, marking]))
        const after = correct(source, [...said, rule])
        after.markings.forEach((marking, at) => {
          expect(marking).toEqual(announced.get(at) ?? before.markings[at])
        })
      }),
      { numRuns: 40 },
    )
  })

  test('a rule never overrules what a person said of one passage', () => {
    fc.assert(
      fc.property(corrections, correction, (said, rule) => {
        fc.pre(rule.kind === 'alike')
        const before = correct(source, said)
        const changed = changesOf(before, rule).map(({ at }) => before.says[at])
        expect(changed).not.toContain('person')
      }),
      { numRuns: 40 },
    )
  })

  test('no letter is lost by joining and splitting', () => {
    const letters = (passages: readonly { text: string }[]) =>
      passages
        .map((one) => one.text)
        .join('')
        .replace(/[\s-]/g, '')
    fc.assert(
      fc.property(corrections, (said) => {
        expect(letters(correct(source, said).document.passages)).toBe(letters(source.passages))
      }),
      { numRuns: 40 },
    )
  })
})

describe('one press', () => {
  test('makes a passage a goal, and the plan has it', () => {
    const before = correct(source, [])
    const at = before.markings.findIndex(({ role }) => role === 'introduction')
    const after = correct(source, [{ kind: 'role', passage: String(at), choice: 'goal' }])
    expect(choiceOf(after.markings[at]!)).toBe('goal')
    const texts = assembleReading(after.document, after.markings).goals.map((goal) => goal.text)
    expect(texts).toContain(source.passages[at]!.text)
  })

  test('makes a line of a sheet, its label apart', () => {
    const document = readPlainText('Handlungsfeld 1: Bildung\n\nMaßnahme 1: Sprachcafé\n\nAnsprechstelle: Amt 50\n')
    const { markings } = correct(document, [{ kind: 'role', passage: '2', choice: 'lead' }])
    expect(markings[2]).toMatchObject({ role: 'sheet-line', lines: [{ label: 'Ansprechstelle', value: 'Amt 50' }] })
  })
})

test('columns named once are named in every table with the same head', () => {
  const row = (...cells: string[]) => ({ ...source.passages[0]!, text: cells.join(' | '), cells, mark: null })
  const table = [row('Nr.', 'Was', 'Wer'), row('1', 'Sprachcafé', 'Amt 50'), row('2', 'Lotsen', 'Amt 51')]
  const document = { ...source, passages: [...table, ...source.passages.slice(0, 9), ...table] }
  const { markings } = correct(document, [{ kind: 'columns', passage: '0', columns: ['number', 'measure', 'lead'] }])
  const measures = assembleReading(document, markings).measures.map(({ title, leadUnit }) => [title, leadUnit])
  expect(measures).toContainEqual(['Lotsen', 'Amt 51'])
  expect(markings.slice(-3).map(({ role }) => role)).toEqual(['signpost', 'measure', 'measure'])
})

test('columns named anew leave title and text of a cell apart, and what stands across the table', () => {
  const row = (...cells: string[]) => ({ ...source.passages[0]!, text: cells.join(' | '), cells, mark: null })
  const across = row('Handlungsfeld 1: Bildung', 'Handlungsfeld 1: Bildung', 'Handlungsfeld 1: Bildung')
  const head = row('Nr.', 'Maßnahme', 'Wer')
  const document = { ...source, passages: [head, across, row('1', 'Sprachcafé\nJeden Montag wird geredet.', 'Amt 50')] }
  const before = correct(document, []).markings
  const { markings } = correct(document, [{ kind: 'columns', passage: '0', columns: ['number', 'measure', 'other'] }])
  expect(markings[1]).toEqual(before[1])
  expect(markings[2]?.lines?.map(({ part, value }) => [part, value])).toEqual([
    ['number', '1'],
    ['title', 'Sprachcafé'],
    ['text', 'Jeden Montag wird geredet.'],
    ['other', 'Amt 50'],
  ])
})

describe('what was learned', () => {
  const rule: Correction = { kind: 'alike', passage: '3', choice: 'set-aside', signs: ['length:sentence', 'mark:none'] }

  test('holds in the next version: rules as they are, single passages by their words', () => {
    const next = readPlainText(`Ein neues Vorwort steht davor.\n\n${text}`)
    const role: Correction = { kind: 'role', passage: '2', choice: 'signpost' }
    const carried = carryOver({ source, corrections: [rule, role] }, next)
    const words = source.passages[2]!.text
    const carriedRole = carried.find(({ kind }) => kind === 'role')
    expect(next.passages[Number(carriedRole?.passage)]?.text).toBe(words)
    expect(carried.some(({ kind }) => kind === 'alike')).toBe(alikePlaces(understand(next, []), rule.signs).length > 0)
  })

  test('is offered once, and only where it says something', () => {
    const state = understand(source, [])
    const changes = changesOf(state, rule).length
    expect(offered(state, [rule, rule]).length).toBe(changes > 0 ? 1 : 0)
    expect(offered(state, [{ ...rule, signs: ['label:gibt es nicht'] }])).toEqual([])
    expect(offered(applyAll(state, [rule]), [rule])).toEqual([])
  })
})
