import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnits, type Unit } from '../../accounts/accounts.ts'
import { mayArrangeBodies } from '../bodies.access.ts'
import { listParticipants } from './participant.queries.ts'
import type { Participant } from './participant.ts'

export type ParticipantsPage = { participants: Participant[]; units: Unit[] }

/** Everybody whom the bodies know: for those who write to them, since addresses stand there. */
export async function showParticipants(scope: Scope): Promise<ParticipantsPage> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('showParticipants')
  return read(scope, async (tx) => ({
    participants: await listParticipants(tx, scope),
    units: await listUnits(tx, scope),
  }))
}

export async function showParticipant(scope: Scope, id: string): Promise<{ participant: Participant; units: Unit[] }> {
  const { participants, units } = await showParticipants(scope)
  const participant = participants.find((one) => one.id === id)
  if (!participant) throw new NotFound('participant')
  return { participant, units }
}
