import type { Base } from '../prints.ts'

/**
 * What becomes of one fact that stands so in the file and so in the plan now: `plan`, it stays; `file`, it changes;
 * `both`, it was changed here and there, and a person has to say which.
 */
export type Side = 'plan' | 'file' | 'both'

/** `nowInOurs`: what stands now as the file had it, if it left before the city had a word of its own for it. */
type Sides = { file: string; now: string; nowInOurs?: string }

/** `version`: that of the plan now. Without knowing what left, only an unchanged version proves that nobody else wrote. */
export function sideOf(key: string, prints: Sides, base: Base, version: number): Side {
  if (prints.file === prints.now || base.isBase(key, prints.file) === true) return 'plan'
  const wasNow = base.isBase(key, prints.now)
  if (wasNow === undefined) return base.version === version ? 'file' : 'both'
  const wasInOurs = prints.nowInOurs !== undefined && base.isBase(key, prints.nowInOurs) === true
  return wasNow || wasInOurs ? 'file' : 'both'
}
