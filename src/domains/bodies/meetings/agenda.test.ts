/** The order of an agenda, and what it is made from. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgendaItem, checkItem, reorder } from './agenda.ts'
import { type AwaitingFacts, proposeAgenda } from './suggestion.ts'

const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id, bodyId: 'b', meetingId: null, position: 0, title: id, words: '', proposedBy: null, subject: null },
  ...{ proposedAt: new Date(0), inPrivate: false, noted: '', version: 1, withdrawnAt: null, withdrawnReason: null },
  ...more,
})
const record = (id: string, stage: string, fieldIds = ['bildung']) =>
  ({ kind: 'measure', id, title: id, stage, fieldIds }) as const
const facts: AwaitingFacts = {
  bodyKind: 'expert_group',
  fieldIds: ['bildung'],
  wishes: [item('Wunsch')],
  unapproved: [{ id: 'm0', title: 'Erste Sitzung' }],
  records: [
    record('Lerncafé', 'returned'),
    record('Sprachkurs', 'in_review'),
    record('Fremd', 'returned', ['sport']),
    record('Lotsen', 'with_steering'),
  ],
  reviews: [{ id: 'r1', title: 'Entwurf Bildung', open: 3 }],
}
const keys = (changed: Partial<AwaitingFacts> = {}, onAgenda: AgendaItem[] = []) =>
  proposeAgenda({ ...facts, ...changed }, onAgenda).map(({ key }) => key)

describe('an agenda', () => {
  test('is made from what awaits the body: minutes, wishes, what came back, what nobody answered, what to decide', () => {
    expect(keys()).toEqual(['minutes-m0', 'wish-Wunsch', 'returned-Lerncafé', 'unanswered-r1', 'to_decide-Sprachkurs'])
  })

  test('of the steering group has what lies with it, from all fields', () => {
    expect(keys({ bodyKind: 'steering_group', fieldIds: [], wishes: [], unapproved: [], reviews: [] })).toEqual([
      'to_decide-Lotsen',
    ])
  })

  test('is told of nothing twice, save when it was taken off', () => {
    const there = item('x', { subject: { kind: 'measure', id: 'Lerncafé' } })
    expect(keys({}, [there])).not.toContain('returned-Lerncafé')
    expect(keys({}, [{ ...there, withdrawnAt: new Date(0) }])).toContain('returned-Lerncafé')
  })

  test('has no item without a title', () => {
    const wish = { title: ' ', words: '', inPrivate: false, subject: null }
    expect(checkItem(wish)).toMatchObject({ code: 'item.title_missing' })
  })

  test('is put in order place by place', () => {
    const items = ['a', 'b', 'c'].map((id, position) => ({ id, position }))
    expect(reorder(items, 'b', 'up')).toEqual(['b', 'a', 'c'])
    expect(reorder(items, 'b', 'down')).toEqual(['a', 'c', 'b'])
    expect(reorder(items, 'a', 'up')).toEqual(['a', 'b', 'c'])
    expect(reorder(items, 'x', 'up')).toEqual(['a', 'b', 'c'])
  })

  test('loses nothing, however often it is put in order', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('up' as const, 'down' as const)))
    fc.assert(
      fc.property(moves, (all) => {
        const start = ['0', '1', '2', '3', '4', '5']
        const end = all.reduce(
          (ids, [id, way]) =>
            reorder(
              ids.map((one, position) => ({ id: one, position })),
              String(id),
              way,
            ),
          start,
        )
        expect(end.toSorted()).toEqual(start)
      }),
    )
  })
})
