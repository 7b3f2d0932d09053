import type { StaffLang } from '../../../i18n/languages.ts'
import { queueMail } from '../../../platform/mail/outgoing.ts'
import type { Scope, Viewer } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { linkMail } from '../accounts.mail.ts'
import { findPersonByMail, listGrants, listLanguagesOf } from '../person.queries.ts'
import { isOver } from './session-life.ts'
import { type Auth, issueToken } from './sign-in.queries.ts'
import { triedTooOften } from './throttle.queries.ts'

/** Links that one person can have sent within a quarter of an hour: enough for a mail program that is slow. */
const mostLinks = 4

/**
 * Sends a link to whoever takes part in the city under this address, and nothing to anybody else. Nobody waits for it:
 * neither the answer nor its time tells whether the address is known. `link`: the whole address that a token makes.
 */
export async function sendLink(scope: Scope, auth: Auth, mail: string, link: (token: string) => string): Promise<void> {
  if (await triedTooOften(scope.db, scope.now, `link ${scope.city.id} ${mail}`, mostLinks)) return
  const person = await read(scope, async (tx) => {
    const found = await findPersonByMail(tx, mail)
    return found && (await listGrants(tx, found.id)).length > 0 ? found : undefined
  })
  if (!person) return
  const token = await issueToken(auth, mail, new Headers())
  await writeQuietly(scope, (tx) => queueMail(tx, scope, linkMail(scope, person, link(token))))
}

/** Somebody who has signed in: as viewer of this city, by which session, and what the browser is to keep of it. */
export type SignedIn = {
  viewer: Viewer & { kind: 'person' }
  mail: string
  /** In which they want the workspace; null: they have not said. */
  lang: StaffLang | null
  sessionId: string
  since: Date
  hasSecondFactor: boolean
  /** The city whose server vouches for them. What holds for all cities they then neither see nor change. */
  boundTo: string | null
  /** Until the code is given, the session opens nothing. */
  wantsCode: boolean
  /** Shown by one thing alone who they are: by the link that came by mail. */
  byLinkAlone: boolean
  /** The city wants a second step, and they have none yet: until they do, only setting it up is open. */
  wantsFactor?: boolean
  cookies: string[]
}

/** Who asks, by the request's cookie; undefined where nobody has signed in, or too long ago. */
export async function findSignedIn(scope: Scope, auth: Auth, headers: Headers): Promise<SignedIn | undefined> {
  const { response, headers: answer } = await auth.api.getSession({ headers, returnHeaders: true })
  if (!response || isOver(response.session, scope.now)) return undefined
  const { user, session } = response
  if (session.cityId && session.cityId !== scope.city.id) return undefined
  const { grants, lang } = await read(scope, async (tx) => {
    const chosen = await listLanguagesOf(tx, [user.id])
    return { grants: await listGrants(tx, user.id), lang: chosen.get(user.id) ?? null }
  })
  const viewer = { kind: 'person', id: user.id, name: user.name, grants } as const
  const hasSecondFactor = user.twoFactorEnabled === true
  const wantsCode = hasSecondFactor && !session.secondFactorAt
  const cookies = answer.getSetCookie()
  const boundTo = session.cityId ?? null
  return {
    viewer,
    mail: user.email,
    lang,
    sessionId: session.id,
    since: session.createdAt,
    hasSecondFactor,
    wantsCode,
    byLinkAlone: !session.secondFactorAt && boundTo === null,
    boundTo,
    cookies,
  }
}

/** A session as its owner sees it. */
export type OwnSession = { id: string; device: string; since: Date; lastSeen: Date; isThis: boolean }

export async function listOwnSessions(auth: Auth, headers: Headers, by: SignedIn): Promise<OwnSession[]> {
  return (await sessionsOf(auth, headers, by))
    .map(({ id, userAgent, createdAt, updatedAt }) => {
      return { id, device: userAgent ?? '', since: createdAt, lastSeen: updatedAt, isThis: id === by.sessionId }
    })
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.lastSeen.getTime() - a.lastSeen.getTime())
}

/** Ends one of one's own sessions; of anybody else's it knows nothing. */
export async function endSession(auth: Auth, headers: Headers, by: SignedIn, id: string): Promise<void> {
  const session = (await sessionsOf(auth, headers, by)).find((one) => one.id === id)
  if (session) await auth.api.revokeSession({ headers, body: { token: session.token } })
}

async function sessionsOf(auth: Auth, headers: Headers, { boundTo }: SignedIn) {
  const sessions = await auth.api.listSessions({ headers })
  return sessions.filter(({ cityId }) => boundTo === null || cityId === boundTo)
}
