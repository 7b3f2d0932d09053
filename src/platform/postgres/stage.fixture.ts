/** A temporary folder for the tests of one file, the programs they start, and the certainty that nothing of them stays. */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, readlink, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import {
  type Binaries,
  embeddedBinaries,
  type JoinedPostgres,
  type RunningPostgres,
  type StartOptions,
  startPostgres,
} from './postgres.ts'

export const embedded = await embeddedBinaries()
export const isRoot = process.getuid?.() === 0
export const isLinux = process.platform === 'linux'

type Line = Partial<{
  step: string
  ready: number
  socketDir: string
  stopped: true
  died: true
  failure: string
  values: Record<string, string | number>
}>

export type Program = {
  child: ChildProcess
  lines: Line[]
  said: (word: keyof Line) => Promise<Line>
  ended: Promise<number | null>
}

// Each test starts several programs, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

export function useStage() {
  let folder = ''
  let count = 0
  const children: ChildProcess[] = []
  const running: RunningPostgres[] = []

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'wirken-test-')))
    // mkdtemp closes it to everybody else, so also to the user that root lends the server.
    await chmod(folder, 0o755)
  })

  afterEach(async () => {
    for (const postgres of running.splice(0)) await postgres.stop()
  })

  afterAll(async () => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
    for (const pid of await processesBelow(folder)) killHard(pid)
    while ((await processesBelow(folder)).length > 0) await sleep(10)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  return {
    /** The data folder that most tests of a file share: making a cluster is what costs time. */
    shared: () => join(folder, 'shared', 'data'),

    /** A path that nothing is at yet. */
    path: (name = 'data') => join(folder, `${++count}`, name),

    /** A server that is stopped when the test ends, as a child of the tests' own process. */
    async start(options: Omit<StartOptions, 'binaries'> & { binaries?: Binaries }): Promise<RunningPostgres> {
      const postgres = await startPostgres({ binaries: embedded as Binaries, ...options })
      running.push(postgres)
      return postgres
    },

    /** The supervising program, in a process of its own. */
    supervise(orders: object, options: SpawnOptions = {}): Program {
      const program = join(import.meta.dirname, 'supervised.fixture.ts')
      const child = spawn(process.execPath, [program, JSON.stringify(orders)], {
        stdio: ['ignore', 'pipe', 'inherit'],
        ...options,
      })
      children.push(child)
      return listenTo(child)
    },

    /** Any other process. */
    run(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options })
      children.push(child)
      return child
    },
  }
}

export async function query(postgres: JoinedPostgres, text: string): Promise<Record<string, unknown>[]> {
  return queryAt(postgres.connection('postgres', 'postgres'), text)
}

export async function queryAt(connection: ClientConfig, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Whether it still does anything: a zombie does not, but in a container nobody may ever collect it. */
export function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return /^[^ZX\s]/.test(stdout)
}

export function killHard(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL')
}

/** Every process that works in the folder or below it: servers work in their cluster. */
export async function processesBelow(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter((pid) => pid > 0)
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  return pids.filter((_, index) => places[index]?.startsWith(folder))
}

function listenTo(child: ChildProcess): Program {
  const lines: Line[] = []
  const waiting = new Set<() => void>()
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const wake = () => {
    for (const look of waiting) look()
  }
  if (child.stdout) {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(JSON.parse(line))
      wake()
    })
  }
  ended.then(wake)
  return {
    child,
    lines,
    ended,
    said: (word) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => word in line)
          const over = child.exitCode !== null || child.signalCode !== null
          if (found) resolve(found)
          else if (over) reject(new Error(`never said ${word}: ${JSON.stringify(lines)}`))
          if (found || over) waiting.delete(look)
        }
        waiting.add(look)
        look()
      }),
  }
}
