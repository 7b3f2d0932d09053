import { describe, expect, it } from 'vitest'
import { must } from '../../../demo/act.ts'
import { readPlan } from '../import/read-plan.ts'
import { groupOf } from './comparison.groups.ts'
import { asEarlier, type EarlierReading } from './earlier.reading.ts'
import { compare } from './plan.compare.ts'
import { standingOf } from './standing.fixture.ts'

const planWith = (status: string) =>
  must(readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(textWith(status)) }))

const textWith = (status: string) => `Integrationsplan Testhausen

Handlungsfeld 1: Sprache

Ziele

- Alle Menschen finden einen Sprachkurs in ihrer Nähe
- Kinder lernen schon in der Kita gut Deutsch

Maßnahme 1: Sprachcafé

Federführung: Amt 50

Stand: ${status}

Maßnahme 2: Vorlesen

Federführung: Bücherei

Stand: läuft
`

describe('how a measure stands', () => {
  const [before, after] = [planWith('geplant'), planWith('abgeschlossen')]

  function proposed(earlier: EarlierReading | null) {
    const { proposals } = compare(standingOf(before, true), after, { answers: {}, earlier })
    const status = proposals.filter(({ does }) => does.kind === 'measure.status')
    return status.map((one) => [one.author, one.isWanted, groupOf(one)])
  }

  it('is told first where a new version tells it anew, and is still not wanted by itself', () => {
    expect(proposed(asEarlier(before))).toEqual([['document', false, 'doubtful']])
  })

  it('stays folded away where the earlier version said the same', () => {
    expect(proposed(asEarlier(after))).toEqual([['wirken', false, 'kept']])
  })

  it('stays where it is while nobody knows which is the newer', () => {
    expect(proposed(null)).toEqual([['unknown', false, 'kept']])
  })
})
