/** The built program as a process of its own, as people start it, in a folder that is thrown away. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readlink, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'
import { freePort } from './ports.ts'

const cli = join(projectRoot, 'dist', 'cli.js')

export type Program = {
  child: ChildProcess
  /** What it has said so far, to people and to other programs. */
  said: () => string
  answered: () => string
  /** Waits for words; fails when the program ends without them. */
  hear: (words: RegExp) => Promise<RegExpExecArray>
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
}

export type Stage = Awaited<ReturnType<typeof openStage>>

export async function openStage() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'wirken-program-')))
  // mkdtemp closes it to everybody else, so also to the user that root lends the database.
  await chmod(folder, 0o755)
  const ports = { PORT: String(await freePort()), WIRKEN_LOCAL_PORT: String(await freePort()) }
  const programs: Program[] = []

  /** `settings` beside a city without the demonstration, which takes longest to load. */
  function run(args: string[], settings: Record<string, string> = {}, cwd = folder): Program {
    const { PATH = '', HOME = '/' } = process.env
    const own = {
      PATH,
      HOME,
      LANG: 'en_GB.UTF-8',
      LOG_LEVEL: 'warn',
      WIRKEN_DEMO: '0',
      WIRKEN_DATA: join(folder, 'data'),
    }
    const program = listenTo(
      spawn(process.execPath, ['--no-memory-protection-keys', cli, ...args], {
        cwd,
        env: { ...own, ...ports, ...settings },
      }),
    )
    programs.push(program)
    return program
  }

  return {
    folder,
    dataDir: join(folder, 'data'),
    publicUrl: `http://localhost:${ports.PORT}`,
    localUrl: `http://127.0.0.1:${ports.WIRKEN_LOCAL_PORT}`,
    ports,
    run,
    /** Serves, and waits until the address stands there. */
    async serve(settings: Record<string, string> = {}): Promise<Program & { address: string }> {
      const program = run(['serve'], settings)
      const [, address = ''] = await program.hear(/(http:\/\/127\.0\.0\.1:\d+\/open\/\S+)/)
      await program.hear(/Ctrl-C|Strg-C/)
      return { ...program, address }
    },
    /** Every process that works in the folder: database servers do. */
    processes: () => processesBelow(folder),
    /** As when the power fails: each of them, at whatever it is. */
    kill: async () => helpEach(await processesBelow(folder), kill),
    async strike(): Promise<void> {
      for (const { child } of programs) child.kill('SIGKILL')
      await noneLeft(folder, kill)
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function listenTo(child: ChildProcess): Program {
  const [told, given]: [Buffer[], Buffer[]] = [[], []]
  child.stderr?.on('data', (piece) => told.push(piece))
  child.stdout?.on('data', (piece) => given.push(piece))
  const said = () => Buffer.concat(told).toString()
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals)
  return {
    child,
    said,
    answered: () => Buffer.concat(given).toString(),
    ended,
    hear: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(said())
          if (!found) return
          child.stderr?.off('data', look)
          resolve(found)
        }
        child.stderr?.on('data', look)
        look()
        ended.then((code) => reject(new Error(`ended with ${code} and never said ${pattern}:\n${said()}`)))
      }),
  }
}

export async function processesBelow(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter((pid) => pid > 0 && pid !== process.pid)
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  return pids.filter((_, index) => places[index]?.startsWith(folder))
}

const kill = (pid: number) => process.kill(pid, 'SIGKILL')

function helpEach(pids: readonly number[], help: (pid: number) => void): void {
  for (const pid of pids) {
    try {
      help(pid)
    } catch {
      // It ended meanwhile.
    }
  }
}

/** Waits until nothing works in the folder any more; `help` is done to each that does. */
export async function noneLeft(folder: string, help: (pid: number) => void = () => {}): Promise<void> {
  for (;;) {
    const pids = await processesBelow(folder)
    if (pids.length === 0) return
    helpEach(pids, help)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
