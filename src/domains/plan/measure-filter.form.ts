import type { MeasureFilter } from './pages.ts'
import { assessments, statuses } from './status.ts'

/** A list's filter from the address. What is no word of ours filters nothing: an old link still shows a list. */
export function readMeasureFilter(query: Record<string, string | undefined>): MeasureFilter {
  return {
    field: /^[a-z0-9-]{1,80}$/.test(query.field ?? '') ? (query.field ?? null) : null,
    status: statuses.find((status) => status === query.status) ?? null,
    assessment: assessments.find((assessment) => assessment === query.assessment) ?? null,
    words: (query.words ?? '').replaceAll('\0', '').trim().slice(0, 200),
  }
}
