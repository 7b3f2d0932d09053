import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { mayChangeSignIn } from '../accounts.access.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import {
  bindSession,
  deleteServer,
  findServer,
  forgetIdentities,
  lockSecret,
  openServer,
  type ServerRow,
  saveServer,
} from './identity-server.queries.ts'
import type { IdentityServer } from './identity-server.ts'
import { sessionIn } from './session-cookie.ts'
import { type Auth, openAuth } from './sign-in.queries.ts'

/** What makes a library for a city that has a server. `secret`: the program's. */
export type SignInParts = { publicUrl: string; secret: string }

/** The server of this city as its settings show it; without its secret. */
export async function showServer(scope: Scope): Promise<Omit<ServerRow, 'secret'> | undefined> {
  const row = await read(scope, findServer)
  return row && { name: row.name, issuer: row.issuer, client: row.client }
}

/** `secret` '' leaves the one that is kept. */
export async function changeServer(scope: Scope, programSecret: string, wish: ServerRow): Promise<void> {
  if (!mayChangeSignIn(scope.viewer)) throw new Forbidden('changeServer')
  const locked = wish.secret === '' ? undefined : await lockSecret(programSecret, wish.secret)
  await transact(scope, 'accounts.changeServer', async ({ tx, changed }) => {
    const before = await findServer(tx)
    const secret = locked ?? before?.secret
    if (secret === undefined) throw new Error('a server without a secret')
    await saveServer(tx, scope, { ...wish, secret })
    // Another server may call somebody else by the same name.
    if (before && before.issuer !== wish.issuer) await forgetIdentities(tx, scope.city.id)
    changed({ kind: 'identity_server', id: scope.city.id, before: told(before), after: told(wish) })
  })
}

export async function removeServer(scope: Scope): Promise<void> {
  if (!mayChangeSignIn(scope.viewer)) throw new Forbidden('removeServer')
  await transact(scope, 'accounts.removeServer', async ({ tx, changed }) => {
    const before = await findServer(tx)
    if (!before) return
    await deleteServer(tx)
    await forgetIdentities(tx, scope.city.id)
    changed({ kind: 'identity_server', id: scope.city.id, before: told(before), after: null })
  })
}

/** What the log may know of it. */
function told(row: ServerRow | undefined) {
  return row ? { name: row.name, issuer: row.issuer, client: row.client } : null
}

/** The library with this city's server. Made anew each time: settings may have changed, and a server come back. */
async function authOfCity(
  scope: Scope,
  { publicUrl, secret }: SignInParts,
): Promise<{ auth: Auth; server: IdentityServer } | undefined> {
  const row = await read(scope, findServer)
  const server = row && (await openServer(secret, scope.city.id, row))
  return server && { server, auth: await openAuth({ db: scope.db, publicUrl, secret, server }) }
}

export type Departure = { url: string; cookies: string[] }

/** Where to send somebody who wants to come in by the city's server; undefined where it does not answer, or is none. */
export async function departToServer(
  scope: Scope,
  parts: SignInParts,
  headers: Headers,
): Promise<Departure | undefined> {
  const known = await authOfCity(scope, parts)
  if (!known) return undefined
  const body = { provider: known.server.id, callbackURL: '/workspace', errorCallbackURL: accountsRoutes.notLetIn() }
  // It throws where the server cannot be reached, in words of its own for each way in which that happens.
  const answer = await known.auth.api
    .signInSocial({ body: { ...body, disableRedirect: true }, headers, returnHeaders: true })
    .catch(() => undefined)
  return answer?.response.url ? { url: answer.response.url, cookies: answer.headers.getSetCookie() } : undefined
}

/** Somebody comes back from it: whether they are let in, in this city alone, and what the browser is to keep. */
export async function returnFromServer(
  scope: Scope,
  parts: SignInParts,
  request: Request,
): Promise<{ isIn: boolean; cookies: string[] }> {
  const known = await authOfCity(scope, parts)
  if (!known) return { isIn: false, cookies: [] }
  const cookies = (await known.auth.handler(request)).headers.getSetCookie()
  const session = sessionIn(cookies)
  if (session) await bindSession(scope.db, session.token, scope.city.id)
  return { isIn: session !== undefined, cookies }
}
