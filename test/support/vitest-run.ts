/** One run of vitest as a child, its output live on the terminal. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'
import type { ServerChoice } from './servers.ts'
import type { Report, Run } from './tally.ts'

const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs')

/** `files`: paths from the project's folder; all where there are none. */
export async function runVitest(server: ServerChoice, files: readonly string[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'wirken-report-'))
  const told = join(folder, 'report.json')
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${told}`, ...files],
    { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, WIRKEN_TEST_SERVER: server } },
  )
  // Ctrl-C reaches vitest by itself; this process stays to say what came of it. A service's SIGTERM reaches only us.
  const stay = () => {}
  const pass = () => child.kill('SIGTERM')
  process.on('SIGINT', stay).on('SIGTERM', pass)
  try {
    const [code] = (await once(child, 'exit')) as [number | null]
    return { exitCode: code ?? 1, report: await readReport(told) }
  } finally {
    process.off('SIGINT', stay).off('SIGTERM', pass)
    await rm(folder, { recursive: true, force: true })
  }
}

async function readReport(path: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Report
  } catch {
    return undefined
  }
}
