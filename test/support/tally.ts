/** What came of a run, counted from vitest's own report. */
import { relative } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'

export type Tally = { passed: number; failed: number; skipped: number }
export type Report = {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[]
}
/** `report` is undefined where vitest ended before it could write one. */
export type Run = { exitCode: number; report: Report | undefined }

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

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

export function sayTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
