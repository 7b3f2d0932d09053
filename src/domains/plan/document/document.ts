import type { Refused } from '../../../platform/outcome.ts'
import type { SourceDocument } from '../import/passage.ts'
import type { Correction } from './correction.ts'

/**
 * A document as lists name it. `isRead`: its passages are there; else it waits to be read, or could not be, as `refusal`
 * says: then nothing of it is kept but this line. `plans`: what was made of it.
 */
export type DocumentLine = {
  id: string
  name: string
  kind: 'pdf' | 'other'
  keptAt: Date
  isRead: boolean
  refusal: Refused | null
  versionOf: string | null
  corrections: number
  plans: { slug: string; title: string }[]
}

/** `learned`: taken over from an earlier document of the city. */
export type KeptCorrection = { number: number; origin: 'person' | 'learned'; says: Correction }

/** A document that was read, with all that people said of its reading. */
export type KeptDocument = DocumentLine & { source: SourceDocument; said: KeptCorrection[] }

/** Text files have lines that one can count up to; of others a line is only Wirken's own count. */
export function hasLines({ name }: Pick<DocumentLine, 'name'>): boolean {
  return /\.(?:txt|md|markdown)$/i.test(name)
}

/** The name without version, date and ending, as the title of a plan that does not say one. */
export function nameOfPlan(name: string): string {
  const bare = name.replace(/\.[^.]{1,8}$/, '').replace(/[_]+/g, ' ')
  return bare.trim() === '' ? name : bare.trim()
}
