/** Runs of vitest as a child, its output live on the terminal. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'
import type { ServerChoice } from './servers.ts'
import { crashesIn, type Report, type Run, without } from './tally.ts'

const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs')

/**
 * `files`: paths from the project's folder; all where there are none. Where the engine itself ended a process in the middle
 * of a file (decision 0027), which says nothing of the program, that file runs once more: what ran then counts.
 */
export async function runVitest(server: ServerChoice, files: readonly string[]): Promise<Run[]> {
  const first = await runOnce(server, files)
  const crashed = crashesIn(first.output)
  if (crashed === null) return [first]
  console.log(`\nThe engine ended a process in ${crashed.join(', ')}. Once more:`)
  return [without(first, crashed), await runOnce(server, crashed)]
}

async function runOnce(server: ServerChoice, files: readonly string[]): Promise<Run & { output: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'wirken-report-'))
  const told = join(folder, 'report.json')
  // Before the suite `bin/prepare` has built what was not fresh.
  const settings = { WIRKEN_TEST_SERVER: server, WIRKEN_TEST_BUILT: join(projectRoot, 'dist') }
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${told}`, ...files],
    { cwd: projectRoot, stdio: ['inherit', 'pipe', 'pipe'], env: { ...process.env, ...settings } },
  )
  let output = ''
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.setEncoding('utf8').on('data', (words: string) => {
      output += words
      to.write(words)
    })
  }
  // Ctrl-C reaches vitest by itself; this process stays to say what came of it. A service's SIGTERM reaches only us.
  const stay = () => {}
  const pass = () => child.kill('SIGTERM')
  process.on('SIGINT', stay).on('SIGTERM', pass)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    return { exitCode: code ?? 1, report: await readReport(told), output }
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
