import { parseArgs } from 'node:util'
import type pg from 'pg'
import type { Config } from '../config.ts'
import { accountsRoutes } from '../domains/accounts/accounts.routes.ts'
import {
  endRole,
  erasePerson,
  findPersonByMail,
  forgetTraces,
  invitePerson,
  isRole,
  readMail,
  resetSecondFactor,
  roles,
  showPeople,
  withdrawInvitation,
} from '../domains/accounts/accounts.ts'
import { formatDate } from '../i18n/format.ts'
import type { Lang } from '../i18n/languages.ts'
import { NotFound } from '../platform/errors.ts'
import type { Scope } from '../platform/scope.ts'
import { read } from '../platform/transact.ts'
import { holders } from '../workspace/holders.ts'
import { tell } from './announce.ts'
import { asOwner } from './as-owner.ts'
import { saysYes } from './ask.ts'
import { sayCommand } from './command.messages.ts'
import { inCity } from './in-city.ts'

/** `user invite MAIL --role ROLE [--name NAME]`, `user list`, `user reset MAIL`, `user end MAIL`, `user erase MAIL`: who takes part in this city. */
export async function userCommand(config: Config, args: string[]): Promise<number> {
  const { lang, publicUrl } = config
  const wish = readWish(args)
  const mail = readMail(wish?.mail ?? '')
  if (wish?.act === 'list') return inCity(config, (scope) => listUsers(scope, lang))
  if (wish === undefined || (wish.act === 'invite' && !isRole(wish.role))) {
    tell(sayCommand(lang, 'user.usage', { roles: roles.join(', ') }))
    return 2
  }
  if (mail === undefined) {
    tell(sayCommand(lang, 'user.bad_mail', { mail: wish.mail }))
    return 1
  }
  if (wish.act === 'reset') return inCity(config, (scope) => resetUser(scope, mail, lang))
  if (wish.act === 'erase') return inCity(config, (scope, owner) => eraseUser(scope, owner, mail, lang))
  if (wish.act === 'end') return inCity(config, (scope) => endUser(scope, mail, lang))
  const { role, name = mail } = wish
  return inCity(config, async (scope) => {
    const link = (token: string) => publicUrl + accountsRoutes.invitation(token)
    const invited = isRole(role) ? await invitePerson(scope, { mail, name, role, unitId: null }, link) : undefined
    tell(
      sayCommand(lang, invited?.ok ? 'user.invited' : 'user.known', { mail, link: invited?.ok ? invited.value : '' }),
    )
    return invited?.ok ? 0 : 1
  })
}

const acts = ['invite', 'list', 'reset', 'end', 'erase'] as const
type Wish = { act: (typeof acts)[number]; mail: string; role?: string | undefined; name?: string | undefined }

/** Undefined where it is none of them, or has something nobody asked for. */
function readWish(args: string[]): Wish | undefined {
  try {
    const options = { role: { type: 'string' }, name: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [act, mail = '', ...more] = positionals
    const known = acts.find((one) => one === act)
    return known && more.length === 0 ? { act: known, mail, ...values } : undefined
  } catch {
    return undefined
  }
}

async function listUsers(scope: Scope, lang: Lang): Promise<number> {
  const { members, invitations } = await showPeople(scope)
  if (members.length + invitations.length === 0) tell(sayCommand(lang, 'user.nobody'))
  for (const { name, mail, roles } of members) {
    tell(sayCommand(lang, 'user.member', { name, mail, roles: roles.map(({ role }) => role).join(', ') }))
  }
  for (const { name, mail, role, expiresAt } of invitations) {
    const until = formatDate(lang, expiresAt.toISOString().slice(0, 10))
    tell(sayCommand(lang, 'user.waiting', { name, mail, roles: role, until }))
  }
  return 0
}

async function endUser(scope: Scope, mail: string, lang: Lang): Promise<number> {
  const { members, invitations } = await showPeople(scope)
  const roles = members.find((one) => one.mail === mail)?.roles ?? []
  const waiting = invitations.filter((one) => one.mail === mail)
  for (const { id } of roles) await endRole(scope, id)
  for (const { id } of waiting) await withdrawInvitation(scope, id)
  const known = roles.length + waiting.length > 0
  tell(sayCommand(lang, known ? 'user.ended' : 'user.unknown', { mail }))
  return known ? 0 : 1
}

async function resetUser(scope: Scope, mail: string, lang: Lang): Promise<number> {
  const member = (await showPeople(scope)).members.find((one) => one.mail === mail)
  if (member) await resetSecondFactor(scope, member.id)
  tell(sayCommand(lang, member ? 'user.reset' : 'user.unknown', { mail }))
  return member ? 0 : 1
}

/** At once and to the end: what the page leaves to the daily work is done here as well. */
async function eraseUser(scope: Scope, owner: pg.ClientConfig, mail: string, lang: Lang): Promise<number> {
  const person = await read(scope, (tx) => findPersonByMail(tx, mail))
  if (person && process.stdin.isTTY && !(await saysYes(sayCommand(lang, 'user.erase_sure', { mail })))) return 1
  const erased = person && (await erasePerson(scope, person.id).catch(unlessUnknown))
  if (erased?.ok) await asOwner(owner, (db) => forgetTraces({ ...scope, db }, holders))
  const key = !erased ? 'user.unknown' : erased.ok ? 'user.erased' : 'user.last_administrator'
  tell(sayCommand(lang, key, { mail }))
  return erased?.ok ? 0 : 1
}

/** Somebody whom other cities alone know. */
function unlessUnknown(error: unknown): undefined {
  if (!(error instanceof NotFound)) throw error
}
