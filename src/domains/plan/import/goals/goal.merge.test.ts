import { describe, expect, it } from 'vitest'
import { mergeGoals } from './goal.merge.ts'

const place = (text: string, field: number, line: number) => ({ text, field, where: { line }, confidence: 0.9 })

describe('merging goals', () => {
  it('makes one of the same text with other hyphens, a leading "Auch" or a final stop', () => {
    const { goals, orders, nearlySame } = mergeGoals([
      place('Auch Vereinen wird eine Mit-wirkung ermöglicht', 0, 3),
      place('Kinder lernen schwimmen', 0, 4),
      place('Vereinen wird eine Mitwirkung ermöglicht.', 2, 9),
    ])
    expect(goals).toMatchObject([
      {
        id: 'g1',
        text: 'Vereinen wird eine Mitwirkung ermöglicht.',
        fields: [0, 2],
        where: [{ line: 3 }, { line: 9 }],
      },
      { id: 'g2', fields: [0] },
    ])
    expect(orders).toEqual(
      new Map([
        [0, ['g1', 'g2']],
        [2, ['g1']],
      ]),
    )
    expect(nearlySame).toEqual([])
  })

  it('proposes nearly the same, and never merges it', () => {
    const { goals, nearlySame } = mergeGoals([
      place('Der Zugang zu Beratung wird in allen Stadtteilen verbessert', 0, 1),
      place('Der Zugang zur Beratung wird in allen Stadtteilen verbessert', 1, 5),
      place('Der Zugang zu Sport wird erleichtert', 1, 6),
    ])
    expect(goals).toHaveLength(3)
    expect(nearlySame).toEqual([
      { kind: 'nearly-same', text: goals[1]!.text, suggestion: goals[0]!.text, where: { line: 5 } },
    ])
  })

  it('leaves goals apart that differ in a number on purpose', () => {
    const texts = ['Der Anteil der Frauen steigt bis 2027 deutlich', 'Der Anteil der Frauen steigt bis 2030 deutlich']
    expect(mergeGoals(texts.map((text, at) => place(text, at, at + 1))).nearlySame).toEqual([])
  })
})
