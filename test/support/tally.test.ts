import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { addTallies, crashesIn, type Report, sayFailures, sayTally, tallyOf, tallyOfAll, without } from './tally.ts'

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

describe('a process that the engine ended', () => {
  const crash = (file: string) =>
    `Error: Worker exited unexpectedly with signal SIGTRAP during started state while running test file ${projectRoot}/${file}\n`

  test('names the file that has to run once more, whatever the colours', () => {
    const output = `\u001b[31mVitest caught 1 unhandled error\u001b[39m during the test run.\n${crash('src/a.test.ts')}`
    expect(crashesIn(output)).toEqual(['src/a.test.ts'])
    expect(crashesIn('Vitest caught 1 unhandled error during the test run.\nTypeError: x')).toBeNull()
  })

  test('excuses no other error of the same run', () => {
    expect(crashesIn(`Vitest caught 2 unhandled errors\n${crash('src/a.test.ts')}TypeError: x`)).toBeNull()
  })

  test('counts for nothing, and its file only as it ran the second time', () => {
    const both = report(['src/a.test.ts', 'passed', ['pending']], ['src/b.test.ts', 'passed', ['passed']])
    const first = without({ exitCode: 1, report: both }, ['src/a.test.ts'])
    const second = { exitCode: 1, report: report(['src/a.test.ts', 'failed', ['failed']]) }
    expect(tallyOfAll([first, second])).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
})

test('what failed is said again at the end, with its first lines', () => {
  const failed = report(['a.test.ts', 'failed', ['passed', 'failed']], ['b.test.ts', 'failed', []])
  failed.testResults[0]!.assertionResults[1] = {
    status: 'failed',
    fullName: 'adds up',
    failureMessages: ['2 is not 3'],
  }
  failed.testResults[1]!.message = 'cannot be loaded'
  expect(sayFailures([{ exitCode: 1, report: failed }])).toEqual([
    'a.test.ts: adds up\n    2 is not 3',
    'b.test.ts: cannot be loaded',
  ])
})
