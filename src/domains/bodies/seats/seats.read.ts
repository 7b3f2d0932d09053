import { compareNames, dayOf } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnitNames, type Unit } from '../../accounts/accounts.ts'
import { listTiedFields, type TiedField } from '../../plan/plan.ts'
import { listParticipantsById } from '../participants/participant.queries.ts'
import type { Participant } from '../participants/participant.ts'
import { listBodies } from './body.queries.ts'
import { type Body, charterOf } from './body.ts'
import { composeOver, type Segment } from './composition.ts'
import { endingWithin, vacantOn } from './ending.ts'
import type { Mandate, Register } from './mandate.ts'
import { loadRegisters } from './seat.queries.ts'
import { isOpenOn, type Seat } from './seat.ts'
import { type Standing, standingOn } from './standing.ts'

/** A body in a list. `seats`: how many are open today, `vacant`: how many of those nobody holds. */
export type BodyLine = { body: Body; standing: Standing; seats: number; vacant: number; ending: Mandate[] }

/** By how many days before its end a term is told of. */
const soon = 90

/** All bodies by name; those that are over are told apart by their closing. */
export async function showBodies(scope: Scope): Promise<BodyLine[]> {
  return read(scope, async (tx) => {
    const registers = await loadRegisters(tx)
    const lines = (await listBodies(tx)).map((body) => lineOf(body, registers(body.id), dayOf(scope.now)))
    return lines.sort((a, b) => compareNames(scope.lang, a.body.name, b.body.name))
  })
}

function lineOf(body: Body, register: Register, day: string): BodyLine {
  return {
    body,
    standing: standingOn(charterOf(body), register, day),
    seats: register.seats.filter((seat) => isOpenOn(seat, day)).length,
    vacant: vacantOn(register, day).length,
    ending: endingWithin(register, day, soon),
  }
}

export type BodyPage = BodyLine &
  Names & { register: Register; open: Seat[]; fields: TiedField[]; segments: Segment[]; today: string }

/** Who holds mandates, by id. */
export type Names = { people: ReadonlyMap<string, Participant>; units: ReadonlyMap<string, Unit> }

/** One body, by the last part of its address, with all seats and mandates it ever had. */
export async function showBody(scope: Scope, slug: string): Promise<BodyPage> {
  const tied = await listTiedFields(scope)
  return read(scope, async (tx) => {
    const body = (await listBodies(tx)).find((one) => one.slug === slug)
    if (!body) throw new NotFound('body')
    const register = (await loadRegisters(tx))(body.id)
    const today = dayOf(scope.now)
    const line = lineOf(body, register, today)
    const until = body.closedOn ?? today
    return {
      ...line,
      register,
      today,
      open: register.seats.filter((seat) => isOpenOn(seat, today)),
      fields: tied.filter(({ id }) => body.fieldIds.includes(id)),
      segments: composeOver(charterOf(body).sides, register, body.foundedOn, until),
      people: await listParticipantsById(tx),
      units: await listUnitNames(tx, scope),
    }
  })
}

/** Which of the open seats nobody holds today. */
export function vacantIds({ register, today }: Pick<BodyPage, 'register' | 'today'>): ReadonlySet<string> {
  return new Set(vacantOn(register, today).map(({ id }) => id))
}
