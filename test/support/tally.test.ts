import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { addTallies, type Report, sayTally, tallyOf } from './tally.ts'

function report(...files: [name: string, status: string, tests: string[]][]): Report {
  return {
    testResults: files.map(([name, status, tests]) => ({
      name: join(projectRoot, name),
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  }
}

test('counts what passed, failed and was skipped, whichever word vitest has for it', () => {
  const run = {
    exitCode: 1,
    report: report(['a.test.ts', 'failed', ['passed', 'failed', 'skipped', 'pending', 'todo']]),
  }
  expect(tallyOf(run)).toEqual({ passed: 1, failed: 1, skipped: 3 })
})

test('a file that could not be loaded is one failure', () => {
  const run = { exitCode: 1, report: report(['a.test.ts', 'failed', []], ['b.test.ts', 'passed', ['passed']]) }
  expect(tallyOf(run)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('a file whose set-up broke after its tests had passed is one failure', () => {
  expect(tallyOf({ exitCode: 1, report: report(['a.test.ts', 'failed', ['passed']]) }).failed).toBe(1)
})

test('a run that ended badly is a failure though every test passed', () => {
  expect(tallyOf({ exitCode: 1, report: report(['a.test.ts', 'passed', ['passed']]) }).failed).toBe(1)
})

test('a run that wrote no report is a failure, whatever it says of itself', () => {
  expect(tallyOf({ exitCode: 1, report: undefined }).failed).toBe(1)
  expect(tallyOf({ exitCode: 0, report: undefined }).failed).toBe(1)
})

test('the last line names the skipped only where there are any', () => {
  const passed = { passed: 3, failed: 0, skipped: 0 }
  expect(sayTally(passed)).toBe('3 passed, 0 failed')
  expect(sayTally(addTallies(passed, { passed: 0, failed: 1, skipped: 2 }))).toBe('3 passed, 1 failed, 2 skipped')
})
