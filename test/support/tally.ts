/** What came of a run, counted from vitest's own report. */
import { relative } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'

export type Tally = { passed: number; failed: number; skipped: number }
export type Report = {
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] }[]
  }[]
}
/** `report` is undefined where vitest ended before it could write one. */
export type Run = { exitCode: number; report: Report | undefined }

/** The files in which the engine ended a process by a signal of its own; null where there are none, or other errors too. */
export function crashesIn(output: string): string[] | null {
  // Colours between the words are none of them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
  const words = output.replace(/\x1b\[[\d;]*m/g, '')
  const crashes = [
    ...words.matchAll(/exited unexpectedly with signal SIG(?:TRAP|SEGV|ILL|ABRT|BUS)\b.* running test file (\S+)/g),
  ]
  const errors = /caught (\d+) unhandled error/.exec(words)?.[1]
  const files = new Set(crashes.map(([, path]) => relative(projectRoot, path!)))
  return files.size > 0 && Number(errors) === crashes.length ? [...files] : null
}

/** What the run says of all other files: with the crash alone it did not end badly. */
export function without({ report }: Run, files: readonly string[]): Run {
  const others = (report?.testResults ?? []).filter(({ name }) => !files.includes(relative(projectRoot, name)))
  return { exitCode: 0, report: report && { testResults: others } }
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 }

/**
 * Counts the tests of a run, or of the given files alone. A file that could not be loaded is one failure; so is a run
 * that ended badly though every test passed: an error outside of tests, a set-up that broke, a crash.
 */
export function tallyOf({ exitCode, report }: Run, only?: readonly string[]): Tally {
  const files = (report?.testResults ?? []).filter((file) => !only || only.includes(relative(projectRoot, file.name)))
  const tests = files.flatMap((file) => file.assertionResults)
  const passed = tests.filter((one) => one.status === 'passed').length
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(hasFailed)).length
  const failed = tests.filter(hasFailed).length + broken
  const endedBadly = (exitCode !== 0 || !report) && failed === 0 ? 1 : 0
  return { passed, failed: failed + endedBadly, skipped: tests.length - passed - tests.filter(hasFailed).length }
}

function hasFailed(test: { status: string }): boolean {
  return test.status === 'failed'
}

/** Of a run and, where the engine ended a part of it, of that part's second. */
export function tallyOfAll(runs: readonly Run[], only?: readonly string[]): Tally {
  return runs.map((run) => tallyOf(run, only)).reduce(addTallies, nothing)
}

/** What failed and why, shortly: where only the end of a long output is kept, these are its last lines. */
export function sayFailures(runs: readonly Run[]): string[] {
  const files = runs.flatMap(({ report }) => report?.testResults ?? [])
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const path = relative(projectRoot, name)
    const failed = assertionResults.filter(hasFailed)
    if (failed.length === 0) return status === 'failed' ? [`${path}: ${shortly(message)}`] : []
    return failed.map(
      ({ fullName, failureMessages }) => `${path}: ${fullName}\n    ${shortly(failureMessages?.join('\n'))}`,
    )
  })
}

function shortly(words = ''): string {
  return words.split('\n').slice(0, 12).join('\n    ').slice(0, 1200)
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

export function sayTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
