import { describe, expect, it } from 'vitest'
import { readText, text } from './again.fixture.ts'
import type { Answers } from './comparison.ts'
import { compare } from './plan.compare.ts'
import { standingOf } from './standing.fixture.ts'

describe('measures that were merged or split', () => {
  const plain = text.replace(/Maßnahme [\s\S]*?(?=Handlungsfeld 2|$)/g, '')
  const [evening, reading] = ['Kurse am Abend', 'Vorlesen in der Kita']
  const acts = (proposals: ReturnType<typeof compare>['proposals']) => proposals.map(({ does }) => does)
  const measured = (...titles: string[]) =>
    `${plain}\n${[...titles, 'Halle am Sonntag'].map((title, at) => `Maßnahme 2.${at + 1}: ${title}\n\nFederführung: Amt für Sport\n`).join('\n')}`
  const ask = (before: string, after: string, answers: Answers = {}) =>
    compare(standingOf(readText(before), true), readText(after), { answers, earlier: null })
  const answered = (before: string, after: string) => {
    const { questions } = ask(before, after)
    return ask(before, after, Object.fromEntries(questions.map(({ key, suggestion }) => [key, suggestion ?? ''])))
  }

  it('two that became one are offered as merged', () => {
    const [before, after] = [measured(evening, 'Ferien', reading), measured('Ferien', `${evening} und ${reading}`)]
    expect(ask(before, after).questions).toMatchObject([{ kind: 'measure', suggestion: expect.stringContaining('+') }])
    const { proposals } = answered(before, after)
    expect(proposals.map(({ does }) => does)).toContainEqual(
      expect.objectContaining({ kind: 'measure.merge', into: expect.stringMatching(/^measure-[02]$/) }),
    )
  })

  it('one that keeps its number and swallowed another is told as such, and is not wanted by itself', () => {
    const { proposals, questions } = ask(measured(evening, reading), measured(`${evening} und ${reading}`))
    expect(questions).toEqual([])
    expect(proposals).toContainEqual(
      expect.objectContaining({
        isWanted: false,
        does: { kind: 'measure.merge', id: 'measure-1', title: reading, into: 'measure-0' },
      }),
    )
  })

  it('one that is gone and was always part of another’s title is only gone', () => {
    const { proposals } = ask(measured('Kurse', 'Kurse für Frauen'), measured('Kurse für Frauen'))
    expect(acts(proposals)).toContainEqual({ kind: 'measure.gone', id: 'measure-0', title: 'Kurse' })
  })

  it('one that became two is offered as split, though its number is that of a part', () => {
    const [before, after] = [measured(`${evening} und ${reading}`), measured(evening, reading)]
    expect(ask(before, after).questions.map(({ suggestion }) => suggestion)).toEqual(Array(2).fill('split:measure-0'))
    expect(acts(answered(before, after).proposals)).toContainEqual(
      expect.objectContaining({
        kind: 'measure.split',
        id: 'measure-0',
        into: [expect.any(String), expect.any(String)],
      }),
    )
  })
})
