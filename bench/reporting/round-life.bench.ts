import { loadavg } from 'node:os'
import { formIn } from '../../test/support/page.ts'
import { openStage } from '../../test/support/program.ts'
import { plan } from '../acts/acts.list.ts'
import { bring } from '../table/bring.ts'
import { type Desk, openDesk } from '../table/desk.ts'
import { newRows } from '../table/workbooks.ts'

/** So many rows go into one file. */
const inOneFile = 5000
const steps = ['open', 'first mails', 'home', 'measures', 'queue'] as const
type Times = Record<(typeof steps)[number], number>

/** What it costs to open a round and to send its first mails through the pages, and to look at it then; in milliseconds. */
export async function measureRoundLife(count: number): Promise<Times> {
  const stage = await openStage()
  try {
    const { address } = await stage.serve({ WIRKEN_DEMO: '1' })
    const desk = await openDesk(stage, address)
    for (let left = count; left > 0; left -= inOneFile) {
      await bring(desk, plan, await newRows(Math.min(left, inOneFile)), (_, act) => act())
    }
    return await holdRound(desk)
  } finally {
    await stage.strike()
  }
}

async function holdRound(desk: Desk): Promise<Times> {
  const prepare = `/workspace/prepare-round?plan=${plan.split('/').at(-1)}`
  const made = await desk.send(prepare, formIn(await desk.page(prepare), prepare))
  const round = made.split('?')[0] ?? ''
  const step = async (to: string) => {
    const { version = '' } = formIn(await desk.page(round), `${round}/step`)
    return timed(() => desk.send(`${round}/step`, { version, to }))
  }
  const [open, mails] = [await step('opened'), await step('collecting')]
  const look = async (page: string) => {
    await desk.page(page)
    return timed(() => desk.page(page))
  }
  return {
    ...{ open, 'first mails': mails, home: await look(round) },
    ...{ measures: await look(`${round}/measures`), queue: await look(`${round}/queue?state=all`) },
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

/** Fails where ten times as many measures take more than `most` times as long. */
export async function benchRoundLife(most: number, few = 1000): Promise<void> {
  const [small, large] = [await measureRoundLife(few), await measureRoundLife(few * 10)]
  for (const act of steps) {
    const times = large[act] / small[act]
    const told = `${act}: ${small[act].toFixed(0)} ms for ${few} measures, ${large[act].toFixed(0)} ms for ${few * 10}`
    console.log(`${told}, ${times.toFixed(1)} times`)
    if (times > most) process.exitCode = 1
  }
  console.log(`load ${loadavg()[0]?.toFixed(1)} while this was measured`)
}
