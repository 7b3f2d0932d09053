import { dayOf } from '../../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { type Outcome, ok } from '../../../../platform/outcome.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read, transact } from '../../../../platform/transact.ts'
import {
  type ActRefusal,
  type Edition,
  enactDecisions,
  listEditions,
  listRecordTexts,
  type RecordTexts,
} from '../../../plan/plan.ts'
import { mayArrangeBodies } from '../../bodies.access.ts'
import { type LifeBody, listLifeBodies } from '../life.queries.ts'
import type { RecordKind } from '../origin.read.ts'
import { checkTyped, type TypedDecision, type TypedRefusal } from './typed-decision.ts'

export type DecisionPage = { record: RecordTexts; edition: Edition; bodies: LifeBody[] }

export async function showDecisionForm(scope: Scope, kind: RecordKind, id: string): Promise<DecisionPage> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('showDecisionForm')
  return read(scope, async (tx) => {
    const [record] = await listRecordTexts(tx, scope, [id])
    const edition = (await listEditions(tx, scope)).find((one) => one.id === record?.planId)
    if (record?.kind !== kind || !edition) throw new NotFound(kind)
    return { record, edition, bodies: (await listLifeBodies(tx)).filter(({ closedOn }) => closedOn === null) }
  })
}

/** Keeps a decision that was taken elsewhere, and takes the step that follows from it. */
export async function enterDecision(
  scope: Scope,
  kind: RecordKind,
  id: string,
  typed: TypedDecision,
): Promise<Outcome<null, TypedRefusal | ActRefusal>> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('enterDecision')
  const checked = checkTyped(typed, dayOf(scope.now))
  if (!checked.ok) return checked
  const { decision, stepTo } = checked.value
  return transact(scope, 'bodies.enterDecision', async (write) => {
    const act = stepTo === null ? null : { step: stepTo, reason: decision.reason }
    const enacted = await enactDecisions(write, scope, [{ kind, id }], act, () => decision)
    return enacted.ok ? ok(null) : enacted
  })
}
