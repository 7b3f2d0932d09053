import type { Database } from '../../../platform/database.ts'
import { configOf, type IdentityServer } from './identity-server.ts'
import { idleHours, linkMinutes } from './session-life.ts'

export type AuthParts = {
  db: Database
  /** The whole public address, without a path. */
  publicUrl: string
  /** What cookies are signed with. */
  secret: string
  /** That of one city, where somebody comes in by it. */
  server?: IdentityServer
}

/**
 * The library that keeps people, sessions and what was sent out, on our own tables (decision 0039). It has no routes of
 * its own here: our forms call its functions, which want the headers of the request.
 */
export async function openAuth({ db, publicUrl, secret, server }: AuthParts) {
  const [{ betterAuth }, { genericOAuth, magicLink, twoFactor }] = await Promise.all([
    import('better-auth'),
    import('better-auth/plugins'),
  ])
  return betterAuth({
    baseURL: publicUrl,
    basePath: '/workspace/auth',
    secret,
    database: { db: db as never, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Ours stand before: by person and by address, on every node.
    rateLimit: { enabled: false },
    user: { modelName: 'accountsPerson', fields: { email: 'mail', emailVerified: 'mailVerified' } },
    session: {
      modelName: 'accountsSession',
      fields: { userId: 'personId', userAgent: 'device' },
      expiresIn: idleHours * 3600,
      updateAge: 15 * 60,
      additionalFields: {
        secondFactorAt: { type: 'date', required: false, input: false },
        cityId: { type: 'string', required: false, input: false },
      },
    },
    account: {
      modelName: 'accountsIdentity',
      fields: { userId: 'personId', providerId: 'provider', accountId: 'subject' },
      updateAccountOnSignIn: false,
      // The city vouches for what its own server says.
      accountLinking: { trustedProviders: server ? [server.id] : [] },
    },
    verification: { modelName: 'accountsVerification' },
    databaseHooks: {
      // What the server gave us to ask it for more is not kept: we do not ask.
      account: { create: { before: async (account) => ({ data: { ...account, ...noTokens } }) } },
      // No network address is kept of anybody.
      session: { create: { before: async (session) => ({ data: { ...session, ipAddress: undefined } }) } },
    },
    advanced: {
      cookiePrefix: 'wirken',
      defaultCookieAttributes: { path: '/workspace', httpOnly: true, sameSite: 'lax' },
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
      // Our own test compares the schema; this one would ask the catalogue at every start.
      database: { generateId: 'uuid', validateSchema: false },
    },
    plugins: [
      genericOAuth({ config: server ? [configOf(server)] : [] }),
      twoFactor({
        allowPasswordless: true,
        schema: {
          user: { fields: { twoFactorEnabled: 'secondFactor' } },
          twoFactor: {
            modelName: 'accountsSecondFactor',
            fields: { userId: 'personId', backupCodes: 'recoveryCodes', failedVerificationCount: 'failed' },
          },
        },
      }),
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        // People come in by invitation alone.
        disableSignUp: true,
        sendMagicLink: ({ token, metadata = {} }) => (metadata.deliver as Deliver)(token),
      }),
    ],
  })
}

const noTokens = { accessToken: undefined, refreshToken: undefined, idToken: undefined, scope: undefined }

export type Auth = Awaited<ReturnType<typeof openAuth>>

/** The same, for when somebody comes in: it takes half a second to load, which no command and no start waits for. */
export function authWhenAsked(parts: AuthParts): () => Promise<Auth> {
  let opened: Promise<Auth> | undefined
  return () => {
    opened ??= openAuth(parts)
    return opened
  }
}
type Deliver = (token: string) => void

/** A new one-time token that signs the owner of an address in. */
export async function issueToken(auth: Auth, mail: string, headers: Headers): Promise<string> {
  let issued = ''
  const deliver: Deliver = (token) => {
    issued = token
  }
  await auth.api.signInMagicLink({ body: { email: mail, metadata: { deliver } }, headers })
  return issued
}

/** Trades a token for a session, once. Gives the headers that leave it with the browser; undefined where it is not good. */
export async function redeemToken(auth: Auth, token: string, headers: Headers): Promise<Headers | undefined> {
  try {
    const redeemed = await auth.api.magicLinkVerify({ query: { token }, headers, returnHeaders: true })
    return redeemed.headers
  } catch (error) {
    // It leads on to a page of errors that we do not have; anything else is a bug.
    if ((error as { status?: unknown }).status === 'FOUND') return undefined
    throw error
  }
}
