import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Signature, SigningAct, SubjectKind } from './co-signing.ts'

/** Of some texts, in the order of their places. */
export async function listSignatures(
  tx: Transaction,
  { kind, ids }: { kind: SubjectKind; ids: readonly string[] },
): Promise<Signature[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('reportingSignature')
    .selectAll()
    .where('subjectKind', '=', kind)
    .where('subjectId', 'in', ids)
    .orderBy('place')
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
  if (rows.length === 0) return []
  const acts = await tx
    .selectFrom('reportingSignatureAct')
    .selectAll()
    .where(
      'signatureId',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('number')
    .execute()
  const actsOf = Map.groupBy(acts, ({ signatureId }) => signatureId)
  return rows.map(({ cityId: _city, subjectKind, ...row }) => ({
    ...row,
    subjectKind: subjectKind as SubjectKind,
    acts: (actsOf.get(row.id) ?? []).map(({ act, remark, textVersion, at, actor }) => {
      return { act: act as SigningAct, remark, textVersion, at, actor }
    }),
  }))
}

export async function insertSignature(
  tx: Transaction,
  scope: Scope,
  signature: Omit<Signature, 'acts' | 'calledAt' | 'remindedOn'>,
): Promise<void> {
  await tx
    .insertInto('reportingSignature')
    .values({ cityId: scope.city.id, ...signature })
    .execute()
}

export async function insertSigningAct(
  tx: Transaction,
  scope: Scope,
  { id, acts }: Pick<Signature, 'id' | 'acts'>,
  step: { act: SigningAct; remark: string; textVersion: number },
): Promise<void> {
  const number = acts.length + 1
  const done = { signatureId: id, number, at: scope.now, actor: actorOf(scope.viewer), ...step }
  await tx
    .insertInto('reportingSignatureAct')
    .values({ cityId: scope.city.id, id: randomUUID(), ...done })
    .execute()
}

export async function saveSignature(
  tx: Transaction,
  id: string,
  values: Partial<Pick<Signature, 'calledAt' | 'remindedOn' | 'dueOn'>>,
): Promise<void> {
  await tx.updateTable('reportingSignature').set(values).where('id', '=', id).execute()
}
