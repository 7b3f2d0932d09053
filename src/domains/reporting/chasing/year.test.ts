/** A whole year of a city with 40 units, day by day, on a clock that the test turns. */
import { expect, test } from 'vitest'
import { addDays, type Days, isWorkingDay } from '../../settings/settings.ts'
import { mailsOn, type NoticeKind, type Situation, type Told, toldBy, type Waiting } from './plan-mails.ts'

const school = (name: string, fromOn: string, toOn: string): Days => ({ id: name, kind: 'school', name, fromOn, toOn })
const calendar = {
  land: 'NI' as const,
  days: [
    school('Ostern', '2027-03-22', '2027-04-03'),
    school('Pfingsten', '2027-05-18', '2027-05-18'),
    school('Sommer', '2027-07-08', '2027-08-18'),
    school('Herbst', '2027-10-16', '2027-10-30'),
    school('Weihnachten', '2027-12-23', '2028-01-08'),
    { ...school('Betriebsruhe', '2027-10-04', '2027-10-04'), kind: 'closed' as const },
  ],
}

const units = Array.from({ length: 40 }, (_, at) => `u${at + 1}`)
/** Of 130 measures each unit leads three, and ten of them a fourth. */
const parts = units.flatMap((unit, at) => [1, 2, 3, ...(at < 10 ? [4] : [])].map((n) => ({ id: `${unit}.${n}`, unit })))

/** Vacant: of u12 the post, of u13 also the deputy's place, of u14 the head's as well. */
const isThere = (unit: string, who: string) => {
  const gone = { u12: ['holder'], u13: ['holder', 'deputy'], u14: ['holder', 'deputy', 'head'] }[unit] ?? []
  return !gone.includes(who)
}
const term = (unit: string, post: 'post' | 'top', who: string, part: 'holder' | 'deputy') => {
  const of = { id: `${unit} ${who}`, postId: `${unit} ${post}`, personId: `${unit} ${who}`, part }
  return { ...of, startsOn: '2020-01-01', endsOn: null }
}
const office = {
  units: units.map((id) => ({ id, parentId: null })),
  posts: units.flatMap((unitId) => [
    { id: `${unitId} post`, unitId, headsUnit: false, closedOn: null },
    { id: `${unitId} top`, unitId, headsUnit: true, closedOn: null },
  ]),
  holdings: units.flatMap((unit) =>
    [
      term(unit, 'post', 'holder', 'holder'),
      term(unit, 'post', 'deputy', 'deputy'),
      term(unit, 'top', 'head', 'holder'),
    ].filter(({ personId }) => isThere(unit, personId.split(' ')[1] ?? '')),
  ),
}

/** On which day a unit answers all it is asked: 28 of 40 in time, u31 in late summer, u30 never. */
const answers: Record<string, string> = Object.fromEntries([
  ...units.slice(0, 11).map((unit, at) => [unit, addDays('2027-06-02', at)]),
  ...units.slice(14, 29).map((unit, at) => [unit, addDays('2027-06-16', at)]),
  ...['u12', 'u13'].map((unit) => [unit, '2027-06-30']),
  ['u31', '2027-08-23'],
  ...['u14', ...units.slice(31)].map((unit) => [unit, '2027-09-03']),
])

/** u5 gets one answer back in time and mends it within a week. */
const returned = { id: 'u5.2', on: '2027-06-21', mended: '2027-06-28' }

function waitingOn(day: string): Waiting[] {
  return parts.flatMap(({ id, unit }) => {
    const isBack = id === returned.id && returned.on < day && day <= returned.mended
    const isOpen = isBack || day <= (answers[unit] ?? '9')
    return isOpen ? [{ id, unitId: unit, postId: `${unit} post`, returnedOn: isBack ? returned.on : null }] : []
  })
}

type Sent = { day: string; personId: string; kinds: NoticeKind[]; parts: number }

function playYear(changed: Partial<Situation['settings']> = {}): Sent[] {
  const settings = {
    ...{ dueOn: '2027-07-02', remindDays: [-14, -3, 7], escalateDays: 5 },
    ...{ inSchoolHolidays: false, mayWriteToHeads: false, ...changed },
  }
  const sent: Sent[] = []
  let told: Told[] = []
  let unreachable: ReadonlySet<string> = new Set()
  for (let day = '2027-05-31'; day <= '2028-05-31'; day = addDays(day, 1)) {
    const absences = [{ id: 'a', personId: 'u20 holder', fromOn: '2027-06-14', toOn: '2027-06-25' }]
    const situation = { settings, beganOn: '2027-05-31', calendar, office, absences, unreachable, told }
    const mails = mailsOn(day, { ...situation, coordination: ['koo'], parts: waitingOn(day), busy: new Set() })
    // The server takes no mail for u21, and the program learns of it by the next day.
    const isBounced = ({ personId }: Told) => personId === 'u21 holder'
    told = [
      ...told,
      ...mails.flatMap((mail) => toldBy(mail, day)).map((one) => ({ ...one, isBounced: isBounced(one) })),
    ]
    if (told.some(isBounced)) unreachable = new Set(['u21 holder'])
    for (const { personId, items } of mails) {
      sent.push({ day, personId, kinds: [...new Set(items.map(({ kind }) => kind))], parts: items.length })
    }
  }
  return sent
}

