/** The list of a plan's measures, chosen and sorted. */
import { dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { chooseEdition, visibleEditions } from '../edition.read.ts'
import { listFields } from '../field.queries.ts'
import { listGoals } from '../goal.queries.ts'
import { listMeasures } from '../measure-list.queries.ts'
import type { MeasureListPage } from '../pages.ts'
import { choose, countChoices, type MeasureFilter, noFilter } from './measure-choice.ts'
import { withFacets } from './measure-facets.queries.ts'
import { inOrder } from './measure-order.ts'
import { servedGoals } from './measure-places.ts'
import { withWords } from './measure-words.ts'

/**
 * The measures of an edition: of `plan`, else of the one that the filter names, else of the main plan. A filter may name
 * an edition that is gone; `plan` may not.
 */
export async function showMeasures(
  scope: Scope,
  asked: Partial<MeasureFilter>,
  plan?: string,
): Promise<MeasureListPage> {
  return read(scope, async (tx) => {
    const editions = await visibleEditions(tx, scope)
    const named = editions.find(({ slug }) => slug === asked.plan)
    const edition = await chooseEdition(tx, scope, plan ?? named?.slug)
    const filter = { ...noFilter, ...asked, plan: edition.isMain ? null : edition.slug }
    const fields = await listFields(tx, scope, edition.id)
    const goals = await listGoals(tx, scope, edition.id, fields)
    const rows = await listMeasures(tx, scope, { planId: edition.id }, goals)
    const all = await withFacets(tx, scope, edition.id, { rows, goals, today: dayOf(scope.now) })
    const said = withWords(scope.lang, all, filter.words)
    return {
      edition,
      editions,
      fields,
      goals: servedGoals(goals, all),
      leads: new Map(all.flatMap(({ lead, leadUnit }) => (lead && leadUnit ? [[lead, leadUnit]] : []))),
      filter,
      total: all.length,
      rows: inOrder(
        scope.lang,
        choose(said, filter),
        filter.sort ?? 'number',
        fields.map(({ slug }) => slug),
      ),
      counts: countChoices(said, filter),
    }
  })
}
