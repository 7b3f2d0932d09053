/** People of a city, invited and signed in as they would be. */

import { accountsRoutes } from '../../src/domains/accounts/accounts.routes.ts'
import { acceptInvitation, invitePerson, type Role } from '../../src/domains/accounts/accounts.ts'
import { clearOutgoing, listOutgoing } from '../../src/platform/mail/outgoing.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { read, writeQuietly } from '../../src/platform/transact.ts'
import { type Asked, formOf, type Site } from './site.ts'

export type MemberWish = { mail?: string; name?: string; role?: Role; unitId?: string | null }

/** Somebody who has said yes. Gives their address. */
export async function member(scope: Scope, wish: MemberWish = {}): Promise<string> {
  const { mail = 'ada@musterstadt.example', name = 'Ada Arndt' } = wish
  await acceptInvitation(scope, await invited(scope, { ...wish, mail, name }))
  return mail
}

/** Somebody who has not answered yet. Gives what their link ends with. */
export async function invited(scope: Scope, wish: MemberWish = {}): Promise<string> {
  const { mail = 'ben@musterstadt.example', name = 'Ben Okafor', role = 'editor', unitId = null } = wish
  const letter = await invitePerson(scope, { mail, name, role, unitId }, (token) => token)
  if (!letter.ok) throw new Error(letter.code)
  return letter.value
}

/** Everybody who is known, the people of the story apart. */
export async function newcomers(scope: Scope): Promise<string[]> {
  const rows = await scope.db
    .selectFrom('accountsPerson')
    .select('name')
    .where('mail', 'not like', '%@musterstadt.example.org')
    .execute()
  return rows.map(({ name }) => name)
}

/** The path of the link in the last mail to an address; undefined where none is on its way. */
export async function linkSentTo(scope: Scope, mail: string): Promise<string | undefined> {
  const mails = (await read(scope, listOutgoing)).filter(({ to }) => to === mail)
  const links = mails.flatMap(({ words }) => /https?:\/\/\S+/.exec(words)?.[0] ?? [])
  const url = links.find((one) => one.includes('/sign-in/'))
  return url && new URL(url).pathname
}

/** What a browser keeps of an answer, as it sends it back. */
export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .filter((one) => !/Max-Age=0\b/.test(one))
    .map((one) => one.split(';')[0])
    .join('; ')
}

/** Asks for a link, opens it and presses the button. Gives a function that asks with the session. */
export async function signIn(scope: Scope, site: Site, mail: string, headers: Record<string, string> = {}) {
  await site.ask(accountsRoutes.signIn(), formOf({ mail }, headers))
  await site.settled()
  const link = await linkSentTo(scope, mail)
  // The next link is found by itself.
  await writeQuietly(scope, (tx) => clearOutgoing(tx, new Date(scope.now.getTime() + 1)))
  const answer = await site.ask(link ?? '', formOf({}, headers))
  const Cookie = cookieOf(answer)
  const ask = (path: string, asked: Asked = {}) =>
    site.ask(path, { ...asked, headers: { 'Accept-Language': 'de', ...asked.headers, Cookie } })
  const send = (path: string, words: Record<string, string> = {}) => ask(path, formOf(words))
  return { answer, link: link ?? '', Cookie, ask, send }
}
