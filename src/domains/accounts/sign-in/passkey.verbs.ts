import { randomBytes } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { queueMail } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import { passkeyMail } from '../accounts.mail.ts'
import { findPasskey, insertPasskey, keepChallenge, listPasskeys, markUsed, takeChallenge } from './passkey.queries.ts'
import { confirmSession } from './second-factor.queries.ts'
import { sessionIn } from './session-cookie.ts'
import { type Auth, issueToken, redeemToken } from './sign-in.queries.ts'
import type { SignedIn } from './sign-in.verbs.ts'

/** The device asks its owner for finger, face or number each time: so a passkey is two factors in one. */
const userVerification = 'required'
/** Loaded when somebody has a key: no command and no start waits for it. */
const library = () => import('@simplewebauthn/server')
/** EdDSA, ES256 and RS256: what devices sign with today. */
const supportedAlgorithmIDs = [-8, -7, -257]

/** What a browser hands to the person's device so that it makes a key. */
export async function offerPasskey(scope: Scope, publicUrl: string, signedIn: SignedIn) {
  const { viewer, mail, sessionId } = signedIn
  const known = await listPasskeys(scope.db, viewer.id)
  const { generateRegistrationOptions } = await library()
  const options = await generateRegistrationOptions({
    rpName: scope.city.name,
    rpID: new URL(publicUrl).hostname,
    userName: mail,
    userDisplayName: viewer.name,
    userID: new TextEncoder().encode(viewer.id),
    excludeCredentials: known.map(({ credential, transports }) => ({ id: credential, transports })),
    supportedAlgorithmIDs,
    authenticatorSelection: { residentKey: 'required', userVerification },
  })
  await keepChallenge(scope.db, scope.now, sessionId, options.challenge)
  return options
}

/** Keeps the key that the device made; false where it did not answer what was asked. Its owner is told by mail. */
export async function addPasskey(
  scope: Scope,
  publicUrl: string,
  signedIn: SignedIn,
  response: RegistrationResponseJSON,
  device: string,
): Promise<boolean> {
  const { origin, hostname } = new URL(publicUrl)
  const { viewer, mail, sessionId } = signedIn
  const expectedChallenge = await takeChallenge(scope.db, scope.now, sessionId)
  if (expectedChallenge === undefined) return false
  const wanted = { response, expectedChallenge, expectedOrigin: origin, expectedRPID: hostname }
  const { verifyRegistrationResponse } = await library()
  // It throws where anything does not fit, in words for programmers.
  const made = await verifyRegistrationResponse({
    ...wanted,
    supportedAlgorithmIDs,
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!made?.verified) return false
  const { id: credential, publicKey, counter, transports = [] } = made.registrationInfo.credential
  const key = { personId: viewer.id, credential, publicKey, counter, transports, host: hostname, device }
  await insertPasskey(scope.db, { ...key, madeAt: scope.now })
  await writeQuietly(scope, (tx) => queueMail(tx, scope, passkeyMail(scope, { name: viewer.name, mail })))
  return true
}

/** What a browser hands to the device so that it signs; `handle` comes back with the answer. */
export async function askForPasskey(scope: Scope, publicUrl: string) {
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({ rpID: new URL(publicUrl).hostname, userVerification })
  const handle = randomBytes(24).toString('base64url')
  await keepChallenge(scope.db, scope.now, handle, options.challenge)
  return { options, handle }
}

/** Somebody comes in by their key. Gives the cookies to keep; undefined where it is not theirs, not ours or not for now. */
export async function enterByPasskey(
  scope: Scope,
  { auth, publicUrl, headers }: { auth: Auth; publicUrl: string; headers: Headers },
  handle: string,
  response: AuthenticationResponseJSON,
): Promise<string[] | undefined> {
  const { origin, hostname } = new URL(publicUrl)
  const expectedChallenge = await takeChallenge(scope.db, scope.now, handle)
  const key = await findPasskey(scope.db, response.id)
  if (expectedChallenge === undefined || !key || key.host !== hostname) return undefined
  const { credential: id, counter, transports } = key
  const { verifyAuthenticationResponse } = await library()
  const signed = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: hostname,
    credential: { id, publicKey: new Uint8Array(key.publicKey), counter, transports },
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!signed?.verified) return undefined
  await markUsed(scope.db, key.id, signed.authenticationInfo.newCounter, scope.now)
  const cookies = (await redeemToken(auth, await issueToken(auth, key.mail, headers), headers))?.getSetCookie() ?? []
  const session = sessionIn(cookies)
  if (session) await confirmSession(scope.db, { token: session.token }, scope.now)
  return session && cookies
}
