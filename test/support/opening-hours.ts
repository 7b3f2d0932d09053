import fc from 'fast-check'
import type { Calendar } from '../../src/domains/settings/settings.ts'

/** Holidays of Musterstadt around a turn of the year; its own days among them. */
export const musterstadtDays: Calendar = {
  land: 'NW',
  days: [
    { id: '1', kind: 'school', name: 'Weihnachtsferien', fromOn: '2026-12-23', toOn: '2027-01-06' },
    { id: '2', kind: 'closed', name: 'Betriebsausflug', fromOn: '2026-12-02', toOn: '2026-12-02' },
  ],
}

const clock = fc.integer({ min: 0, max: 23 * 4 + 3 }).map((quarter) => {
  const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
})

/** No, one or two spans within a day. */
export const spansOfADay = fc.uniqueArray(clock, { maxLength: 4 }).map((clocks) => {
  const sorted = clocks.toSorted()
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
    from: sorted[2 * i] ?? '',
    to: sorted[2 * i + 1] ?? '',
  }))
})
const someSpans = spansOfADay.filter((spans) => spans.length > 0)
const onHolidays = fc.oneof(fc.constantFrom('usual' as const, 'closed' as const), someSpans)
const day = fc.record({ spans: spansOfADay, isArranged: fc.boolean() })

/** Weeks as a volunteer fills them in. */
export const grids = fc.record({
  days: fc.record({ Mo: day, Tu: day, We: day, Th: day, Fr: day, Sa: day, Su: day }),
  public: onHolidays,
  school: onHolidays,
  otherwise: fc.boolean(),
})
