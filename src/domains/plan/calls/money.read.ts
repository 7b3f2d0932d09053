import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { showPictured } from '../pictures/pictures.read.ts'
import { loadKnownRecords } from '../records/records.read.ts'
import { sumAwards } from './money.queries.ts'
import { tellMoney } from './money.ts'

/** The money of a plan, without one of the main one: what is planned, spent and awarded. */
export async function showMoney(scope: Scope, plan?: string) {
  const { edition, fields, goals, measures } = await showPictured(scope, plan)
  return read(scope, async (tx) => {
    const known = await loadKnownRecords(tx, scope)
    const idOf = new Map([...known.values()].flatMap(({ kind, slug, id }) => (kind === 'measure' ? [[slug, id]] : [])))
    const named = measures.map((measure) => ({ ...measure, id: idOf.get(measure.slug) ?? '' }))
    return { edition, ...tellMoney(fields, goals, named, await sumAwards(tx)) }
  })
}
export type MoneyPage = Awaited<ReturnType<typeof showMoney>>
