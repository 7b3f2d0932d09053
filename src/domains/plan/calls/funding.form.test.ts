import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAward, readCall, wordsOfAward, wordsOfCall } from './funding.form.ts'
import type { AwardWords, CallWords } from './funding.ts'
import { applicants } from './funding.ts'
import type { TargetNames } from './targets.ts'

const names: TargetNames = {
  find: (word) => (/^[BS]-\d$/.test(word) ? { kind: 'measure', id: word } : undefined),
  name: ({ id }) => id,
}
const calls = { find: (word: string) => (word === 'mikro' ? 'id-mikro' : undefined), name: () => 'mikro' }
const asked = { title: 'Mikroförderung', targets: 'B-1; B-2', opensOn: '1.3.2027', closesOn: '28.03.2027' }

describe('a call as it is typed', () => {
  test('German days, times and sums', () => {
    const read = readCall({ ...asked, closesAt: '17 Uhr', totalCents: '30.000 €', projectCents: '2.500,50' }, names)
    expect(read).toMatchObject({
      ok: true,
      value: {
        words: {
          opensOn: '2027-03-01',
          closesOn: '2027-03-28',
          closesAt: '17:00',
          totalCents: 3_000_000,
          projectCents: 250_050,
        },
        targets: [{ id: 'B-1' }, { id: 'B-2' }],
      },
    })
  })

  test('without a time of day it is open until the last minute', () => {
    expect(readCall(asked, names)).toMatchObject({ value: { words: { closesAt: '23:59' } } })
  })

  test('what is wrong is told at its field', () => {
    const wrong = { ...asked, title: '', closesOn: '31.02.2027', closesAt: '25 Uhr', targets: 'B-1, Q-9', mail: 'post' }
    const read = readCall({ ...wrong, totalCents: 'viel', url: 'javascript:alert(1)' }, names)
    const codes = read.ok ? {} : Object.fromEntries(Object.entries(read.errors).map(([name, { code }]) => [name, code]))
    expect(codes).toEqual({
      title: 'call.title_missing',
      closesOn: 'form.unknown_day',
      closesAt: 'call.no_time',
      targets: 'funding.target_unknown',
      mail: 'call.no_mail',
      totalCents: 'sheet.no_amount',
      url: 'form.no_address',
    })
  })
})

const words = fc.string({ maxLength: 30 }).map((one) => one.replace(/[\r\n;,]/g, ' ').trim())
const needed = fc.constantFrom('Verein Nord', 'Schule am See')
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
const days = fc
  .tuple(day, day)
  .map((two) => two.map((one) => one.toISOString().slice(0, 10)).sort() as [string, string])
const cents = fc.option(fc.integer({ min: 0, max: 10 ** 12 }))
const targets = fc.uniqueArray(fc.constantFrom('B-1', 'B-2', 'S-3'), { minLength: 1 })

test('whatever a call says, its words are read as the same call', () => {
  const call = fc.record({
    reference: words,
    title: needed,
    audience: words,
    conditions: words,
    contact: words,
    days,
    cents,
    targets,
  })
  fc.assert(
    fc.property(call, ({ days: [opensOn, closesOn], cents: totalCents, targets: ids, ...rest }) => {
      const own: CallWords = {
        ...{ ...rest, opensOn, closesOn, closesAt: '12:05', totalCents, projectCents: null },
        ...{ url: 'https://example.org/x', mail: '', telephone: '' },
      }
      const targets = ids.map((id) => ({ kind: 'measure' as const, id }))
      expect(readCall(wordsOfCall({ ...own, targets }, names), names)).toEqual({
        ok: true,
        value: { words: own, targets },
      })
    }),
  )
})

test('and so for an award', () => {
  const award = fc.record({
    ...{ reference: words, provider: needed, project: needed, result: words, figureUnit: words, decidedBy: words },
    ...{ days, cents, applicant: fc.constantFrom('' as const, ...applicants), figure: fc.option(fc.integer()) },
  })
  fc.assert(
    fc.property(award, ({ days: [startsOn, endsOn], cents: spentCents, ...rest }) => {
      const own: AwardWords = {
        ...{ ...rest, startsOn, endsOn, spentCents, awardedCents: 1205, decidedOn: endsOn, url: '' },
        ...{ callId: 'id-mikro', districts: ['Nord', 'Am See'] },
      }
      const read = readAward(wordsOfAward({ ...own, targets: [] }, names, calls), names, calls)
      expect(read).toEqual({ ok: true, value: { words: own, targets: [] } })
    }),
  )
})
