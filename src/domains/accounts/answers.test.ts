import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFor, holdingOn, type Office, vacantOf } from './answers.ts'
import { dayBefore, decideHolding, endAfter, type Holding, holdingParts, isHeldOn } from './holding.ts'
import { pathOf } from './unit.ts'

const today = '2026-11-22'

const unit = (id: string, parentId: string | null = null) => ({ id, parentId })
const post = (id: string, unitId: string, headsUnit = false) => ({ id, unitId, headsUnit, closedOn: null })
const held = (postId: string, personId: string, more: Partial<Holding> = {}): Holding => {
  return { id: '', postId, personId, part: 'holder', startsOn: '2024-01-01', endsOn: null, ...more }
}

const office: Office = {
  units: [unit('education'), unit('schools', 'education')],
  posts: [post('director', 'education', true), post('head', 'schools', true), post('language', 'schools')],
  holdings: [
    held('language', 'ada'),
    held('language', 'ben', { part: 'deputy' }),
    held('head', 'cem'),
    held('head', 'dora', { part: 'deputy' }),
    held('director', 'eva'),
  ],
}
const language = { postId: 'language', unitId: 'schools' }
const without = (...people: string[]): Office => {
  return { ...office, holdings: office.holdings.filter(({ personId }) => !people.includes(personId)) }
}

describe('who answers for a post', () => {
  test('is its holder, else the deputy, else the head of the unit or their deputy, else whoever heads the unit above', () => {
    const gone: string[] = []
    for (const next of ['ada', 'ben', 'cem', 'dora', 'eva']) {
      expect(answersFor(language, today, without(...gone))?.personId).toBe(next)
      gone.push(next)
    }
    expect(answersFor(language, today, without(...gone))).toBeNull()
  })

  test('changes with the day: on the last one of a term it is still the holder', () => {
    const holdings = [held('language', 'ada', { endsOn: today }), ...without('ada').holdings]
    expect(answersFor(language, today, { ...office, holdings })?.personId).toBe('ada')
    expect(answersFor(language, '2026-11-23', { ...office, holdings })?.personId).toBe('ben')
  })

  test('is nobody of a post that was closed, but the head of its unit', () => {
    const posts = office.posts.map((one) => (one.id === 'language' ? { ...one, closedOn: '2026-01-01' } : one))
    expect(answersFor(language, today, { ...office, posts })?.personId).toBe('cem')
  })

  test('without a post it is the head of the unit; without either it is nobody', () => {
    expect(answersFor({ postId: null, unitId: 'schools' }, today, office)?.personId).toBe('cem')
    expect(answersFor({ postId: null, unitId: null }, today, office)).toBeNull()
  })
})

const days = fc.constantFrom('2026-01-01', '2026-06-30', today, '2026-12-31', '2027-06-30')
const ids = (kind: string, many: number) => Array.from({ length: many }, (_, at) => `${kind}${at}`)
const [unitIds, postIds, people] = [ids('u', 5), ids('p', 6), ids('m', 4)]

