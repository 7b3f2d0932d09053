import { describe, expect, test } from 'vitest'
import { checkMotion, type Motion, type MotionWish, mayClose, stateOf } from './motion.ts'

const wish: MotionWish = {
  ...{ meetingId: null, itemId: null, title: ' Lotsinnen fördern ', words: '', rule: 'simple', way: 'writing' },
  ...{ secret: false, effect: 'none', stepTo: null, kindTo: null, decisionKind: 'vote' },
  ...{ paperNumber: null, paperUrl: null },
}
const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
const motion: Motion = {
  ...{ ...wish, id: 'm', bodyId: 'b', putAt: at(8), closesAt: at(18), closedAt: null },
  ...{ result: null, reason: '', version: 1 },
}

describe('a motion', () => {
  test.each([
    [{ title: ' ' }, [], 'motion.title_missing'],
    [{ way: 'room' }, [], 'motion.meeting_missing'],
    [{ effect: 'step', stepTo: 'accepted' }, [], 'motion.nothing_to_decide'],
    [{ effect: 'step', stepTo: 'accepted' }, ['plan'], 'motion.not_of_these'],
    [{ effect: 'kind', kindTo: 'own_means' }, ['goal'], 'motion.not_of_these'],
    [{ effect: 'step' }, ['goal'], 'motion.target_missing'],
    [{ effect: 'step', stepTo: 'returned' }, ['goal'], 'motion.reason_missing'],
    [{ paperUrl: 'ratsinfo' }, [], 'motion.paper_url'],
  ] as const)('with %j on %j is refused: %s', (more, kinds, code) => {
    expect(
      checkMotion(
        { ...wish, ...more },
        kinds.map((kind) => ({ kind })),
      ),
    ).toMatchObject({ ok: false, code })
  })
  test('keeps of its targets the one that belongs to its effect', () => {
    const checked = checkMotion({ ...wish, stepTo: 'accepted', kindTo: 'own_means' }, [])
    expect(checked).toMatchObject({ ok: true, value: { title: 'Lotsinnen fördern', stepTo: null, kindTo: null } })
  })
})

test('a vote in writing ends with its day, or when all ballots are in; in the room when the chair says so', () => {
  expect([mayClose(motion, 1, at(17)), mayClose(motion, 0, at(17)), mayClose(motion, 1, at(18))]).toEqual([
    false,
    true,
    true,
  ])
  expect(mayClose({ ...motion, way: 'room', closesAt: null }, 3, at(9))).toBe(true)
  expect(mayClose({ ...motion, putAt: null, closesAt: null }, 0, at(9))).toBe(false)
  expect(stateOf({ ...motion, closedAt: at(19), result: 'lost' }, at(20))).toBe('closed')
})
