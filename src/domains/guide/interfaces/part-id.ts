import { createHash } from 'node:crypto'

/** The standard gives every part an identifier; ours have none. The same part has the same one for ever (a UUID of version 8). */
export function partId(...names: readonly string[]): string {
  const digest = createHash('sha256').update(names.join('\n')).digest('hex')
  const [a, b, c, d, e] = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    digest.slice(13, 16),
    digest.slice(17, 20),
    digest.slice(20, 32),
  ]
  return `${a}-${b}-8${c}-a${d}-${e}`
}
