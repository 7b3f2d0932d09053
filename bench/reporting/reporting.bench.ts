import { benchRoundLife } from './round-life.bench.ts'
import { measureRounds } from './rounds.compare.ts'

/** Ten times as many measures may take so many times as long: at most linear, and what a busy machine adds. */
const most = 15

/** What rounds cost in a plan of 10,000 measures beside one of 1,000. */
export async function benchReporting(): Promise<void> {
  measureRounds(1000)
  const [small, large] = [measureRounds(1000), measureRounds(10_000)]
  for (const act of ['freeze', 'compare'] as const) {
    const times = large[act] / small[act]
    const told = `${act}: ${small[act].toFixed(1)} ms for 1,000 measures, ${large[act].toFixed(1)} ms for 10,000`
    console.log(`${told}, ${times.toFixed(1)} times`)
    if (times > most) process.exitCode = 1
  }
  await benchRoundLife(most)
}
