import { asEarlier } from '../../src/domains/plan/comparison/earlier.reading.ts'
import { large } from '../../src/domains/plan/comparison/large.fixture.ts'
import { compare } from '../../src/domains/plan/comparison/plan.compare.ts'
import { standingOf } from '../../src/domains/plan/comparison/standing.fixture.ts'

/** How long a plan with 40 goals and 130 measures takes to be compared with its next version. */
export async function benchComparison(): Promise<void> {
  const before = large(false)
  const standing = standingOf(before, true)
  const [after, earlier] = [large(true), asEarlier(before)]
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now()
    compare(standing, after, { answers: {}, earlier })
    return performance.now() - started
  }).sort((a, b) => a - b)
  console.log(`40 goals, 130 measures: ${Math.round(times[4]!)} ms, ${Math.round(times.at(-1)!)} ms at most`)
}
