/** The final balance of an edition: as it was frozen, or as it would be today. */
import type { Translator } from '../../../../i18n/text.ts'
import type { Transaction } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { chooseEdition } from '../../edition.read.ts'
import type { Edition } from '../../edition.ts'
import { type LineagePage, showLineage } from '../../editions/lineage.read.ts'
import { listPlanFields } from '../../field.queries.ts'
import { compareNumbers } from '../../measure.ts'
import type { Status } from '../../status.ts'
import { listKnownMeasures } from '../../table/known-measures.queries.ts'
import { loadTranslator } from '../../translation.queries.ts'
import { listPlanGoals, listPlanPlaces } from '../carry.queries.ts'
import { type Balance, balanceOf } from './balance.ts'
import { type Closing, findForeword, getBalance, listClosings, listStatusesOn } from './closing.queries.ts'

export type BalancePage = {
  edition: Edition
  balance: Balance
  /** Null in a look ahead at what closing would freeze. */
  closing: Closing | null
  foreword: string
  /** What became of everything in the edition that followed, as it is told today; null as long as none has. */
  lineage: Pick<LineagePage, 'later' | 'measures' | 'goals'> | null
  /** Where public pages are, before their path: '' on one of them. */
  base: string
  /** Titles in the reader's language. */
  say: Translator
}

/** What everybody reads: the last balance that was published. */
export async function showBalance(scope: Scope, slug: string): Promise<BalancePage> {
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, slug)
    const closing = (await listClosings(tx)).find(({ planId, published }) => planId === edition.id && published)
    if (!closing) throw new NotFound('balance')
    return asPage(tx, scope, edition, await getBalance(tx, closing.id), closing)
  })
}

/** `closing` null: as it would be if the edition were closed on this day. */
export async function previewBalance(
  tx: Transaction,
  scope: Scope,
  edition: Edition,
  closing: Closing | null,
  day: string,
): Promise<BalancePage> {
  const balance = closing ? await getBalance(tx, closing.id) : await loadBalance(tx, edition.id, day)
  return asPage(tx, scope, edition, balance, closing)
}

async function asPage(tx: Transaction, scope: Scope, edition: Edition, balance: Balance, closing: Closing | null) {
  const ids = [...balance.fields, ...balance.goals, ...balance.measures].map(({ id }) => id)
  return {
    ...{ edition, balance, closing, base: '' },
    foreword: (await findForeword(tx, edition.id))?.words ?? '',
    lineage: edition.successor ? await showLineage({ ...scope, db: tx }, edition.slug) : null,
    say: await loadTranslator(tx, scope, ids),
  }
}

/** Counts an edition as it stood on a day, in few queries however many measures it has. */
export async function loadBalance(tx: Transaction, planId: string, day: string): Promise<Balance> {
  const fields = await listPlanFields(tx, planId)
  const places = await listPlanPlaces(tx, planId)
  const codeOf = new Map(fields.map(({ id, code }) => [id, code]))
  const goals = (await listPlanGoals(tx, planId)).filter(({ stage }) => stage === 'adopted')
  const measures = (await listKnownMeasures(tx, planId)).filter(({ stage }) => stage === 'adopted')
  const statuses = await listStatusesOn(tx, planId, day)
  const placesOf = Map.groupBy(places, ({ goalId }) => goalId)
  return balanceOf(
    {
      fields: fields.map(({ id, code, slug, position, title }) => ({ id, code, slug, position, title })),
      goals: goals.map(({ id, slug, short, wording, fieldIds }) => {
        const codes = (placesOf.get(id) ?? []).map(({ fieldId, position }) => `${codeOf.get(fieldId)}${position}`)
        return { id, slug, code: codes.join(' · '), title: short || wording, fieldId: fieldIds[0] ?? null }
      }),
      measures: measures
        .toSorted((a, b) => compareNumbers(a.sheet, b.sheet) || a.sheet.title.localeCompare(b.sheet.title))
        .map(({ id, slug, sheet }) => {
          const { number, title, goalIds, milestones, budget, figures } = sheet
          const last = statuses.get(id)
          const told = last ? { ...last, status: last.status as Status } : null
          return { id, slug, number, title, goalIds, milestones, budget, figures, last: told }
        }),
    },
    day,
  )
}
