/** Every decision on the plans, on their goals and measures, of all editions. */
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { sayUi } from '../../../ui/ui.messages.ts'
import { visibleEditions } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { describeRecords, loadKnownRecords } from '../records/records.read.ts'
import { listAllDecisions } from './all-decisions.queries.ts'
import {
  counted,
  type DecisionFilter,
  type DecisionLine,
  fitting,
  inYears,
  type Years,
  yearOf,
} from './decision-filter.ts'

export type DecisionsPage = Years & {
  filter: DecisionFilter
  /** All that fit, on whatever page. */
  fitting: DecisionLine[]
  found: number
  total: number
  editions: Edition[]
  /** What there is to choose from, among all decisions. */
  bodies: Map<string, number>
  years: Map<string, number>
}

export async function showDecisions(scope: Scope, filter: DecisionFilter): Promise<DecisionsPage> {
  return read(scope, async (tx) => {
    const editions = await visibleEditions(tx, scope)
    if (editions.length === 0) throw new NotFound('plan')
    const known = await loadKnownRecords(tx, scope)
    const all = (await listAllDecisions(tx)).filter(({ recordId }) => known.has(recordId))
    const describe = await describeRecords(
      tx,
      scope,
      known,
      all.map(({ recordId }) => recordId),
    )
    const lines = all.flatMap(({ recordId, ...decision }): DecisionLine[] => {
      const about = describe(recordId)
      return about ? [{ ...decision, about }] : []
    })
    // "Drucksache 1412/2022" is what people type.
    const paper = (number: string | null) => (number === null ? '' : sayUi(scope.lang, 'decision.paper', { number }))
    const found = fitting(lines, filter, ({ title, body, reason, paperNumber, about }) =>
      [title, body, reason, paper(paperNumber), about.title.words, about.code].join(' '),
    )
    return {
      ...inYears(found),
      filter,
      fitting: found,
      found: found.length,
      total: lines.length,
      editions,
      bodies: counted(lines, ({ body }) => body),
      years: counted(lines, yearOf),
    }
  })
}
