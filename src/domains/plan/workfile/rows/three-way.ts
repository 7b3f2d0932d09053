import type { Base } from '../prints.ts'

/**
 * What becomes of one fact that stands so in the file and so in the plan now: `plan`, it stays; `file`, it changes;
 * `both`, it was changed here and there, and a person has to say which.
 */
export type Side = 'plan' | 'file' | 'both'

/** `version`: that of the plan now. Without knowing what left, only an unchanged version proves that nobody else wrote. */
export function sideOf(key: string, prints: { file: string; now: string }, base: Base, version: number): Side {
  if (prints.file === prints.now || base.isBase(key, prints.file) === true) return 'plan'
  const wasNow = base.isBase(key, prints.now)
  if (wasNow === undefined) return base.version === version ? 'file' : 'both'
  return wasNow ? 'file' : 'both'
}
