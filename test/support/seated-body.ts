/** A body with its seats as rows, for tests of what happens in it: two sides, two seats each, one of them with a deputy. */
import { randomUUID } from 'node:crypto'
import { insertPass } from '../../src/domains/bodies/room/pass.queries.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { transact, writeQuietly } from '../../src/platform/transact.ts'

export type SeatedBody = {
  id: string
  slug: string
  seats: { ada: string; ben: string; mia: string; noor: string }
  people: Record<Person, string>
}

/** Ada chairs for the administration, Ben sits beside her; Mia from outside has Dilan as her deputy, and so has Noor. */
export const persons = ['ada', 'ben', 'mia', 'noor', 'dilan'] as const
export type Person = (typeof persons)[number]
const langs: Record<Person, Lang> = { ada: 'de', ben: 'de', mia: 'en', noor: 'de', dilan: 'de' }

export const mailOf = (person: Person) => `${person}@gremium.example`

export async function seatedBody(scope: Scope, slug = 'lenkungsgruppe', kind = 'steering_group'): Promise<SeatedBody> {
  const cityId = scope.city.id
  const id = randomUUID()
  const people = Object.fromEntries(persons.map((one) => [one, randomUUID()])) as Record<Person, string>
  const seats = { ada: randomUUID(), ben: randomUUID(), mia: randomUUID(), noor: randomUUID() }
  const named = (one: Person) => `${one[0]?.toUpperCase()}${one.slice(1)} Probe`
  await transact(scope, 'bodies.foundBody', async ({ tx, changed }) => {
    changed({ kind: 'body', id, before: null, after: { slug } })
    const since = '2025-01-01'
    const body = { cityId, id, slug, kind, name: 'Lenkungsgruppe', foundedOn: since }
    await tx.insertInto('bodiesBody').values(body).execute()
    const side = { cityId, bodyId: id, quorumPart: 1, quorumOf: 2 }
    await tx
      .insertInto('bodiesSide')
      .values([
        { ...side, side: 'administration', position: 0 },
        { ...side, side: 'outside', position: 1 },
      ])
      .execute()
    await tx
      .insertInto('bodiesParityRule')
      .values({ cityId, id: randomUUID(), bodyId: id, kind: 'equal', inForceOn: since })
      .execute()
    const participants = persons.map((one) => {
      return { cityId, id: people[one], name: named(one), mail: mailOf(one), lang: langs[one] }
    })
    await tx.insertInto('bodiesParticipant').values(participants).execute()
    const rows = Object.entries(seats).map(([one, seatId], position) => {
      const isInside = one === 'ada' || one === 'ben'
      const speaksFor = isInside ? `Amt von ${one}` : `Verein von ${one}`
      return {
        cityId,
        bodyId: id,
        id: seatId,
        side: isInside ? 'administration' : 'outside',
        speaksFor,
        position,
        openedOn: since,
      }
    })
    await tx.insertInto('bodiesSeat').values(rows).execute()
    const mandate = (seatId: string, part: string, person: Person, office: string | null = null) => {
      return { cityId, id: randomUUID(), seatId, part, participantId: people[person], office, startsOn: since }
    }
    await tx
      .insertInto('bodiesMandate')
      .values([
        mandate(seats.ada, 'holder', 'ada', 'chair'),
        mandate(seats.ben, 'holder', 'ben'),
        mandate(seats.mia, 'holder', 'mia'),
        mandate(seats.noor, 'holder', 'noor'),
        mandate(seats.mia, 'deputy', 'dilan'),
        mandate(seats.noor, 'deputy', 'dilan'),
      ])
      .execute()
  })
  return { id, slug, seats, people }
}

/** Somebody as the viewer who came by a link. */
export function asGuest(scope: Scope, { people }: SeatedBody, person: Person): Scope {
  return { ...scope, viewer: { kind: 'guest', id: people[person], name: person } }
}

/** A link of theirs, as its last part. */
export async function passFor(scope: Scope, { people }: SeatedBody, person: Person): Promise<string> {
  const token = `pass-${person}-${scope.city.slug}`
  const until = { madeAt: scope.now, expiresAt: new Date(scope.now.getTime() + 30 * 86_400_000) }
  await writeQuietly(scope, (tx) => insertPass(tx, scope, token, { participantId: people[person], ...until }))
  return token
}
