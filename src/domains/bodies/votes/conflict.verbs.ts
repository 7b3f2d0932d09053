import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { listUnitNames } from '../../accounts/accounts.ts'
import { listInvolved } from '../../plan/plan.ts'
import { listParticipantsById } from '../participants/participant.queries.ts'
import { type BodyMandate, listBodyMandates } from './entitled.queries.ts'
import { type KeptRecusal, listRecusals, saveRecusal } from './recusal.queries.ts'
import { type Involved, type MemberUnits, proposeRecusals, type Recusal, writeStake } from './recusal.ts'

/**
 * Within another act: proposes a conflict of interest to every member whose organisation has a part in one of these
 * measures. What was proposed, declared or dismissed before stays as it is.
 */
export async function proposeByProgram(
  { tx, changed }: Write,
  scope: Scope,
  bodyId: string,
  measureIds: readonly string[],
): Promise<void> {
  const records = await findInvolved(tx, scope, measureIds)
  const members = await findMembers(tx, scope, await listBodyMandates(tx, bodyId))
  const before = await listRecusals(tx, bodyId, measureIds)
  for (const { participantId, recordId, ...stake } of proposeRecusals(members, records)) {
    if (before.some((one) => one.participantId === participantId && one.recordId === recordId)) continue
    const recusal: Recusal = { state: 'proposed', proposedBy: 'program', reason: writeStake(stake), settledReason: '' }
    await saveRecusal(tx, scope, { bodyId, participantId, recordId }, recusal)
    changed({ kind: 'recusal', id: recordId, before: null, after: { bodyId, participantId, ...recusal } })
  }
}

async function findInvolved(tx: Transaction, scope: Scope, measureIds: readonly string[]) {
  const units = await listUnitNames(tx, scope)
  const all = await listInvolved(tx, measureIds)
  return measureIds.map((id) => ({
    id,
    involved: all
      .filter(({ measureId }) => measureId === id)
      .map(
        ({ unitId, name, as }): Involved => ({
          unitId,
          name: unitId === null ? name : (units.get(unitId)?.name.words ?? ''),
          stake: as,
        }),
      ),
  }))
}

/** Whom each member belongs to: by themselves, and by whoever sends them. */
async function findMembers(tx: Transaction, scope: Scope, mandates: readonly BodyMandate[]): Promise<MemberUnits[]> {
  const units = await listUnitNames(tx, scope)
  const people = await listParticipantsById(tx)
  return [...Map.groupBy(mandates, ({ participantId }) => participantId)].flatMap(([participantId, theirs]) => {
    if (participantId === null) return []
    const ids = new Set([people.get(participantId)?.unitId ?? null, ...theirs.map(({ unitId }) => unitId)])
    const own = [...ids].flatMap((id) => (id === null ? [] : (units.get(id) ?? [])))
    return [{ participantId, units: own.map(({ id, name, short }) => ({ id, names: namesOf(name.words, short) })) }]
  })
}

function namesOf(name: string, short: string): string[] {
  return short === '' ? [name] : [name, short]
}

/** Who declared a conflict of interest in one of the records, and why. Without a record, the motion itself is one. */
export function declaredIn(recusals: readonly KeptRecusal[]): Map<string, string> {
  const declared = recusals.filter(({ state }) => state === 'declared')
  return new Map(declared.map(({ participantId, reason }) => [participantId, reason]))
}
