import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readlink, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { embeddedBinaries } from '../../src/platform/postgres/postgres.ts'
import { findBreak, readLog } from '../support/audit-log.ts'
import { openCity } from './crash-city.ts'

const rounds = Number(process.env.WIRKEN_CRASH_ROUNDS ?? 6)
const controlRounds = 5
const binaries = await embeddedBinaries()
const skipped = !binaries || process.platform !== 'linux'

let folder = ''
let dataDir = ''
let writer: ChildProcess | undefined

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'wirken-crash-')))
  await chmod(folder, 0o755)
  dataDir = join(folder, 'data')
  if (!skipped) await (await openCity(dataDir)).stop()
})
afterEach(async () => {
  await killEverything()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

test.skipIf(skipped)(
  'no acknowledged status is lost when everything is killed, and the audit chain holds (needs the embedded server on Linux)',
  {
    timeout: 20_000 + rounds * 20_000,
  },
  async () => {
    const acknowledged: number[] = []
    for (let round = 1; round <= rounds; round++) {
      const { numbers, moment } = await writeUntilKilled(acknowledged, {})
      acknowledged.push(...numbers)
      const { kept, steps } = await recover({})
      expect(steps, `round ${round}, killed after ${moment} ms`).toContain('recovering')
      expect(steps).not.toContain('stopping-orphan')
      expect(lost(acknowledged, kept), `round ${round}, killed after ${moment} ms`).toEqual([])
    }
    expect(acknowledged.length).toBeGreaterThan(rounds * 2)
  },
)

// What the kernel holds survives a kill, so this shows first that the harness can lose anything at all: those that the
// server holds in its own memory because it does not write before it acknowledges.
test.skipIf(skipped)(
  'the same harness sees the loss when the server acknowledges too early',
  {
    timeout: 20_000 + controlRounds * 20_000,
  },
  async () => {
    const careless = { synchronous_commit: 'off', wal_writer_delay: '10s' }
    const acknowledged: number[] = []
    for (let round = 1; round <= controlRounds; round++) {
      const { numbers } = await writeUntilKilled(acknowledged, careless)
      acknowledged.push(...numbers)
      const { kept } = await recover(careless)
      if (lost(acknowledged, kept).length > 0) return
    }
    expect.fail(`nothing was lost of ${acknowledged.length} statuses in ${controlRounds} rounds`)
  },
)

/** Runs the writer and kills all of it at a random moment; what it acknowledged by then. */
async function writeUntilKilled(before: number[], settings: Record<string, string>) {
  const orders = JSON.stringify({ dataDir, settings, firstNumber: Math.max(0, ...before) + 1_000 })
  writer = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'writer.ts'), orders], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const numbers: number[] = []
  const lines = createInterface(writer.stdout as NodeJS.ReadableStream).on('line', (line) => numbers.push(Number(line)))
  const allRead = once(lines, 'close')
  await once(lines, 'line')
  const moment = Math.round(Math.random() * 700)
  await sleep(moment)
  await killEverything()
  await allRead
  return { numbers, moment }
}

/** The writer, and every process that works in the data folder: the server's do. */
async function killEverything(): Promise<void> {
  writer?.kill('SIGKILL')
  for (;;) {
    const pids = await serverProcesses()
    if (pids.length === 0) return
    for (const pid of pids) kill(pid)
  }
}

async function serverProcesses(): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0)
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  return pids.filter((_, index) => places[index]?.startsWith(folder))
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended meanwhile.
  }
}

/** The next start, with what it says and what it still has: each status with its entry in a chain that holds. */
async function recover(settings: Record<string, string>) {
  const { scope, steps, stop } = await openCity(dataDir, settings)
  try {
    return await scope.db.transaction().execute(async (tx) => {
      const log = await readLog({ ...scope, db: tx })
      expect(await findBreak({ ...scope, db: tx })).toBeUndefined()
      const rows = await tx.selectFrom('planStatus').select('reason').execute()
      const kept = rows.map(({ reason }) => Number(reason))
      const told = log.filter(({ verb }) => verb === 'plan.recordStatus').map(({ after }) => reasonIn(after))
      expect(told.toSorted()).toEqual(kept.toSorted())
      return { kept: new Set(kept), steps }
    })
  } finally {
    await stop()
  }
}

function reasonIn(after: unknown): number {
  return Number((after as { status: { reason: string } }).status.reason)
}

function lost(acknowledged: number[], kept: Set<number>): number[] {
  return acknowledged.filter((number) => !kept.has(number))
}
