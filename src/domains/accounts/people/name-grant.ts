import type { Lang } from '../../../i18n/languages.ts'
import type { Grant } from '../../../platform/scope.ts'
import { isRole, type Role } from '../role.ts'
import type { Unit } from '../unit.ts'
import { sayPeople } from './people.messages.ts'

/** The name of a role, as the pages of people have it. */
export function nameRole(lang: Lang, role: Role): string {
  return sayPeople(lang, `role.${role}`)
}

/** "Redaktion", or "Redaktion (FB 50)" where it holds in one unit. */
export function nameGrant(lang: Lang, { role, unitId }: Grant, units: readonly Unit[]): string {
  if (!isRole(role)) return role
  const unit = units.find(({ id }) => id === unitId)
  const name = nameRole(lang, role)
  return unit ? sayPeople(lang, 'role.in_unit', { role: name, unit: unit.short || unit.name.words }) : name
}
