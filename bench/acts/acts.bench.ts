import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { openStage, type Stage } from '../../test/support/program.ts'
import type { Bench } from '../run.ts'
import { bring } from '../table/bring.ts'
import { openDesk } from '../table/desk.ts'
import { newRows } from '../table/workbooks.ts'
import { acts, type Bound, plan } from './acts.list.ts'

/** What an act on the long list may cost of what it costs on the short one. */
const mostTimes = 3
const usage = 'npm run bench -- acts [--rows 2000] [--rounds 9]'

/**
 * Every act of somebody who edits, on the plan of the demonstration (38 measures) and on the same with thousands
 * more, by turns. Tells the medians and their ratio.
 */
export const benchActs: Bench = async (args) => {
  const { values } = parseArgs({
    args,
    options: { rows: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '9' } },
  })
  const [rows, rounds] = [Number(values.rows), Number(values.rounds)]
  if (!(rows > 0 && rounds > 0)) throw new Error(usage)
  const stages = [await openStage(), await openStage()]
  try {
    const [short, long] = [await openAt(stages[0]!), await openAt(stages[1]!)]
    await bring(long, plan, await newRows(rows), (_, act) => act())
    const sides = [short, long].map((desk): Bound => ({ desk, count: 0 }))
    console.log(`${'act'.padEnd(34)}   few    many  ratio`)
    for (const { name, act, whole } of acts) {
      const times: [number[], number[]] = [[], []]
      for (let round = -1; round < rounds; round++) {
        for (const [at, side] of sides.entries()) {
          const begun = performance.now()
          await act(side)
          // The first one warms up.
          if (round >= 0) times[at]!.push(performance.now() - begun)
        }
      }
      const [few, many] = times.map(middle) as [number, number]
      const ratio = many / few
      const tooMuch = ratio > mostTimes && !whole
      if (tooMuch) process.exitCode = 1
      const mark = tooMuch ? '  TOO MUCH' : whole ? '  of the whole plan' : ''
      console.log(
        `${name.padEnd(34)}${few.toFixed(0).padStart(4)} ms${many.toFixed(0).padStart(5)} ms${ratio.toFixed(1).padStart(6)}${mark}`,
      )
    }
    console.log(`load ${loadavg()[0]?.toFixed(1)} while this was measured`)
  } finally {
    for (const stage of stages) await stage.strike()
  }
}

async function openAt(stage: Stage) {
  const { address } = await stage.serve({ WIRKEN_DEMO: '1' })
  return openDesk(stage, address)
}

const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0
