import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { listUnits } from '../../accounts/accounts.ts'
import { insertParticipant, listParticipants } from '../participants/participant.queries.ts'
import {
  checkParticipant,
  type Participant,
  type ParticipantRefusal,
  type ParticipantWish,
} from '../participants/participant.ts'
import { appointedLetter } from './appointed.mail.ts'
import { decideAppointments, type ParityRefusal } from './appointment.ts'
import { charterOf } from './body.ts'
import { changeBody, type OneBody } from './body.verbs.ts'
import type { Mandate, MandateRefusal, MandateWish } from './mandate.ts'
import { tellIfBroken } from './parity.mail.ts'
import { insertMandate, saveMandateEnd } from './seat.queries.ts'

/** `person`: one the bodies know, by id, or somebody new; null where an organisation has not said yet whom it sends. */
export type AppointmentWish = Omit<MandateWish, 'participantId'> & { person: string | ParticipantWish | null }
export type AppointmentRefusal =
  | ParticipantRefusal
  | MandateRefusal
  | ParityRefusal
  | 'mandate.nobody'
  | 'mandate.person_unknown'
  | 'mandate.unit_unknown'

/** `publicUrl`: where the site is, for the letters that tell the appointed; null: nobody is written to. */
export type Appointing = { wishes: readonly AppointmentWish[]; reason: string; publicUrl: string | null }

/**
 * Appoints to one or several seats in one act. Whoever has an address that the bodies know is the one they know. A refusal
 * says by `values.wish` which of the wishes it is about.
 */
export async function appoint(
  scope: Scope,
  slug: string,
  seen: number,
  { wishes, reason, publicUrl }: Appointing,
): Promise<Outcome<string[], AppointmentRefusal | 'body.closed' | 'changed_meanwhile'>> {
  return changeBody(scope, 'bodies.appoint', slug, seen, async (one) => {
    const { body, register, write, hold } = one
    const named = await namePeople(write.tx, scope, wishes)
    if (!named.ok) return named
    const { people, ids } = named.value
    const appointments = wishes.map(({ person: _person, ...wish }, i) => {
      return { ...wish, id: randomUUID(), participantId: ids[i] ?? null }
    })
    const decided = decideAppointments(appointments, charterOf(body), register, reason)
    if (!decided.ok) return decided
    if (!(await hold())) return refused('changed_meanwhile')
    await makeKnown(write, scope, people)
    const { begins, ends } = decided.value
    await keep(scope, one, begins, ends)
    for (const { participantId } of publicUrl === null ? [] : begins) {
      const to = people.find(({ id }) => id === participantId)
      if (publicUrl !== null && to) await appointedLetter(write.tx, scope, publicUrl, to, body, begins)
    }
    for (const day of new Set(begins.map(({ startsOn }) => startsOn))) await tellIfBroken(scope, one, day)
    return ok(begins.map(({ id }) => id))
  })
}

type Named = { people: (Participant & { isNew: boolean })[]; ids: (string | null)[] }

/** Who is meant by each wish; of those who are new, with the id they are to have. Nothing is written yet. */
async function namePeople(
  tx: Transaction,
  scope: Scope,
  wishes: readonly AppointmentWish[],
): Promise<Outcome<Named, AppointmentRefusal>> {
  const people = (await listParticipants(tx, scope)).map((one) => ({ ...one, isNew: false }))
  const units = new Set((await listUnits(tx, scope)).map(({ id }) => id))
  const ids: (string | null)[] = []
  for (const [wish, { person, unitId }] of wishes.entries()) {
    if (person === null && unitId === null) return refused('mandate.nobody', { wish })
    if (unitId !== null && !units.has(unitId)) return refused('mandate.unit_unknown', { wish })
    if (person === null || typeof person === 'string') {
      if (person !== null && people.every(({ id }) => id !== person)) return refused('mandate.person_unknown', { wish })
      ids.push(person)
      continue
    }
    const known = person.mail === null ? undefined : people.find(({ mail }) => mail === person.mail)
    if (known) {
      ids.push(known.id)
      continue
    }
    const checked = checkParticipant(person, null, people, scope.city.languages)
    if (!checked.ok) return { ...checked, values: { ...checked.values, wish } }
    const id = randomUUID()
    people.push({ id, ...checked.value, erasedAt: null, version: 1, isNew: true })
    ids.push(id)
  }
  return ok({ people, ids })
}

async function makeKnown({ tx, changed }: Write, scope: Scope, people: Named['people']): Promise<void> {
  for (const { id, name, mail, lang, unitId } of people.filter(({ isNew }) => isNew)) {
    await insertParticipant(tx, scope, id, { name, mail, lang, unitId })
    changed({ kind: 'participant', id, before: null, after: { name, mail, lang, unitId } })
  }
}

async function keep(scope: Scope, { register, write }: OneBody, begins: Mandate[], ends: Mandate[]): Promise<void> {
  for (const mandate of ends) {
    await saveMandateEnd(write.tx, mandate)
    const before = register.mandates.find(({ id }) => id === mandate.id)
    const of = ({ endsOn, ending }: Mandate) => ({ endsOn, ending })
    write.changed({ kind: 'mandate', id: mandate.id, before: before ? of(before) : null, after: of(mandate) })
  }
  for (const mandate of begins) {
    await insertMandate(write.tx, scope, mandate)
    write.changed({ kind: 'mandate', id: mandate.id, before: null, after: mandate })
  }
}
