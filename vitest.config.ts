import { defineConfig } from 'vitest/config'
import { builtThreads } from './test/support/built-threads.ts'
import { LongOnesFirst } from './test/support/order.ts'

export default defineConfig({
  plugins: [builtThreads()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'brands/**/*.test.ts', 'test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/seed.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Every test leaves the process as it found it, so files share one: modules are loaded and databases cloned once.
    pool: 'forks',
    // Decision 0027: threads that end crash the process otherwise.
    execArgv: ['--no-memory-protection-keys'],
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongOnesFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
