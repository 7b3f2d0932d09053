import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'

/**
 * Loads a package (CommonJS) that goes by globals of its own: `given` are those that it shall see instead. `mend` changes
 * its text before; `change` what it requires.
 */
export function loadWith(
  name: string,
  given: Record<string, unknown>,
  mend: (source: string) => string,
  change: (asked: unknown) => unknown,
): unknown {
  const path = createRequire(import.meta.url).resolve(name)
  const its = createRequire(path)
  const made: { exports: unknown } = { exports: {} }
  const all = { module: made, exports: made.exports, require: (asked: string) => change(its(asked)), ...given }
  compileFunction(mend(readFileSync(path, 'utf8')), Object.keys(all), { filename: path })(...Object.values(all))
  return made.exports
}