const year = playYear()
const to = (sent: readonly Sent[], personId: string) =>
  sent.filter((one) => one.personId === personId).map(({ day, kinds, parts: n }) => `${day} ${kinds} ${n}`)
const days = (sent: readonly Sent[], kind: NoticeKind) => [
  ...new Set(sent.filter(({ kinds }) => kinds.includes(kind)).map(({ day }) => day)),
]

test('so many mails go out, on so few days', () => {
  const count = (kind: NoticeKind) => year.filter(({ kinds }) => kinds.includes(kind)).length
  const kinds = ['invited', 'reminded', 'returned', 'overdue', 'deputy', 'missing', 'head'] as const
  // Invited are 38 units, and the deputies of whoever is away or cannot be reached.
  expect(Object.fromEntries(kinds.map((kind) => [kind, count(kind)]))).toEqual({
    ...{ invited: 40, reminded: 24 + 14, returned: 1, overdue: 11 + 11, deputy: 11, missing: 45, head: 0 },
  })
  expect(days(year, 'reminded')).toEqual(['2027-06-18', '2027-06-29'])
  // The seventh day after the deadline lies in the summer holidays, and so does most of what is counted after it.
  expect(days(year, 'overdue')).toEqual(['2027-07-05', '2027-08-19'])
  expect(days(year, 'deputy')).toEqual(['2027-08-20'])
})

test('whoever answers hears no more of it, and whoever got something back of that alone', () => {
  expect(to(year, 'u1 holder')).toEqual(['2027-05-31 invited 4'])
  expect(to(year, 'u5 holder')).toEqual(['2027-05-31 invited 4', '2027-06-22 returned 1'])
})

test('in vacant posts, for who is away or cannot be reached, the next in line is asked', () => {
  const [reminded, again] = ['2027-06-18 reminded 3', '2027-06-29 reminded 3']
  expect(to(year, 'u12 deputy')).toEqual(['2027-05-31 invited 3', reminded, again])
  expect(to(year, 'u13 head')).toEqual([])
  expect(to(year, 'u20 holder')).toEqual(['2027-05-31 invited 3'])
  expect(to(year, 'u20 deputy')).toEqual(['2027-06-18 invited 3'])
  expect(to(year, 'u21 holder')).toEqual(['2027-05-31 invited 3'])
  expect(to(year, 'u21 deputy')).toEqual(['2027-06-01 invited 3', reminded])
})

test('a unit that says nothing hears of it five times, its deputy once, its head never by itself', () => {
  const late = ['2027-05-31 invited 3', '2027-06-18 reminded 3', '2027-06-29 reminded 3']
  for (const unit of ['u30', 'u31']) {
    expect(to(year, `${unit} holder`)).toEqual([...late, '2027-07-05 overdue 3', '2027-08-19 overdue 3'])
    expect(to(year, `${unit} deputy`)).toEqual(['2027-08-20 deputy 3'])
    expect(to(year, `${unit} head`)).toEqual([])
  }
})

test('the coordination has what nobody answers for at once, what is late in its time, and then once a week', () => {
  const digests = to(year, 'koo')
  // u13, whose head is not written to, answers on 30 June.
  const first = ['05-31', '06-07', '06-14', '06-21', '06-28'].map((on) => `2027-${on} missing 6`)
  const then = ['07-05', '08-19', '08-26'].map((on) => `2027-${on} missing 3`)
  expect(digests.slice(0, 8)).toEqual([...first, ...then])
  // Eleven units: u31 answered the day before, late.
  expect(digests.slice(8, 11)).toEqual(['2027-08-27 missing 33', '2027-09-03 missing 33', '2027-09-10 missing 3'])
  expect(digests.at(-1)).toBe('2028-05-30 missing 3')
})

test('no day is a weekend, a public holiday, a closing day or in the holidays of the schools; none has two for one', () => {
  const isSchool = (day: string) =>
    calendar.days.some(({ kind, fromOn, toOn }) => kind === 'school' && fromOn <= day && day <= toOn)
  expect(year.filter(({ day }) => !isWorkingDay(day, calendar) || isSchool(day))).toEqual([])
  expect(new Set(year.map(({ day, personId }) => `${day} ${personId}`)).size).toBe(year.length)
})

test('in another city mail goes in school holidays too, and to heads: six weeks earlier', () => {
  const other = playYear({ inSchoolHolidays: true, mayWriteToHeads: true })
  expect(days(other, 'deputy')).toEqual(['2027-07-09'])
  expect(days(other, 'head')).toEqual(['2027-07-16'])
  expect(to(other, 'u13 head')[0]).toBe('2027-05-31 invited 3')
})
