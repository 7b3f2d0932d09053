import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnits, type Unit } from '../../accounts/accounts.ts'
import { mayKnowParticipants } from '../bodies.access.ts'
import { listMinutesNaming, type NamingMinutes } from '../meetings/minutes.queries.ts'
import { type HeldOfParticipant, listHeldOfParticipant } from './held.queries.ts'
import { findParticipant, listParticipants } from './participant.queries.ts'
import type { Participant } from './participant.ts'

export type ParticipantsPage = { participants: Participant[]; units: Unit[] }

/** Everybody whom the bodies know: for those who write to them, since addresses stand there. */
export async function showParticipants(scope: Scope): Promise<ParticipantsPage> {
  if (!mayKnowParticipants(scope.viewer)) throw new Forbidden('showParticipants')
  return read(scope, async (tx) => ({
    participants: await listParticipants(tx, scope),
    units: await listUnits(tx, scope),
  }))
}

export type ParticipantPage = {
  participant: Participant
  units: Unit[]
  held: HeldOfParticipant[]
  /** Where their name stands in a text that only a person can change. */
  minutes: NamingMinutes[]
}

export async function showParticipant(scope: Scope, id: string): Promise<ParticipantPage> {
  if (!mayKnowParticipants(scope.viewer)) throw new Forbidden('showParticipant')
  return read(scope, async (tx) => {
    const participant = await findParticipant(tx, id)
    if (!participant || participant.erasedAt !== null) throw new NotFound('participant')
    return {
      ...{ participant, units: await listUnits(tx, scope) },
      ...{ held: await listHeldOfParticipant(tx, id), minutes: await listMinutesNaming(tx, participant.name) },
    }
  })
}
