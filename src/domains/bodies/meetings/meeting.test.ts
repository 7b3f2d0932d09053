/** What may happen with a meeting when, and what its times are. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOf, momentAt, readClock } from '../../../i18n/city-clock.ts'
import {
  changesFor,
  checkMeeting,
  isShortNotice,
  type Meeting,
  type MeetingStep,
  may,
  stateOf,
  steps,
} from './meeting.ts'

const at = (words: string) => new Date(`${words}:00Z`)
const wish = {
  title: 'Zweite Sitzung',
  words: '',
  place: 'Rathaus, Saal 2',
  onlineUrl: null,
  startsAt: at('2026-12-10T17:00'),
  endsAt: at('2026-12-10T19:00'),
  openToAll: false,
}
const planned: Meeting = {
  ...wish,
  ...{ id: 'm', bodyId: 'b', version: 1, invitedAt: null, openedAt: null, closedAt: null },
  ...{ calledOffAt: null, calledOffReason: null },
}
const now = at('2026-11-23T09:00')
const allowed = (meeting: Meeting, when = now): MeetingStep[] => steps.filter((step) => may(step, meeting, when))

describe('a meeting', () => {
  test('is planned, invited to, opened and closed, one after the other', () => {
    const invited = { ...planned, invitedAt: now }
    const opened = { ...invited, openedAt: wish.startsAt }
    const closed = { ...opened, closedAt: at('2026-12-10T19:20') }
    expect([planned, invited, opened, closed].map(stateOf)).toEqual(['planned', 'invited', 'opened', 'closed'])
    expect(allowed(planned)).toEqual(['revise', 'invite', 'call_off'])
    expect(allowed(invited)).toEqual(['revise', 'invite', 'call_off'])
    expect(allowed(invited, at('2026-12-10T08:00'))).toEqual(['revise', 'invite', 'open', 'call_off'])
    expect(allowed(opened, at('2026-12-10T18:00'))).toEqual(['close', 'count_in', 'note'])
    expect(allowed(closed, at('2026-12-20T18:00'))).toEqual(['note'])
  })

  test('that was called off is not called off again, nor opened', () => {
    const off = { ...planned, invitedAt: now, calledOffAt: now, calledOffReason: 'Sturm' }
    expect(allowed(off, wish.startsAt)).toEqual([])
  })

  test.for([
    ['has a title', { title: ' ' }, 'meeting.title_missing'],
    ['says where to go', { place: '' }, 'meeting.place_missing'],
    ['has a link that is one', { onlineUrl: 'zoom' }, 'meeting.no_address'],
    ['ends after it began', { endsAt: wish.startsAt }, 'meeting.ends_before_start'],
    ['lies ahead', { startsAt: at('2026-11-22T09:00') }, 'meeting.passed'],
  ] as const)('%s', ([, wrong, code]) => {
    expect(checkMeeting({ ...wish, ...wrong }, now)).toMatchObject({ code })
    expect(checkMeeting(wish, now).ok).toBe(true)
  })

  test('is invited to two weeks ahead, or at short notice', () => {
    expect(isShortNotice({ invitedAt: at('2026-11-26T17:00'), startsAt: wish.startsAt }, now)).toBe(false)
    expect(isShortNotice({ invitedAt: at('2026-11-26T17:01'), startsAt: wish.startsAt }, now)).toBe(true)
    expect(isShortNotice({ invitedAt: null, startsAt: wish.startsAt }, now)).toBe(false)
  })

  test('that moves is answered anew, one in another room is only told of', () => {
    expect(changesFor(wish, { ...wish, title: 'Dritte' })).toEqual({ isTold: false, isAskedAnew: false })
    expect(changesFor(wish, { ...wish, place: 'Rathaus, Saal 1' })).toEqual({ isTold: true, isAskedAnew: false })
    expect(changesFor(wish, { ...wish, endsAt: null })).toEqual({ isTold: true, isAskedAnew: true })
  })
})

describe('the city’s clock', () => {
  test.for([
    ['18:00', '18:00'],
    ['9', '09:00'],
    ['18.30 Uhr', '18:30'],
    ['١٨:٠٠', '18:00'],
    ['24:00', undefined],
    ['abends', undefined],
  ] as const)('reads %s', ([typed, clock]) => {
    expect(readClock(typed)).toBe(clock)
  })

  test('is an hour ahead of UTC in winter, two in summer', () => {
    expect(momentAt('2026-12-10', '18:00')).toEqual(at('2026-12-10T17:00'))
    expect(momentAt('2026-07-10', '18:00')).toEqual(at('2026-07-10T16:00'))
    expect(momentAt('2026-10-25', '04:00')).toEqual(at('2026-10-25T03:00'))
    expect(momentAt('2026-03-29', '02:30')).toEqual(at('2026-03-29T01:30'))
  })

  test('shows what was typed, whatever the day, save in the hour that is left out', () => {
    const minutes = fc.integer({ min: 0, max: 1439 }).filter((n) => n < 120 || n >= 180)
    const days = fc.integer({ min: 0, max: 20_000 })
    fc.assert(
      fc.property(days, minutes, (day, n) => {
        const iso = new Date(day * 86_400_000 + Date.UTC(2000, 0)).toISOString().slice(0, 10)
        const clock = [Math.floor(n / 60), n % 60].map((part) => String(part).padStart(2, '0')).join(':')
        expect(clockOf(momentAt(iso, clock))).toBe(clock)
      }),
    )
  })
})
