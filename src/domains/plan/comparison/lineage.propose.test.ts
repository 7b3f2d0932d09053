import { describe, expect, it } from 'vitest'
import { actsOf, type EditionGoals, proposeDescent } from './lineage.propose.ts'

function edition(prefix: string, texts: string[]): EditionGoals {
  const ids = texts.map((_, at) => `${prefix}${at + 1}`)
  const field = { id: `${prefix}-field`, code: 'B', title: 'Bildung', introduction: '', version: 1, goals: ids }
  const goals = texts.map((text, at) => ({ id: ids[at]!, text, codes: [], fields: [field.id], version: 1 }))
  return { fields: [field], goals }
}

const likely = (before: string[], after: string[]) =>
  proposeDescent(edition('a', before), edition('b', after)).map((one) => [
    one.likely.map((to) => to.join('+')),
    one.isSure,
  ])

describe('a goal of an earlier edition', () => {
  it('goes on in the one that says the same, or nearly', () => {
    expect(
      likely(
        ['Alle Kinder lernen schwimmen', 'Eltern werden in den Schulen gut beraten'],
        ['Eltern werden in allen Schulen gut beraten', 'Alle Kinder lernen schwimmen.'],
      ),
    ).toEqual([
      [['b2'], true],
      [['b1'], true],
    ])
  })

  it('may have been put together with another, which a person has to say', () => {
    const [one, other] = ['Kinder lernen in der Kita Deutsch', 'Eltern lernen in Kursen am Abend Deutsch']
    expect(likely([one!, other!], [`${one} und ${other}`])).toEqual([
      [['b1'], false],
      [['b1'], false],
    ])
  })

  it('may have been split', () => {
    const [one, other] = ['Kinder lernen in der Kita Deutsch', 'Eltern lernen in Kursen am Abend Deutsch']
    expect(likely([`${one} und ${other}`], [one!, other!])[0]?.[0]).toContain('b1+b2')
  })

  it('that still says the same is itself, whatever else stands in it', () => {
    const texts = [
      'Die Stadt wird offen und gerecht für alle Menschen',
      'Die Stadt wird offen',
      'Die Stadt wird gerecht',
    ]
    expect(likely(texts, texts).map(([, isSure]) => isSure)).toEqual([true, true, true])
  })

  it('that nothing is like was perhaps not continued', () => {
    expect(likely(['Ein Haus der Kulturen entsteht'], ['Wohnraum wird bezahlbar'])).toEqual([[[], false]])
  })
})

it('what leads to one was merged, what leads to several was split, what leads nowhere ended', () => {
  const leads = [
    { from: 'a', to: ['x'] },
    { from: 'b', to: ['x'] },
    { from: 'c', to: ['y', 'z'] },
    { from: 'd', to: ['z'] },
    { from: 'e', to: [] },
  ]
  expect(actsOf(leads)).toEqual([
    { kind: 'split', from: ['c'], to: ['y', 'z'] },
    { kind: 'retire', from: ['e'], to: [] },
    { kind: 'merge', from: ['a', 'b'], to: ['x'] },
    { kind: 'continue', from: ['d'], to: ['z'] },
  ])
})
