import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isWorkingDay } from '../../settings/settings.ts'
import { chased, situation } from './chasing.fixture.ts'
import { linesOn } from './in-line.ts'
import { mailsOn, previewMails, type Situation, toldBy } from './plan-mails.ts'

/** What each day brings, in short: who, of what, why. */
const course = (wish: Parameters<typeof situation>[0], until?: string) =>
  chased(situation(wish), until).map(({ day, mails }) => [
    day,
    mails.map(
      ({ personId, items }) => `${personId}: ${items.map(({ partId, kind }) => `${partId} ${kind}`).join(', ')}`,
    ),
  ])

describe('an ordinary round', () => {
  test('asks, reminds on the days that are set, then goes to the deputy and to the coordination', () => {
    expect(course({})).toEqual([
      ['2027-01-11', ['holder: a invited']],
      ['2027-01-22', ['holder: a reminded']],
      ['2027-01-29', ['holder: a reminded']],
      ['2027-02-01', ['holder: a overdue']],
      ['2027-02-05', ['deputy: a deputy']],
      ['2027-02-12', ['coordinator: a missing']],
    ])
  })

  test('writes one mail to a person for all their posts, and tells all that waits in each', () => {
    const parts = [{ id: 'a' }, { id: 'b', postId: 'second' }]
    expect(course({ parts }, '2027-01-12')).toEqual([['2027-01-11', ['holder: a invited, b invited']]])
    const later = { ...parts[1], returnedOn: '2027-01-14' }
    expect(course({ parts: [{ id: 'a' }, later] }, '2027-01-20').at(-1)).toEqual([
      '2027-01-15',
      ['holder: a invited, b returned'],
    ])
  })

  test('repeats what is missing once a week, and at once when more is', () => {
    const parts = [{ id: 'a' }, { id: 'b', returnedOn: '2027-02-02' }]
    const digests = course({ parts }, '2027-03-05').filter(([, mails]) => String(mails).includes('coordinator'))
    expect(digests).toEqual([
      ['2027-02-12', ['coordinator: a missing']],
      ['2027-02-16', ['coordinator: a missing, b missing']],
      ['2027-02-23', ['coordinator: a missing, b missing']],
      ['2027-03-02', ['coordinator: a missing, b missing']],
    ])
  })
})

describe('days', () => {
  test('on which nobody works are passed over, but a reminder never waits until the deadline is over', () => {
    // Until Monday 5 April 2027 is Easter; the deadline is on Good Friday's eve.
    const wish = { dueOn: '2027-03-25', beganOn: '2027-03-01', remindDays: [-4, 0, 2] }
    expect(course(wish, '2027-03-31').map(([day, mails]) => `${day} ${mails}`)).toEqual([
      '2027-03-01 holder: a invited',
      '2027-03-22 holder: a reminded',
      '2027-03-25 holder: a reminded',
      '2027-03-30 holder: a overdue',
    ])
  })

  test('in school holidays wait for their end, or come before them where the deadline does', () => {
    const wish = { beganOn: '2027-03-01', dueOn: '2027-04-05', remindDays: [-14, -3], days: easter }
    // 3 April is a Saturday in the holidays, which last beyond the deadline.
    expect(course(wish, '2027-04-30').map(([day, mails]) => `${day} ${mails}`)).toEqual([
      '2027-03-01 holder: a invited',
      '2027-03-19 holder: a reminded',
      '2027-04-12 holder: a overdue',
      '2027-04-16 deputy: a deputy',
      '2027-04-23 coordinator: a missing',
      '2027-04-30 coordinator: a missing',
    ])
    expect(course({ ...wish, inSchoolHolidays: true }, '2027-04-05').map(([day]) => day)).toEqual([
      '2027-03-01',
      '2027-03-22',
      '2027-04-02',
    ])
  })

  test('that all lie in school holidays are used all the same', () => {
    const wish = { beganOn: '2027-03-22', dueOn: '2027-04-02', remindDays: [-1], days: easter }
    expect(course(wish, '2027-04-05').map(([day]) => day)).toEqual(['2027-03-22', '2027-04-01'])
  })

  test('on which the program did not run are made up for once', () => {
    const late = mailsOn('2027-01-25', situation({ told: [] }))
    expect(late).toEqual([{ personId: 'holder', items: [{ partId: 'a', kind: 'invited' }] }])
  })
})

