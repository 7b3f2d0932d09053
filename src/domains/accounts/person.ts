import { type Role, roles } from './role.ts'

/** Somebody who can come in, with the address by which they do. One for all cities. */
export type Person = { id: string; name: string; mail: string }

/** One role of one person in the city; with a unit, there alone. */
export type Membership = { id: string; role: Role; unitId: string | null; person: Known }

type Known = Person & { secondFactor: boolean }

/** Somebody with all their roles. */
export type Member = Known & { roles: { id: string; role: Role; unitId: string | null }[] }

/** Each person once, with their roles from the one that may most. */
export function membersOf(memberships: readonly Membership[]): Member[] {
  const members = new Map<string, Member>()
  for (const { id, role, unitId, person } of memberships) {
    const member = members.get(person.id) ?? { ...person, roles: [] }
    member.roles.push({ id, role, unitId })
    members.set(person.id, member)
  }
  const rank = ({ role }: { role: Role }) => roles.indexOf(role)
  return [...members.values()].map((one) => ({ ...one, roles: one.roles.sort((a, b) => rank(a) - rank(b)) }))
}

/** Whether nobody would be left who may bring in others, if this role ended. */
export function isLastAdministrator(memberships: readonly Membership[], ending: Membership): boolean {
  const others = memberships.filter(({ id, role, unitId }) => id !== ending.id && role === 'administrator' && !unitId)
  return ending.role === 'administrator' && ending.unitId === null && others.length === 0
}

/** The same of somebody who goes with all their roles. */
export function leavesNoAdministrator(memberships: readonly Membership[], personId: string): boolean {
  const leading = memberships.filter(({ role, unitId }) => role === 'administrator' && !unitId)
  return leading.length > 0 && leading.every(({ person }) => person.id === personId)
}

/** An address as it is kept and compared; undefined where nobody could be written to there. */
export function readMail(words: string): string | undefined {
  const mail = words.trim().toLowerCase()
  return mail.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(mail) ? mail : undefined
}
