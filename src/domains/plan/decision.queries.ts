import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Decision, DecisionKind, DecisionOutcome } from './decision.ts'

/** What a decision is on: exactly one of the three. */
export type DecisionSubject = { planId: string } | { goalId: string } | { measureId: string }

type DecisionRow = Omit<Decision, 'kind' | 'outcome'> & { kind: string; outcome: string }

/** The table's checks keep kind and outcome to the words of `decision.ts`. */
export function asDecision(row: DecisionRow): Decision {
  const { body, decidedOn, title, paperNumber, paperUrl, reason } = row
  const kind = row.kind as DecisionKind
  const outcome = row.outcome as DecisionOutcome
  return { kind, body, decidedOn, title, paperNumber, paperUrl, outcome, reason }
}

type DecisionOnRow = DecisionRow & {
  id: string
  planId: string | null
  goalId: string | null
  measureId: string | null
}

/** A decision with the plan, goal or measure that it is on. */
export type DecisionOn = Decision & { id: string; recordId: string }

export function asDecisionOn(row: DecisionOnRow): DecisionOn {
  return { id: row.id, recordId: row.planId ?? row.goalId ?? row.measureId ?? '', ...asDecision(row) }
}

/** Newest first. */
export async function listDecisions(tx: Transaction, subject: DecisionSubject): Promise<Decision[]> {
  const [[column, id]] = Object.entries(subject) as [['planId' | 'goalId' | 'measureId', string]]
  const rows = await tx
    .selectFrom('planDecision')
    .selectAll()
    .where(column, '=', id)
    .orderBy('decidedOn', 'desc')
    .execute()
  return rows.map(asDecision)
}

/** The decisions on these plans, goals and measures with their ids, the first one first. */
export async function listDecisionsOn(tx: Transaction, recordIds: readonly string[]): Promise<DecisionOn[]> {
  if (recordIds.length === 0) return []
  const rows = await tx
    .selectFrom('planDecision')
    .selectAll()
    .where((one) => one.or((['planId', 'goalId', 'measureId'] as const).map((on) => one(on, 'in', recordIds))))
    .orderBy('decidedOn')
    .orderBy('id')
    .execute()
  return rows.map(asDecisionOn)
}

export async function insertDecision(
  tx: Transaction,
  scope: Scope,
  id: string,
  subject: DecisionSubject,
  decision: Decision,
): Promise<void> {
  await tx
    .insertInto('planDecision')
    .values({ cityId: scope.city.id, id, ...subject, ...decision })
    .execute()
}
