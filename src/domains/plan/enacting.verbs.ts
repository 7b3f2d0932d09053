import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Write } from '../../platform/transact.ts'
import { type DecisionSubject, insertDecision } from './decision.queries.ts'
import type { Decision } from './decision.ts'
import { insertKindChange, listKindChanges } from './kind-change.queries.ts'
import { decideStep, type Stage } from './life.ts'
import { findMeasure, raiseMeasureVersion, type StoredMeasure, saveMeasure } from './measure.queries.ts'
import { decideKind, type KindChange, type KindChangeRecord } from './measure.ts'
import { listRecordTexts } from './record-texts.queries.ts'
import { insertSteps, listStandings, wouldTell } from './step.queries.ts'

/** What a decision does to each record beside being kept with it. */
export type Act = { step: Stage; reason: string } | { kind: KindChange } | null
export type ActRefusal = 'life.not_from_here' | 'life.reason_missing' | 'kind.same' | 'kind.before_the_last'

type Subject = { kind: 'plan' | 'goal' | 'measure'; id: string }
type Prepared = Subject & {
  before: Stage | null
  step: { stage: Stage; reason: string } | null
  change: { measure: StoredMeasure; record: KindChangeRecord } | null
}

/**
 * Keeps the decision on each of these records and does what was decided, all of it or nothing: one refusal names the record
 * before anything is written. Within the act of a body, whose right it is to decide: that is checked there, and whoever
 * closes a vote need not be allowed to edit. Gives the decisions by record.
 */
export async function enactDecisions(
  write: Write,
  scope: Scope,
  subjects: readonly Subject[],
  act: Act,
  decisionOn: (recordId: string) => Decision,
): Promise<Outcome<Map<string, string>, ActRefusal>> {
  const prepared = await prepare(write.tx, scope, subjects, act)
  if (!prepared.ok) return prepared
  const decisions = new Map<string, string>()
  for (const one of prepared.value) decisions.set(one.id, await keepDecision(write, scope, one, decisionOn(one.id)))
  for (const kind of ['goal', 'measure'] as const) {
    const own = prepared.value.filter((one) => one.kind === kind && one.step !== null)
    const rows = own.flatMap(({ id, before, step }) =>
      step ? [{ before, row: { id: randomUUID(), recordId: id, decisionId: decisions.get(id) ?? null, ...step } }] : [],
    )
    await insertSteps(
      write.tx,
      scope,
      kind,
      rows.map(({ row }) => row),
    )
    for (const { before, row } of rows) write.changed({ kind, id: row.recordId, before: { stage: before }, after: row })
  }
  for (const { change } of prepared.value) if (change) await saveKind(write, scope, change)
  return ok(decisions)
}

async function prepare(
  tx: Transaction,
  scope: Scope,
  subjects: readonly Subject[],
  act: Act,
): Promise<Outcome<Prepared[], ActRefusal>> {
  const standings = new Map<string, { planId: string; stage: Stage }>()
  for (const kind of ['goal', 'measure'] as const) {
    const ids = subjects.filter((one) => one.kind === kind).map(({ id }) => id)
    if (ids.length > 0) for (const one of await listStandings(tx, kind, ids)) standings.set(one.id, one)
  }
  const prepared: Prepared[] = []
  for (const subject of subjects) {
    const one = await prepareOne(tx, subject, standings.get(subject.id), act)
    if (!one.ok) return refused(one.code, { ...one.values, record: await nameOf(tx, scope, subject.id) })
    prepared.push(one.value)
  }
  return ok(prepared)
}

async function prepareOne(
  tx: Transaction,
  subject: Subject,
  standing: { planId: string; stage: Stage } | undefined,
  act: Act,
): Promise<Outcome<Prepared, ActRefusal>> {
  const nothing = { ...subject, before: standing?.stage ?? null, step: null, change: null }
  if (subject.kind === 'plan') return ok(nothing)
  if (!standing) throw new NotFound(subject.kind)
  if (act !== null && 'step' in act) {
    const step = decideStep(standing.stage, act.step, act.reason)
    if (!step.ok) return step
    return (await wouldTell(tx, [standing], act.step))
      ? refused('life.not_from_here')
      : ok({ ...nothing, step: step.value })
  }
  if (act === null || subject.kind === 'goal') return ok(nothing)
  const measure = await findMeasure(tx, 'id', subject.id)
  if (!measure) throw new NotFound('measure')
  const record = decideKind(act.kind, measure.sheet.kind, await listKindChanges(tx, subject.id))
  if (record.ok) return ok({ ...nothing, change: { measure, record: record.value } })
  return record.code === 'kind.reason_missing' ? refused('life.reason_missing') : refused(record.code, record.values)
}

async function nameOf(tx: Transaction, scope: Scope, id: string): Promise<string> {
  const [record] = await listRecordTexts(tx, scope, [id])
  return record?.title.words ?? ''
}

async function keepDecision({ tx, changed }: Write, scope: Scope, { kind, id }: Subject, decision: Decision) {
  const decisionId = randomUUID()
  const on: Record<Subject['kind'], DecisionSubject> = {
    plan: { planId: id },
    goal: { goalId: id },
    measure: { measureId: id },
  }
  await insertDecision(tx, scope, decisionId, on[kind], decision)
  changed({ kind: 'decision', id: decisionId, before: null, after: { ...on[kind], ...decision } })
  return decisionId
}

async function saveKind({ tx, changed }: Write, scope: Scope, { measure, record }: NonNullable<Prepared['change']>) {
  const { id, version, sheet } = measure
  if (!(await raiseMeasureVersion(tx, id, version))) throw new Error('a measure changed while its city was held')
  await insertKindChange(tx, scope, id, record)
  await saveMeasure(tx, scope, id, { ...sheet, kind: record.kind })
  changed({ kind: 'measure', id, before: { kind: sheet.kind }, after: record })
}
