import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'

/** What a tool complains of; empty where it is content. */
function complaintsOf(program: string, ...choices: string[]): Promise<string> {
  const path = join(projectRoot, 'node_modules', '.bin', program)
  // TypeScript clears its memory less often: half of its time.
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', GOGC: '400' }
  return new Promise((resolve, reject) => {
    execFile(path, choices, { cwd: projectRoot, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (!error) resolve('')
      else if (typeof error.code === 'number') resolve(`${stdout}\n${stderr}`.trim())
      else reject(error)
    })
  })
}

test('Biome finds nothing to mend', { timeout: 120_000 }, async () => {
  expect(await complaintsOf('biome', 'check', '--max-diagnostics=50', '--diagnostic-level=error', '.')).toBe('')
})

// One checker: each further one looks at what all share once more, and the other core has tests to run.
test('the types agree', { timeout: 240_000 }, async () => {
  expect(await complaintsOf('tsc', '--noEmit', '--pretty', 'false', '--checkers', '1')).toBe('')
})

test('knip finds nothing that is never used', { timeout: 120_000 }, async () => {
  expect(await complaintsOf('knip', '--no-progress')).toBe('')
})

test('a tool that complains is heard', async () => {
  expect(await complaintsOf('biome', 'check', 'no-such-file.ts')).toContain('no-such-file.ts')
})
