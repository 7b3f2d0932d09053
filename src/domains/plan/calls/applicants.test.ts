import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byApplicant, fewestAwards } from './applicants.ts'
import { type Applicant, applicants } from './funding.ts'

const some = (applicant: Applicant, awards: number) => ({ applicant, awards, awardedCents: awards * 100 })

test('a kind of which there are few never stands alone, nor can it be told from the sum', () => {
  const told = byApplicant([some('association', 7), some('association', 2), some('welfare', 5), some('school', 1)])
  expect(told).toEqual([
    { kinds: ['association'], awards: 9, awardedCents: 900 },
    { kinds: ['school', 'welfare'], awards: 6, awardedCents: 600 },
  ])
})

test('small kinds together are enough', () => {
  const told = byApplicant([some('association', 3), some('welfare', 2), some('', 2)])
  expect(told.map(({ kinds, awards }) => [kinds, awards])).toEqual([
    [['association'], 3],
    [['', 'welfare'], 4],
  ])
})

test('whatever was awarded: nothing is lost, and no row but that of all together is small or one small kind', () => {
  const award = fc.record({ applicant: fc.constantFrom(...applicants, ''), awards: fc.integer({ min: 1, max: 6 }) })
  fc.assert(
    fc.property(fc.array(award), (all) => {
      const told = byApplicant(all.map(({ applicant, awards }) => some(applicant, awards)))
      const sum = (rows: readonly { awards: number }[]) => rows.reduce((n, { awards }) => n + awards, 0)
      expect(sum(told)).toBe(sum(all))
      if (told.length > 1) for (const { awards } of told) expect(awards).toBeGreaterThanOrEqual(fewestAwards)
    }),
  )
})
