/** Our bodies, and who sits in them, as objects of the standard. */
import { dayOf } from '../../../../i18n/format.ts'
import { type OparlObject, type Times, timesOf, within } from './oparl-object.ts'
import type { Mark, OparlRecords } from './oparl-records.queries.ts'
import type { Told } from './oparl-told.ts'

export function organizationsOf(
  { bodies, mandates }: OparlRecords,
  told: Told,
  memberships: readonly OparlObject[],
): OparlObject[] {
  return told.marked('body').map(({ mark, id }) => {
    const body = bodies.find((one) => one.id === id)
    const own = membershipsAmong(
      mandates.filter(({ bodyId }) => bodyId === id),
      told,
      memberships,
    )
    const said = body && {
      body: told.at.body,
      name: body.name,
      organizationType: told.say('organization'),
      classification: told.say(`kind.${body.kind as 'board'}`),
      startDate: body.foundedOn,
      endDate: body.closedOn,
      membership: own.filter(({ said: one }) => one !== null).map((one) => one.id),
      meeting: told.at.ofOrganization(id, 'meeting'),
      consultation: told.at.ofOrganization(id, 'consultation'),
      web: told.pages.body(body.slug),
    }
    return told.object('organization', id, timesWith(mark, own), said)
  })
}

type Mandate = OparlRecords['mandates'][number]

function membershipsAmong(own: readonly Mandate[], told: Told, memberships: readonly OparlObject[]): OparlObject[] {
  const ids = new Set(own.map(({ id }) => told.at.object('membership', id)))
  return memberships.filter(({ id }) => ids.has(id))
}

function timesWith(mark: Mark, parts: readonly OparlObject[]): Times {
  const { created, modified } = timesOf(mark)
  return { created, modified: Math.max(modified, ...parts.map((one) => one.modified)) }
}

/** That somebody's time begins or ends changes it, without anybody writing: from that day's first moment on. */
function timesWithin(mark: Mark, { startsOn, endsOn }: Mandate, now: Date): Times {
  const { created, modified } = timesOf(mark)
  const moments = [Date.parse(startsOn), endsOn === null ? Infinity : Date.parse(endsOn) + 86_400_000]
  // The city's day begins before this one: by then it has changed in any case.
  const passed = moments.map((moment) => (moment - 7_200_000 <= +now ? Math.min(moment, +now) / 1_000 : 0))
  return { created, modified: Math.max(modified, ...passed.map(Math.floor)) }
}

/** Who sits there today; who sat there or will sit there is not named. A deputy votes only where the holder is away. */
export function membershipsOf({ mandates }: OparlRecords, told: Told): OparlObject[] {
  const today = dayOf(told.now)
  return told.marked('membership').map(({ mark, id, shown }) => {
    const mandate = mandates.find((one) => one.id === id)
    const said = mandate?.participantId && {
      person: told.at.object('person', mandate.participantId),
      organization: told.at.object('organization', mandate.bodyId),
      role: told.say(mandate.office === null ? (mandate.part as 'holder') : (mandate.office as 'chair')),
      votingRight: mandate.votes && mandate.part === 'holder',
      startDate: mandate.startsOn,
      endDate: mandate.endsOn,
    }
    const lasts = mandate && mandate.startsOn <= today && (mandate.endsOn === null || mandate.endsOn >= today)
    const times = mandate ? timesWithin(mark, mandate, told.now) : timesOf(mark)
    return told.object('membership', id, times, shown && lasts && said)
  })
}

/** By name alone: how to reach somebody is nobody else's business. */
export function personsOf(
  { persons, mandates }: OparlRecords,
  told: Told,
  memberships: readonly OparlObject[],
): OparlObject[] {
  return told.marked('person').map(({ mark, id, shown }) => {
    const person = persons.find((one) => one.id === id)
    const own = membershipsAmong(
      mandates.filter(({ participantId }) => participantId === id),
      told,
      memberships,
    )
    const current = own.filter((one) => one.said !== null)
    const said = person && {
      body: told.at.body,
      name: person.name,
      membership: current.map((one) => within(one, 'person')),
    }
    // One that was taken away with its seat is known by its mark alone.
    const parts = told.marked('membership').filter((one) => one.mark.partOf === id)
    const marked = timesOf(
      mark,
      parts.map((one) => one.mark),
    )
    const { created, modified } = timesWith(mark, own)
    const times = { created, modified: Math.max(marked.modified, modified) }
    return told.object('person', id, times, shown && current.length > 0 && said)
  })
}
