import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileAddress } from '../files/file-address.ts'
import { blankSheet, type MeasureSheet, measureKinds, participations, priorities } from '../measure.ts'
import { readSheet } from './sheet.form.ts'
import { asTyped, wordsOfSheet } from './sheet-words.ts'

const [unitA, unitB] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b']
const goals = new Map([
  ['sprache', 'goal-1'],
  ['arbeit', 'goal-2'],
])
const slugs = new Map([...goals].map(([slug, id]) => [id, slug]))
const post = '00000000-0000-4000-8000-00000000000c'
const picture = { digest: 'b'.repeat(64), name: 'Bild.webp', kind: 'webp' as const }
const paper = { digest: 'a'.repeat(64), name: 'Konzept.pdf', kind: 'pdf' as const }
const context = {
  goals,
  unitIds: new Set([unitA, unitB]),
  posts: new Map([[post, unitA]]),
  files: new Map([picture, paper].map((file) => [file.digest, file])),
  served: ['arbeit'],
}

const nonEmpty = fc.stringMatching(/^[A-Za-zÄÖÜäöüß*:0-9][A-Za-zÄÖÜäöüß*:=,. 0-9-]{0,20}[a-zß]$/)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const text = fc.oneof(
  fc.constant(''),
  nonEmpty,
  fc.tuple(nonEmpty, nonEmpty).map((two) => two.join('\n\n')),
)
const cents = fc.integer({ min: 0, max: 100_000_000_00 })
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const list = fc.uniqueArray(nonEmpty, { maxLength: 3 })
const number = fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map((one) => one / 100)
const url = fc.constantFrom(fileAddress(paper), 'https://stadt.example/a', 'http://verein.example/?b=1')
const sheets: fc.Arbitrary<MeasureSheet> = fc.record({
  number: maybe(nonEmpty),
  title: nonEmpty,
  description: text,
  kind: fc.constantFrom(...measureKinds),
  goalIds: fc.constantFrom(['goal-1'], ['goal-2', 'goal-1']),
  targetGroups: list,
  leadUnitId: fc.constant(unitA),
  leadPostId: fc.constantFrom(null, post),
  units: fc.array(fc.record({ unitId: fc.constantFrom(unitA, unitB), role: fc.constantFrom(...participations) }), {
    maxLength: 2,
  }),
  contact: fc.oneof(fc.constant(''), nonEmpty),
  districts: list,
  priority: maybe(fc.constantFrom(...priorities)),
  startsOn: fc.constant('2026-01-01'),
  endsOn: maybe(fc.constant('2027-12-31')),
  budget: fc.array(
    fc.record({
      year: fc.integer({ min: 1900, max: 2199 }),
      source: fc.oneof(fc.constant(''), nonEmpty),
      plannedCents: cents,
      spentCents: maybe(cents),
    }),
    { maxLength: 3 },
  ),
  milestones: fc.array(fc.record({ title: nonEmpty, due: day, doneOn: maybe(day) }), { maxLength: 3 }),
  figures: fc.array(
    fc.record({
      label: nonEmpty,
      unit: fc.oneof(fc.constant(''), nonEmpty),
      asOf: day,
      target: maybe(number),
      value: maybe(number),
      source: nonEmpty,
    }),
    { maxLength: 2 },
  ),
  contextIndicators: list,
  obstacles: text,
  outlook: text,
  attachments: fc.array(fc.record({ title: nonEmpty, url }), { maxLength: 2 }),
  cover: maybe(
    fc.record({ picture: fc.constant(picture.digest), alt: nonEmpty, credit: nonEmpty, licence: fc.constant('') }),
  ),
})

test('a sheet goes into its form and comes out the same, in both languages of the workspace', () => {
  fc.assert(
    fc.property(sheets, fc.constantFrom('de', 'en'), (sheet, lang) => {
      const read = readSheet(asTyped(lang as 'de', wordsOfSheet(sheet, slugs)), context)
      expect(read).toEqual({ ok: true, value: sheet })
    }),
  )
})

describe('what is wrong is said at its cell', () => {
  const base = { title: 'Lotsen', goal__sprache: 'yes' }
  const errorsOf = (words: Record<string, string>) => {
    const read = readSheet({ ...base, ...words }, context)
    return read.ok ? {} : Object.fromEntries(Object.entries(read.errors).map(([name, { code }]) => [name, code]))
  }
  test.each([
    [{ milestones__0__title: 'Start' }, { milestones__0__due: 'sheet.cell_missing' }],
    [{ milestones__2__title: 'Start', milestones__2__due: 'Q3/25' }, { milestones__2__due: 'form.no_day' }],
    [
      { budget__0__year: '27', budget__0__plannedCents: 'viel' },
      { budget__0__year: 'sheet.no_year', budget__0__plannedCents: 'sheet.no_amount' },
    ],
    [
      {
        figures__0__label: 'Plätze',
        figures__0__asOf: '1.1.2026',
        figures__0__source: 'Amt',
        figures__0__value: 'acht',
      },
      { figures__0__value: 'sheet.no_number' },
    ],
    [
      { attachments__0__title: 'Konzept', attachments__0__url: 'javascript:alert(1)' },
      { attachments__0__url: 'form.no_address' },
    ],
    [
      { attachments__0__title: 'Konzept', attachments__0__url: `/files/${'c'.repeat(64)}/konzept.pdf` },
      { attachments__0__url: 'sheet.file_gone' },
    ],
    [
      { attachments__0__title: 'Konzept', attachments__0__url: `/files/${paper.digest}/anders.pdf` },
      { attachments__0__url: 'sheet.file_gone' },
    ],
    [{ cover__0__picture: paper.digest, cover__0__alt: 'Ein Haus' }, { cover__0__picture: 'sheet.file_gone' }],
    [{ cover__0__picture: picture.digest, cover__0__credit: 'Ada' }, { cover__0__alt: 'sheet.cell_missing' }],
    [
      { units__0__unitId: 'x', units__0__role: 'chief' },
      { units__0__unitId: 'sheet.unit_unknown', units__0__role: 'sheet.cell_missing' },
    ],
    [{ leadUnitId: 'x' }, { leadUnitId: 'sheet.unit_unknown' }],
    [{ title: ' ', goal__sprache: '', goal__fremd: 'yes' }, { title: 'measure.title_missing' }],
    [{ startsOn: '1.2.2026', endsOn: '1.1.2026' }, { endsOn: 'measure.ends_before_start' }],
  ])('%j', (words, errors) => expect(errorsOf(words as Record<string, string>)).toEqual(errors))

  test('goals of another plan are none', () => {
    const read = readSheet({ title: 'Lotsen', goal__fremd: 'yes' }, context)
    expect(read.ok ? {} : Object.keys(read.errors)).toEqual(['goals'])
  })
})

test.each([
  ['30.000', 30_000_00],
  ['12.500,50', 12_500_50],
  ['1,2 Mio. €', 1_200_000_00],
  ['0', 0],
  ['99,9 €', 99_90],
  ['١٢٬٥٠٠٫٥٠', 12_500_50],
  ['۳۰٬۰۰۰ €', 30_000_00],
])('an amount %s', (typed, plannedCents) => {
  const words = {
    ...wordsOfSheet({ ...blankSheet('L'), goalIds: ['goal-1'] }, slugs),
    budget__0__year: '2027',
    budget__0__plannedCents: typed,
  }
  const read = readSheet(words, context)
  expect(read.ok && read.value.budget).toEqual([{ year: 2027, source: '', plannedCents, spentCents: null }])
})
