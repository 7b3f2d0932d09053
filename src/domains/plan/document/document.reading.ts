import type { PlanReading } from '../import/plan-reading.ts'
import { assembleReading } from '../import/reading/reading.assemble.ts'
import { correct } from './correction.apply.ts'
import type { KeptDocument } from './document.ts'

/** What a document says with all that people have said of it. */
export function readingOf({ source, said }: Pick<KeptDocument, 'source' | 'said'>): PlanReading {
  const corrected = correct(
    source,
    said.map(({ says }) => says),
  )
  return assembleReading(corrected.document, corrected.markings)
}
