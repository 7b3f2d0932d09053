import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { openStage } from '../../test/support/program.ts'
import type { Bench } from '../run.ts'

/** What a later start may take from the command to "Ready.", on a machine that is otherwise quiet. */
const mostSeconds = 3

const usage = 'npm run bench -- start [--rounds 5] [--empty]'

/**
 * From the command to the line that says it is ready: the first start, which makes the database and loads the
 * demonstration city, and later ones. The middle one of these decides. `--empty`: without the demonstration.
 */
export const benchStart: Bench = async (args) => {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '5' }, empty: { type: 'boolean', default: false } },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(usage)
  const stage = await openStage()
  const start = async () => {
    const begun = performance.now()
    const program = await stage.serve({ WIRKEN_DEMO: values.empty ? '0' : '1' })
    const seconds = (performance.now() - begun) / 1000
    program.child.kill('SIGINT')
    await program.ended
    return seconds
  }
  try {
    const first = await start()
    const later: number[] = []
    for (let round = 0; round < rounds; round++) later.push(await start())
    const middle = later.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
    const told = later.map((seconds) => seconds.toFixed(1)).join(', ')
    console.log(`first start   ${first.toFixed(1)} s`)
    console.log(`later starts  ${told} s; the middle one ${middle.toFixed(1)} s, may take ${mostSeconds} s`)
    console.log(`load          ${loadavg()[0]?.toFixed(1)} while this was measured`)
    if (middle > mostSeconds) process.exitCode = 1
  } finally {
    await stage.strike()
  }
}
