/** Our bodies, and who sits in them, as objects of the standard. */
import { type OparlObject, timesOf, within } from './oparl-object.ts'
import type { OparlRecords } from './oparl-records.queries.ts'
import type { Told } from './oparl-told.ts'

export function organizationsOf({ bodies, mandates }: OparlRecords, told: Told): OparlObject[] {
  return told.marked('body').map(({ mark, id }) => {
    const body = bodies.find((one) => one.id === id)
    const own = mandates.filter(({ bodyId }) => bodyId === id).map((one) => one.id)
    const memberships = told.marked('membership').filter((one) => own.includes(one.id))
    const said = body && {
      body: told.at.body,
      name: body.name,
      organizationType: told.say('organization'),
      classification: told.say(`kind.${body.kind as 'board'}`),
      startDate: body.foundedOn,
      endDate: body.closedOn,
      membership: memberships.filter(({ shown }) => shown).map((one) => told.at.object('membership', one.id)),
      meeting: told.at.ofOrganization(id, 'meeting'),
      consultation: told.at.ofOrganization(id, 'consultation'),
      web: told.pages.body(body.slug),
    }
    const times = timesOf(
      mark,
      memberships.map((one) => one.mark),
    )
    return told.object('organization', id, times, said)
  })
}

/** A deputy votes only where the holder is away. */
export function membershipsOf({ mandates }: OparlRecords, told: Told): OparlObject[] {
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
    return told.object('membership', id, timesOf(mark), shown && said)
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
    const own = mandates
      .filter(({ participantId }) => participantId === id)
      .map((one) => told.at.object('membership', one.id))
    const said = person && {
      body: told.at.body,
      name: person.name,
      membership: memberships.filter((one) => own.includes(one.id) && one.said).map((one) => within(one, 'person')),
    }
    const parts = told.marked('membership').filter((one) => one.mark.partOf === id)
    return told.object(
      'person',
      id,
      timesOf(
        mark,
        parts.map((one) => one.mark),
      ),
      shown && said,
    )
  })
}
