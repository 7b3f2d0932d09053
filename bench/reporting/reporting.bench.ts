import { measurePaper } from './papers.measure.ts'
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
  await benchPapers()
  await benchRoundLife(most)
}

/** The council's report of 130 measures, as a city has them, beside one of 1,300. */
async function benchPapers(): Promise<void> {
  await measurePaper('pdf', 13)
  for (const form of ['pdf', 'docx', 'xlsx'] as const) {
    const [small, large] = [await measurePaper(form, 130), await measurePaper(form, 1300)]
    const [seconds, megabytes] = [large.seconds / small.seconds, large.megabytes / small.megabytes]
    const pages = small.pages === null ? '' : ` (${small.pages} pages, ${large.pages} pages)`
    const time = `${small.seconds.toFixed(2)} s for 130 measures, ${large.seconds.toFixed(2)} s for 1,300${pages}`
    const memory = `${small.megabytes} MB and ${large.megabytes} MB`
    console.log(`report as ${form}: ${time}, ${seconds.toFixed(1)} times; ${memory}, ${megabytes.toFixed(1)} times`)
    if (seconds > most || megabytes > most) process.exitCode = 1
  }
}
