import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { openStage } from '../../test/support/program.ts'
import type { Bench } from '../run.ts'
import { bring } from './bring.ts'
import { openDesk } from './desk.ts'
import { changed, newRows } from './workbooks.ts'

const plan = '/workspace/plans/zusammen-in-musterstadt'
/** What one step may take on a machine that is otherwise quiet. */
const mostSeconds = 10

const usage = 'npm run bench -- table [--rows 5000]'

/** A file of many measures from the upload to the last row: once as new ones, once with a cell of each changed. */
export const benchTable: Bench = async (args) => {
  const { values } = parseArgs({ args, options: { rows: { type: 'string', default: '5000' } } })
  const rows = Number(values.rows)
  if (!Number.isInteger(rows) || rows < 1) throw new Error(usage)
  const stage = await openStage()
  try {
    const { address } = await stage.serve({ WIRKEN_DEMO: '1' })
    const desk = await openDesk(stage, address)
    const take = async (what: string, bytes: Uint8Array<ArrayBuffer>) => {
      console.log(`${what}, ${Math.round(bytes.length / 1000)} kB`)
      const { told, looks } = await bring(desk, plan, bytes, timed)
      console.log(`  told    ${told}, seen under way ${looks - 1} times`)
    }
    await take(`${rows} new measures`, await newRows(rows))
    const loaded = await timed('export', () => desk.ask(`${plan}/measures.xlsx`).then((one) => one.arrayBuffer()))
    await take(`${rows} changed measures`, await changed(new Uint8Array(loaded)))
    console.log(`load      ${loadavg()[0]?.toFixed(1)} while this was measured`)
  } finally {
    await stage.strike()
  }
}

async function timed<T>(name: string, act: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await act()
  const seconds = (performance.now() - begun) / 1000
  if (seconds > mostSeconds) process.exitCode = 1
  console.log(`  ${name.padEnd(8)}${seconds.toFixed(2)} s`)
  return result
}
