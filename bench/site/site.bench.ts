import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openStage, type Stage } from '../../test/support/program.ts'
import type { Bench } from '../run.ts'
import { copyCity } from './cities.copy.ts'
import { weighVisit } from './page.weigh.ts'
import { megabytes } from './process.watch.ts'
import { compare, type Runner, tell } from './rounds.compare.ts'
import { rideStorm } from './storm.ride.ts'

const visits = ['/de/', '/de/plan', '/de/goals/beratungsstellen-und-schutzraeume', '/de/measures/lerncafe-nord']
const page = '/de/plan'
/** What must hold on a machine that is otherwise quiet. */
const leastOfBare = 0.7
const mostOfCities = 1.3
const mostBytes = 25_000

const options = {
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '2' },
  cities: { type: 'string', default: '1000' },
} as const
type Lengths = { rounds: number; seconds: number }

/** The public site as it is served, against what it costs at least. `--cities 0` leaves out the many cities. */
export const benchSite: Bench = async (args) => {
  const { values } = parseArgs({ args, options })
  const lengths = { rounds: Number(values.rounds), seconds: Number(values.seconds) }
  const [one, many] = [await openStage(), await openStage()]
  try {
    const program = await startTwice(one)
    const pid = program.child.pid!
    console.log(`memory                  ${(await megabytes(pid)).toFixed(0)} MB after the start`)
    await weighed(portOf(one))
    await keptAgainstBare(one, pid, lengths)
    await stormOn(one, program.address, lengths.seconds * 5)
    console.log(`memory                  ${(await megabytes(pid)).toFixed(0)} MB after all that`)
    if (values.cities !== '0') await oneAgainstMany(one, pid, many, Number(values.cities), lengths)
  } finally {
    await one.strike()
    await many.strike()
  }
}

const portOf = (stage: Stage) => Number(stage.ports.PORT)

function demand(holds: boolean, words: string): string {
  if (!holds) process.exitCode = 1
  return `${words}${holds ? '' : '  MISSED'}`
}

/** As it is started by people: with its request log. Nobody keeps what it says after the start. */
async function serve(stage: Stage) {
  const program = await stage.serve({ WIRKEN_DEMO: '1', LOG_LEVEL: 'info' })
  program.child.stderr?.removeAllListeners('data').resume()
  return program
}

async function startTwice(stage: Stage) {
  const timed = async () => {
    const begun = performance.now()
    const program = await serve(stage)
    return { program, told: `${((performance.now() - begun) / 1000).toFixed(1)} s` }
  }
  const first = await timed()
  first.program.child.kill('SIGINT')
  await first.program.ended
  const later = await timed()
  console.log(`start                   ${first.told} with the demonstration loaded, ${later.told} later`)
  return later.program
}

async function weighed(port: number): Promise<void> {
  // The second time, for the program compresses better once nobody waits.
  for (const path of visits) await weighVisit(port, path)
  await sleep(3_000)
  for (const path of visits) {
    const { page, all } = await weighVisit(port, path)
    console.log(demand(all <= mostBytes, `first visit             ${all} bytes, the page ${page}: ${path}`))
  }
}

async function keptAgainstBare(stage: Stage, pid: number, lengths: Lengths): Promise<void> {
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare.child.ts'), stage.publicUrl + page])
  try {
    const [said] = await once(bare.stdout, 'data')
    const runners: Runner[] = [
      { name: 'bare node:http', pid: bare.pid!, port: Number(said), pathOf: () => page },
      { name: 'kept page', pid, port: portOf(stage), pathOf: () => page },
      madeAnew('page made anew', pid, stage),
    ]
    const [control, kept, made] = await compare(runners, lengths)
    console.log([control!, kept!, made!].map((one, i) => tell(runners[i]!.name, one)).join('\n'))
    const ratio = kept!.perSecond / control!.perSecond
    console.log(demand(ratio >= leastOfBare, `kept / bare             ${ratio.toFixed(2)}, at least ${leastOfBare}`))
    console.log(`made anew / kept        ${(made!.cpuMs / kept!.cpuMs).toFixed(0)} times the CPU`)
  } finally {
    bare.kill()
  }
}

/** A query that nobody asked for before is a page that nobody made before. */
function madeAnew(name: string, pid: number, stage: Stage): Runner {
  return { name, pid, port: portOf(stage), pathOf: (n) => `${page}?n=${n}`, connections: 4 }
}

async function stormOn(stage: Stage, address: string, seconds: number): Promise<void> {
  const { reads, writes, stale, errors, p99 } = await rideStorm(stage, address, seconds)
  const told = `${reads} reads by 200, ${writes} writes, ${stale} stale, ${errors} errors, p99 ${p99.toFixed(0)} ms`
  console.log(demand(stale === 0 && errors === 0 && writes > 0, `storm                   ${told}`))
}

async function oneAgainstMany(one: Stage, pid: number, many: Stage, cities: number, lengths: Lengths): Promise<void> {
  const { child } = await serve(many)
  console.log(`many cities             ${await copyCity(many.dataDir, { cities, measures: 130 })}`)
  const runners = [madeAnew('made anew, 1 city', pid, one), madeAnew('made anew, many', child.pid!, many)]
  const [alone, among] = await compare(runners, lengths)
  console.log([alone!, among!].map((each, i) => tell(runners[i]!.name, each)).join('\n'))
  const ratio = among!.p50 / alone!.p50
  console.log(
    demand(ratio <= mostOfCities, `many / 1                ${ratio.toFixed(2)} times as long, at most ${mostOfCities}`),
  )
}
