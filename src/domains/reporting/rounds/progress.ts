import type { Part } from './part.ts'

/** How far a unit has come. Of a unit, never of a person. */
export type Progress = { asked: number; answered: number; approved: number; missing: number }

export function progressOf(parts: readonly Pick<Part, 'state'>[]): Progress {
  const count = (...states: Part['state'][]) => parts.filter(({ state }) => states.includes(state)).length
  return {
    asked: parts.length,
    answered: count('answered', 'approved'),
    approved: count('approved'),
    missing: count('open', 'returned'),
  }
}

/** By unit; null: what the coordination answers where nobody leads. */
export function progressOfUnits(parts: readonly Pick<Part, 'state' | 'unitId'>[]): Map<string | null, Progress> {
  const units = Map.groupBy(parts, ({ unitId }) => unitId)
  return new Map([...units].map(([unitId, own]) => [unitId, progressOf(own)]))
}