/** Any city: a tree or a tangle of units, posts in them, terms of whoever. */
const anyOffice = fc
  .record({
    parents: fc.array(fc.constantFrom(null, ...unitIds), { minLength: 5, maxLength: 5 }),
    posts: fc.array(
      fc.record({ unitId: fc.constantFrom(...unitIds), headsUnit: fc.boolean(), isClosed: fc.boolean() }),
      {
        minLength: 6,
        maxLength: 6,
      },
    ),
    holdings: fc.array(
      fc.record({
        postId: fc.constantFrom(...postIds),
        personId: fc.constantFrom(...people),
        part: fc.constantFrom(...holdingParts),
        startsOn: days,
        endsOn: fc.option(days, { nil: null }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ parents, posts, holdings }): Office => {
    return {
      units: unitIds.map((id, at) => unit(id, parents[at] ?? null)),
      posts: posts.map(({ unitId, headsUnit, isClosed }, at) => {
        return { id: postIds[at]!, unitId, headsUnit, closedOn: isClosed ? '2026-01-01' : null }
      }),
      holdings: holdings.map((one, at) => ({ ...one, id: String(at) })),
    }
  })

describe('whatever a city looks like', () => {
  test('whoever answers holds that part of an open post today, on the way up; nobody only where nobody does', () => {
    fc.assert(
      fc.property(anyOffice, fc.constantFrom(...postIds), (city, postId) => {
        const { unitId } = city.posts.find(({ id }) => id === postId)!
        const path = pathOf(city.units, unitId).map(({ id }) => id)
        const reached = city.posts.filter(
          ({ id, headsUnit, unitId, closedOn }) =>
            closedOn === null && (id === postId || (headsUnit && path.includes(unitId))),
        )
        const holding = city.holdings.filter(
          (one) => isHeldOn(one, today) && reached.some(({ id }) => id === one.postId),
        )
        const answer = answersFor({ postId, unitId }, today, city)
        if (answer === null) return holding.length === 0
        const { personId, part } = answer
        return holding.some((one) => one.postId === answer.postId && one.personId === personId && one.part === part)
      }),
    )
  })

  test('the holder of an open post answers for it, and when they leave it is vacant and falls to another or to nobody', () => {
    fc.assert(
      fc.property(anyOffice, fc.constantFrom(...postIds), fc.constantFrom(...people), (city, postId, person) => {
        const own = city.posts.find(({ id }) => id === postId)!
        const holder = holdingOn(postId, 'holder', today, city.holdings)
        if (holder && own.closedOn === null) {
          expect(answersFor({ postId, unitId: own.unitId }, today, city)?.personId).toBe(holder.personId)
        }
        const isTheirs = (one: Holding) => one.personId === person
        const { ended } = endAfter(city.holdings.filter(isTheirs), dayBefore(today))
        const over = city.holdings.filter((one) => isTheirs(one) && one.endsOn !== null && one.endsOn < today)
        const holdings = [...city.holdings.filter((one) => !isTheirs(one)), ...over, ...ended]
        const after = { ...city, holdings }
        expect(answersFor({ postId, unitId: own.unitId }, today, after)?.personId).not.toBe(person)
        const isVacant = vacantOf(after.posts, after.holdings, today).some(({ id }) => id === postId)
        expect(isVacant).toBe(own.closedOn === null && !holdingOn(postId, 'holder', today, after.holdings))
      }),
    )
  })
})

describe('one after another', () => {
  const wish = { personId: 'ben', part: 'holder', startsOn: '2026-12-01', endsOn: null } as const

  test('the term before ends the day before', () => {
    const last = held('language', 'ada')
    expect(decideHolding(wish, [last])).toEqual({ ok: true, value: { ends: { ...last, endsOn: '2026-11-30' } } })
    const over = { ...last, endsOn: '2026-06-30' }
    expect(decideHolding(wish, [over])).toEqual({ ok: true, value: { ends: null } })
  })

  test('nobody is put before those who are known to come, ends before they begin, or stands in for themselves', () => {
    const code = (of: Partial<Holding>, holdings: Holding[]) => {
      const decided = decideHolding({ ...wish, ...of }, holdings)
      return decided.ok ? 'ok' : decided.code
    }
    expect(code({}, [held('language', 'ada', { startsOn: '2026-12-01' })])).toBe('holding.before_the_last')
    expect(code({ endsOn: '2026-11-30' }, [])).toBe('holding.ends_before_start')
    expect(code({}, [held('language', 'ben', { part: 'deputy' })])).toBe('holding.both_parts')
    expect(code({}, [held('language', 'ben', { part: 'deputy', endsOn: '2026-11-30' })])).toBe('ok')
  })

  test('however many follow each other, on each day there is at most one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ personId: fc.constantFrom(...people), startsOn: days })),
        days,
        (wishes, day) => {
          let kept: Holding[] = []
          wishes.forEach((one, at) => {
            const next = { ...wish, ...one }
            const decided = decideHolding(next, kept)
            if (!decided.ok) return
            const { ends } = decided.value
            kept = [...kept.map((old) => (old.id === ends?.id ? ends : old)), { ...next, id: String(at), postId: 'p' }]
          })
          expect(kept.filter((one) => isHeldOn(one, day)).length).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
