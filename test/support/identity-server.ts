/** A real OpenID provider, as a city's IT department would run one: whoever comes is asked for a name, here by the test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import Provider from 'oidc-provider'

export type Person = { sub: string; email: string; name?: string }
/** Changes what a token says before it is signed; null leaves it as the provider made it. */
export type Forgery = ((claims: JWTPayload) => JWTPayload) | null

export type IdentityServer = Awaited<ReturnType<typeof startIdentityServer>>

export async function startIdentityServer(port: number, returnsTo: string) {
  const issuer = `http://127.0.0.1:${port}`
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const state: { person: Person; forge: Forgery } = { person: { sub: '', email: '' }, forge: null }
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'wirken', client_secret: 'geheim', redirect_uris: [returnsTo] }],
    jwks: { keys: [key] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['of the test'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...state.person, sub, email_verified: true }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new provider.Grant({ clientId: 'wirken', accountId: ctx.oidc.session!.accountId! })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  provider.on('server_error', (_, error) => console.error(error))
  const answer = provider.callback()
  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      await provider.interactionFinished(request, response, { login: { accountId: state.person.sub } })
    } else if (request.url === '/token' && state.forge) {
      await answerForged(request, response, state.forge)
    } else await answer(request, response)
  })

  /** The provider's own answer, with another token in the place of its own, signed by its own key. */
  async function answerForged(request: IncomingMessage, response: ServerResponse, forge: NonNullable<Forgery>) {
    const { end } = response
    response.end = ((body: Buffer) => {
      const told = JSON.parse(String(body)) as { id_token: string }
      const claims = JSON.parse(Buffer.from(told.id_token.split('.')[1]!, 'base64url').toString()) as JWTPayload
      const signed = new SignJWT(forge(claims)).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey)
      signed.then((token) => {
        const forged = JSON.stringify({ ...told, id_token: token })
        response.setHeader('Content-Length', Buffer.byteLength(forged))
        end.call(response, forged, 'utf8')
      })
      return response
    }) as typeof response.end
    await answer(request, response)
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    issuer,
    /** Who sits there, and what is done to their token. */
    asks: (person: Person, forge: Forgery = null) => Object.assign(state, { person, forge }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Goes where the provider leads, as a browser with cookies of its own does, until it leads back. */
export async function followTo(url: string, back: string): Promise<string> {
  const jar = new Map<string, string>()
  let at = url
  for (let steps = 0; steps < 10 && !at.startsWith(back); steps++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const one of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = one.split(';')[0]!.split(/=(.*)/s)
      jar.set(name, value)
    }
    const location = answer.headers.get('Location')
    if (location === null) throw new Error(`the provider stays at ${at}: ${answer.status} ${await answer.text()}`)
    at = new URL(location, at).href
  }
  return at
}
