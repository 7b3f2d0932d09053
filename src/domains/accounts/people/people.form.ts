import { line, type Words } from '../../../platform/http/form.ts'
import type { Viewer } from '../../../platform/scope.ts'
import { mayGrant } from '../accounts.access.ts'
import type { InvitationWish } from '../people.verbs.ts'
import { readMail } from '../person.ts'
import { isRole, type Role } from '../role.ts'
import type { Unit } from '../unit.ts'
import type { PeopleKey } from './people.messages.ts'

/** Which field is wrong, and what its message is. */
export type PeopleErrors = Partial<Record<'name' | 'mail' | 'role' | 'unit', PeopleKey>>
type Read<Value> = { ok: true; value: Value } | { ok: false; errors: PeopleErrors }

export function readInvitation(words: Words, viewer: Viewer, units: readonly Unit[]): Read<InvitationWish> {
  const [name, mail, grant] = [
    line(words, 'name').slice(0, 200),
    readMail(line(words, 'mail')),
    readGrant(words, viewer, units),
  ]
  const errors: PeopleErrors = {
    ...(name === '' && { name: 'error.name' }),
    ...(mail === undefined && { mail: 'error.mail' }),
    ...(grant.ok ? {} : grant.errors),
  }
  if (name === '' || mail === undefined || !grant.ok) return { ok: false, errors }
  return { ok: true, value: { name, mail, ...grant.value } }
}

/** A role that this viewer may give, in a unit that is there or in the whole city. */
export function readGrant(
  words: Words,
  viewer: Viewer,
  units: readonly Unit[],
): Read<{ role: Role; unitId: string | null }> {
  const [role, slug] = [line(words, 'role'), line(words, 'unit')]
  const unit = units.find((one) => one.slug === slug && one.closedOn === null)
  const isGiven = isRole(role) && mayGrant(viewer, role)
  const errors: PeopleErrors = {
    ...(!isGiven && { role: 'error.role' }),
    ...(slug !== '' && !unit && { unit: 'error.unit' }),
  }
  if (!isGiven || (slug !== '' && !unit)) return { ok: false, errors }
  return { ok: true, value: { role, unitId: unit?.id ?? null } }
}