describe('who is asked', () => {
  test('in a vacant post the deputy, then the coordination at once; a head only where the round says so', () => {
    const first = (wish: Parameters<typeof situation>[0]) => course(wish, '2027-01-12')
    expect(first({ without: ['holder'] })).toEqual([['2027-01-11', ['deputy: a invited']]])
    const without = ['holder', 'deputy']
    expect(first({ without })).toEqual([['2027-01-11', ['coordinator: a missing']]])
    expect(first({ without, mayWriteToHeads: true })).toEqual([['2027-01-11', ['head: a invited']]])
    expect(first({ without: [...without, 'head'], mayWriteToHeads: true })).toEqual([
      ['2027-01-11', ['coordinator: a missing']],
    ])
  })

  test('is the head, too, of what their own post leads, or what no post of the unit is named for', () => {
    expect(course({ parts: [{ postId: 'top' }] }, '2027-01-12')).toEqual([['2027-01-11', ['head: a invited']]])
    expect(course({ parts: [{ postId: null }] }, '2027-01-12')).toEqual([['2027-01-11', ['head: a invited']]])
  })

  test('is the deputy while somebody is away, and nobody twice for a short absence', () => {
    const away = { id: '1', personId: 'holder', fromOn: '2027-01-20', toOn: '2027-01-24' }
    expect(course({ absences: [away] }, '2027-01-30')).toEqual([
      ['2027-01-11', ['holder: a invited']],
      ['2027-01-22', ['deputy: a invited']],
      ['2027-01-29', ['holder: a reminded']],
    ])
  })

  test('is the next in line when an address takes no mail', () => {
    const refused = { personId: 'holder', partId: 'a', kind: 'invited', day: '2027-01-11', isBounced: true } as const
    const now = situation({ told: [refused], unreachable: new Set(['holder']) })
    expect(mailsOn('2027-01-12', now)).toEqual([{ personId: 'deputy', items: [{ partId: 'a', kind: 'invited' }] }])
  })

  test('is the one who follows in a post, as soon as they do', () => {
    const before = situation({})
    const told = mailsOn('2027-01-11', before).flatMap((mail) => toldBy(mail, '2027-01-11'))
    const holdings = before.office.holdings.map((one) =>
      one.personId === 'holder' ? { ...one, personId: 'successor' } : one,
    )
    const now = { ...before, told, office: { ...before.office, holdings } }
    expect(mailsOn('2027-01-12', now).map(({ personId }) => personId)).toEqual(['successor'])
  })

  test('is the head of the unit by themselves only where the round says so', () => {
    const heads = (mayWriteToHeads: boolean) =>
      course({ mayWriteToHeads }).flatMap(([day, mails]) => (String(mails).includes('head') ? [day] : []))
    expect([heads(false), heads(true)]).toEqual([[], ['2027-02-12']])
  })

  test('is nobody who has had a mail of another round today', () => {
    const busy = { ...situation({}), busy: new Set(['holder']) }
    expect(mailsOn('2027-01-11', busy)).toEqual([])
    expect(mailsOn('2027-01-12', busy)).toEqual([])
    expect(mailsOn('2027-01-12', situation({}))).toHaveLength(1)
  })
})

const easter = [{ id: 'e', kind: 'school', name: 'Osterferien', fromOn: '2027-03-22', toOn: '2027-04-09' }] as const

