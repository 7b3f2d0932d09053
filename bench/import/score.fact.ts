import type { MeasureReading } from '../../src/domains/plan/import/plan-reading.ts'
import { alike } from '../../test/corpus/text.alike.ts'
import type { MeasureTruth } from '../../test/corpus/truth.ts'
import { type Pair, whole } from './matching.ts'
import type { Aspect, Fault, Score } from './score.ts'

export type TruthFact = 'lead' | 'status' | 'period' | 'costs'
export type ReadFact = 'leadUnit' | 'status' | 'period' | 'costs'
type Facts = { aspect: Aspect; wanted: TruthFact; given: ReadFact }
type Measures = { truths: MeasureTruth[]; reads: MeasureReading[]; pairs: Pair[] }

/**
 * One fact of all measures, found or not: what an unfound measure would have said is missed too, what a measure that
 * is none says is too much.
 */
export function scoreFact(
  { aspect, wanted, given }: Facts,
  { truths, reads, pairs }: Measures,
  faults: Fault[],
): Score {
  const said = reads.map((one) => filled(one[given]))
  const score = {
    wanted: truths.filter((one) => one[wanted] !== null).length,
    given: said.filter((one) => one !== null).length,
    right: 0,
  }
  for (const pair of pairs) {
    const [truth, read] = [truths[pair.truth]![wanted], said[pair.read] ?? null]
    if (truth === null && read === null) continue
    if (truth !== null && read !== null && alike(truth, read, whole) > 0) score.right++
    else if (truth === null)
      faults.push({ aspect, kind: 'extra', text: read ?? '', instead: truths[pair.truth]!.title })
    else faults.push({ aspect, kind: 'missed', text: truth, instead: read ?? '(nothing)' })
  }
  return score
}

/** A dash in a table says as little as an empty cell. */
function filled(text: string | null): string | null {
  return text === null || /^[\s–—-]*$/.test(text) ? null : text
}
