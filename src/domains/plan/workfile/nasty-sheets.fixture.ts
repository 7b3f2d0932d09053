/** Sheets of measures with all that makes a spreadsheet stumble. */
import fc from 'fast-check'
import { blankSheet, type MeasureSheet, measureKinds, participations, priorities } from '../measure.ts'

const awkward = fc.constantFrom(
  '=1+1',
  "'=1+1",
  '+49 221 1234',
  '-5 %',
  '@SUM(A1)',
  '\t=HYPERLINK("http://boese.example")',
  "'",
  "''+",
  ' vorn und hinten ',
  '  ',
  'Zeile 1\nZeile 2\n',
  '\nleer davor',
  'Ümläute äöüß – „Zitat“',
  'مدينة للجميع ‏(rtl)',
  '👩‍👩‍👧‍👦 Familie 🇺🇦',
  'e\u0301 und é',
  '_x000D_ und _x0041_',
  '<b>&amp; "x" ]]></b>',
  'B1; S1',
  'a\\;b\\',
  '2025-07-01',
  '1.2',
  '007',
  '1e5',
  'TRUE',
  '#REF!',
  '\u00a0fest\u00a0',
  'weich\u00adtrennen\u200b',
  '=',
  '＝fullwidth',
)
export const words = fc.oneof(
  awkward,
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\0', '')),
  fc.constant(''),
)
const named = words.map((text) => (text.trim() === '' ? `Ohne ${text}` : text))
const cents = fc.oneof(fc.constantFrom(0, 1, 99, 10, 9_999_999_999_999), fc.integer({ min: 0, max: 2_000_000_000 }))
const nothingOr = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2300-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const term = fc.tuple(nothingOr(day), nothingOr(day)).map(([one, other]) => {
  return one !== null && other !== null && other < one ? [other, one] : [one, other]
})
const figure = fc.oneof(fc.constantFrom(0, -1, 0.1, 1e-7, 123_456_789.125), fc.integer())
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 })

/** `goalIds` and `unitIds`: those that there are. Numbers are set by whoever puts sheets into one plan. */
export function nastySheet(goalIds: readonly string[], unitIds: readonly string[]): fc.Arbitrary<MeasureSheet> {
  const unitId = fc.constantFrom(...unitIds)
  return fc
    .record({
      title: named,
      description: fc.oneof(words, fc.constant('ä\n'.repeat(15_000)), fc.constant('x'.repeat(40_000))),
      kind: fc.constantFrom(...measureKinds),
      goalIds: fc.uniqueArray(fc.constantFrom(...goalIds), { minLength: 1, maxLength: 3 }),
      targetGroups: some(words),
      leadUnitId: nothingOr(unitId),
      units: fc.uniqueArray(fc.record({ unitId, role: fc.constantFrom(...participations) }), {
        maxLength: 4,
        selector: ({ unitId: id, role }) => `${id} ${role}`,
      }),
      contact: words,
      districts: some(words),
      priority: nothingOr(fc.constantFrom(...priorities)),
      term,
      budget: some(
        fc.record({
          year: fc.integer({ min: 1900, max: 2200 }),
          source: words,
          plannedCents: cents,
          spentCents: nothingOr(cents),
        }),
      ),
      milestones: some(fc.record({ title: named, due: day, doneOn: nothingOr(day) })),
      figures: some(
        fc.record({
          label: named,
          unit: words,
          asOf: day,
          target: nothingOr(figure),
          value: nothingOr(figure),
          source: words,
        }),
      ),
      contextIndicators: some(words),
      obstacles: words,
      outlook: words,
      attachments: some(
        fc.record({ title: named, url: fc.constantFrom('https://a.example', 'javascript:alert(1)', '') }),
      ),
    })
    .map(({ term: [startsOn = null, endsOn = null], ...sheet }) => ({
      ...blankSheet(''),
      ...sheet,
      startsOn,
      endsOn,
    }))
}
