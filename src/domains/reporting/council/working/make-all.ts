import type { Lang } from '../../../../i18n/languages.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { writeQuietly } from '../../../../platform/transact.ts'
import type { Round } from '../../rounds/round.ts'
import { askPapers } from '../papers.queries.ts'
import { getPaper, loadTelling, type Printing } from '../papers.read.ts'
import { paperForms } from '../papers.ts'

/** Writes down which files are wanted, and gives what makes them, one after another. What goes wrong with one stops no other. */
export async function makeAll(
  scope: Scope,
  round: Round,
  wanted: readonly Lang[],
  printing: Printing,
): Promise<() => Promise<void>> {
  const { roundId, snapshot } = await loadTelling(scope, round.slug, printing)
  const all = wanted.flatMap((lang) => paperForms.map((form) => ({ lang, form })))
  await writeQuietly(scope, (tx) =>
    askPapers(
      tx,
      scope,
      all.map((one) => ({ roundId, number: snapshot.number, ...one })),
    ),
  )
  return async () => {
    const failures: unknown[] = []
    for (const { lang, form } of all) {
      try {
        await getPaper(scope, await loadTelling({ ...scope, lang }, round.slug, printing), form)
      } catch (failure) {
        failures.push(failure)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} papers could not be made`)
  }
}
