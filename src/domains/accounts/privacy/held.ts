import type { NamingEntry } from '../../../platform/audit-erase.ts'
import type { Grant } from '../../../platform/scope.ts'
import type { HoldingPart } from '../holding.ts'
import type { Invitation } from '../invitation.queries.ts'
import type { Held } from './holder.ts'

/**
 * To whom it is told. `person`: they themselves, everything. `server`: they themselves, let in by this city's server:
 * nothing that holds for all cities. `city`: whoever answers for the city: days and no hours, for these would tell when
 * somebody was at work.
 */
export type Asker = 'person' | 'server' | 'city'

/** All that is held of a person, as it is stored. */
export type StoredPerson = {
  person: { id: string; name: string; mail: string; lang: string | null; secondFactor: boolean; createdAt: Date }
  roles: Grant[]
  posts: { title: string; part: HoldingPart; startsOn: string; endsOn: string | null }[]
  invitations: Invitation[]
  sessions: { device: string | null; createdAt: Date; updatedAt: Date; cityId: string | null }[]
  passkeys: { device: string; host: string; madeAt: Date; usedAt: Date | null }[]
  identities: { provider: string; subject: string; createdAt: Date }[]
  mail: { subject: string; writtenAt: Date; sentAt: Date | null }[]
  kept: (Held & { name: string | null })[]
  log: (NamingEntry & { name: string | null })[]
}

/** What is told of it. Secrets are in none of it: they are not read at all. */
export type HeldOfPerson = ReturnType<typeof tellHeldTo>

export function tellHeldTo(asker: Asker, cityId: string, stored: StoredPerson) {
  const { person, sessions, passkeys, identities } = stored
  const isOwn = asker === 'person'
  const at = (moment: Date) => (isOwn ? moment.toISOString() : moment.toISOString().slice(0, 10))
  const isOfCity = {
    person: () => true,
    city: (of: string | null) => of === null || of === cityId,
    server: (of: string | null) => of === cityId,
  }[asker]
  return {
    person: {
      id: person.id,
      name: person.name,
      mail: person.mail,
      lang: person.lang,
      secondFactor: person.secondFactor,
      since: at(person.createdAt),
    },
    roles: stored.roles,
    posts: stored.posts,
    invitations: stored.invitations.map(({ name, mail, role, invitedAt, expiresAt }) => {
      return { name, mail, role, invited: at(invitedAt), until: at(expiresAt) }
    }),
    sessions: sessions
      .filter((one) => isOfCity(one.cityId))
      .map(({ device, createdAt, updatedAt }) => {
        return { device: device ?? '', since: at(createdAt), ...(isOwn && { lastSeen: at(updatedAt) }) }
      }),
    passkeys: (asker === 'server' ? [] : passkeys).map(({ device, host, madeAt, usedAt }) => {
      return { device, made: at(madeAt), ...(isOwn && { host, used: usedAt && at(usedAt) }) }
    }),
    identities: identities
      .filter(({ provider }) => isOwn || provider === `city-${cityId}`)
      .map(({ provider, subject, createdAt }) => ({ server: provider, subject, since: at(createdAt) })),
    mail: stored.mail.map(({ subject, writtenAt, sentAt }) => {
      return { subject, written: at(writtenAt), sent: sentAt && at(sentAt) }
    }),
    kept: stored.kept.map((one) => ({ ...one, at: one.at && at(one.at) })),
    log: stored.log.map((one) => ({ ...one, at: at(one.at) })),
  }
}
