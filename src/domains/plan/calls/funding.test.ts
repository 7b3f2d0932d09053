import { describe, expect, test } from 'vitest'
import { momentAt } from '../../../i18n/city-clock.ts'
import { byUrgency, type FundingCall, lacksOfCall, stateOf } from './funding.ts'

const published = { act: 'published' as const, reason: '', at: new Date(0) }
const call = (changed: Partial<FundingCall> = {}) =>
  ({
    ...{ title: 'Mikroförderung', life: published, opensOn: '2027-03-01', closesOn: '2027-03-28', closesAt: '17:00' },
    ...changed,
  }) as FundingCall

describe('how a call stands', () => {
  test('follows from its days once it is published, to the minute', () => {
    expect(stateOf(call(), '2027-02-28T23:59')).toBe('upcoming')
    expect(stateOf(call(), '2027-03-01T00:00')).toBe('open')
    expect(stateOf(call(), '2027-03-28T16:59')).toBe('open')
    expect(stateOf(call(), '2027-03-28T17:00')).toBe('closed')
  })

  test('whatever the days say, a draft is one, and what was withdrawn is not open', () => {
    expect(stateOf(call({ life: null }), '2027-03-02T00:00')).toBe('draft')
    expect(stateOf(call({ life: { ...published, act: 'withdrawn' } }), '2027-03-02T00:00')).toBe('withdrawn')
  })
})

test('a deadline on the day of the summer clock is the right instant', () => {
  expect(momentAt('2027-03-27', '17:00').toISOString()).toBe('2027-03-27T16:00:00.000Z')
  expect(momentAt('2027-03-28', '17:00').toISOString()).toBe('2027-03-28T15:00:00.000Z')
})

test('what can be answered now comes first, the next to close before all; what is over last', () => {
  const calls = [
    call({ title: 'vorbei', closesOn: '2027-01-10', opensOn: '2027-01-01' }),
    call({ title: 'kommt', opensOn: '2027-06-01', closesOn: '2027-07-01' }),
    call({ title: 'später', closesOn: '2027-04-28' }),
    call({ title: 'bald' }),
  ]
  expect(calls.sort(byUrgency('2027-03-10T12:00')).map(({ title }) => title)).toEqual([
    'bald',
    'später',
    'kommt',
    'vorbei',
  ])
})

test('a call that tells no way to apply is not ready', () => {
  expect(lacksOfCall({ url: '', mail: '', telephone: '' })).toBe('call.no_way')
  expect(lacksOfCall({ url: '', mail: '', telephone: '0511 1' })).toBeNull()
})
