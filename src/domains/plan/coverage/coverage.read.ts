import type { Text } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { visibleEditions } from '../edition.read.ts'
import { editionOfToday } from '../edition.ts'
import { listSourceTexts, listTranslationMarks } from './coverage.queries.ts'
import { type Coverage, coverageOf } from './coverage.ts'

/** How much of the plan of today there is in each of the city's languages; null before a plan is published. */
export async function showCoverage(scope: Scope): Promise<{ plan: Text; coverage: Coverage[] } | null> {
  return read(scope, async (tx) => {
    const edition = editionOfToday(await visibleEditions(tx, scope))
    if (!edition) return null
    const texts = await listSourceTexts(tx, scope, edition.id)
    const marks = await listTranslationMarks(
      tx,
      texts.map((text) => text.recordId),
    )
    return { plan: edition.title, coverage: coverageOf(scope.city.languages, texts, marks) }
  })
}
