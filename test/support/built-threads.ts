/**
 * Threads as the whole suite has just built them (test/support/vitest-run.ts): from its sources, whose types are taken out of
 * a hundred files each time, a thread starts five times as slowly.
 */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vitest/config'

const asks = /threadProgram\('(\w+)', import\.meta\.url\)/g

export function builtThreads(built = process.env.WIRKEN_TEST_BUILT): Plugin {
  return {
    name: 'built-threads',
    enforce: 'pre',
    transform(code, id) {
      if (!built || basename(id).includes('.test.')) return
      return code.replace(asks, (asked, name: string) => {
        const path = join(built, `${name}.worker.js`)
        if (!existsSync(path)) throw new Error(`${path} was not built`)
        return asked.replace('import.meta.url', JSON.stringify(`file://${join(built, 'asking.js')}`))
      })
    },
  }
}
