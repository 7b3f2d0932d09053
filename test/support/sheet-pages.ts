/** Sheets as they can be looked at, by link and signed in. */

import { usualQuestions } from '../../src/domains/reporting/rounds/question.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { linked, reportingRound } from './reported-plan.ts'

/** Addresses behind the language, and those of the workspace. */
export async function sheetPages(scope: Scope): Promise<{ open: string[]; local: string[] }> {
  const own = { key: 'own_orte', kinds: [], minutes: 2, required: false, words: 'In welchen Stadtteilen?' } as const
  const { id, slug, parts, measures, units, partOf } = await reportingRound(scope, {
    mark: 'zwei',
    questions: [...usualQuestions, { ...own, kinds: [] }],
  })
  const link = await linked(scope, 'rosas-sheets', { roundId: id, partIds: parts.map((one) => one.id) })
  await linked(scope, 'passed-sheets', { roundId: id, partIds: parts.slice(0, 1).map((one) => one.id), by: link.id })
  const part = partOf(measures.reading, units.school).id
  return {
    open: ['/sheets', ...['', '/unchanged', '/pass-on', `/${part}`].map((path) => `/sheets/rosas-sheets${path}`)],
    local: ['/workspace/updates', `/workspace/updates/${part}`, `/workspace/rounds/${slug}/links`],
  }
}