const day = fc.integer({ min: 0, max: 300 }).map((ahead) => addDays('2027-01-01', ahead))
const stretch = fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([fromOn, length]) => {
  return { id: fromOn, fromOn, toOn: addDays(fromOn, length) }
})
const anyRound: fc.Arbitrary<Situation> = fc
  .record({
    beganOn: day,
    length: fc.integer({ min: 0, max: 60 }),
    remindDays: fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 5 }),
    escalateDays: fc.integer({ min: 1, max: 15 }),
    inSchoolHolidays: fc.boolean(),
    mayWriteToHeads: fc.boolean(),
    without: fc.subarray(['holder', 'deputy', 'head']),
    unreachable: fc.subarray(['holder', 'deputy', 'head', 'coordinator']).map((ids) => new Set(ids)),
    absences: fc.array(
      fc.tuple(stretch, fc.constantFrom('holder', 'deputy', 'head', 'coordinator')).map(([days, personId]) => {
        return { ...days, personId }
      }),
      { maxLength: 4 },
    ),
    days: fc.array(
      fc.tuple(stretch, fc.constantFrom('school' as const, 'closed' as const)).map(([days, kind]) => {
        return { ...days, kind, name: kind }
      }),
      { maxLength: 4 },
    ),
    parts: fc
      .array(fc.record({ postId: fc.constantFrom('first', 'second', null), returnedOn: fc.option(day) }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((all) => all.map((part, at) => ({ ...part, id: String(at) }))),
  })
  .map(({ length, ...wish }) => situation({ ...wish, dueOn: addDays(wish.beganOn, length) }))

describe('whatever a round is like', () => {
  test('nobody hears of it on a forbidden day, nor twice on one day', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const { calendar, settings, beganOn } = round
        const isSchool = (on: string) =>
          calendar.days.some(({ kind, fromOn, toOn }) => kind === 'school' && fromOn <= on && on <= toOn)
        const span = Array.from({ length: 62 }, (_, at) => addDays(beganOn, at)).filter((on) => on <= settings.dueOn)
        const isAllHoliday = !span.some((on) => isWorkingDay(on, calendar) && !isSchool(on))
        for (const { day: on, mails } of previewMails(beganOn, round).days) {
          expect(isWorkingDay(on, calendar)).toBe(true)
          const isOpen = settings.inSchoolHolidays || !isSchool(on) || (isAllHoliday && on <= settings.dueOn)
          expect(isOpen).toBe(true)
          expect(new Set(mails.map(({ personId }) => personId)).size).toBe(mails.length)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('each part that waits is told to somebody, in the end to the coordination, and in its order', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const { days, timing } = previewMails(round.beganOn, round)
        for (const { id, postId, returnedOn } of round.parts) {
          const heard = days.flatMap(({ day: on, mails }) =>
            mails.flatMap(({ personId, items }) =>
              items.filter(({ partId }) => partId === id).map(({ kind }) => ({ on, personId, kind })),
            ),
          )
          const first = (kind: string) => heard.find((one) => one.kind === kind)?.on ?? '9'
          const wanted = returnedOn !== null && returnedOn > round.settings.dueOn ? returnedOn : timing.deputyOn
          expect(heard[0]?.on).toBe(timing.rings[0]?.day)
          expect(first('missing') < '9').toBe(true)
          expect(first('deputy') >= wanted).toBe(true)
          // The coordination has it before its day only where nobody else is left to ask.
          const { able } = linesOn(first('missing'), round, { heads: round.settings.mayWriteToHeads })({
            unitId: 'unit',
            postId,
          })
          const isNobodyLeft = able.length === 0 || !able.slice(1).some(({ as }) => as === 'deputy')
          expect(isNobodyLeft || first('missing') >= timing.coordinationOn).toBe(true)
          const isTheirs = round.settings.mayWriteToHeads || postId === null
          if (!isTheirs) expect(heard.map(({ personId }) => personId)).not.toContain('head')
          expect(first('head') >= timing.coordinationOn).toBe(true)
          const gone = heard.filter(({ personId, on }) =>
            round.absences.some((one) => one.personId === personId && one.fromOn <= on && on <= one.toOn),
          )
          expect(gone.filter(({ kind }) => kind !== 'missing')).toEqual([])
          expect(heard.filter(({ personId, kind }) => round.unreachable.has(personId) && kind !== 'missing')).toEqual(
            [],
          )
        }
      }),
      { numRuns: 40 },
    )
  })
})
