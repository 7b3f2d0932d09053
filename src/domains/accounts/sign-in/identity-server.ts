/** A city's own identity server, which speaks OpenID Connect. */
export type IdentityServer = {
  /** What it is called among all cities' servers. */
  id: string
  /** As people call it: "Konto der Stadt". */
  name: string
  /** `https://login.stadt.de/realms/stadt`: where it describes itself. */
  issuer: string
  client: string
  secret: string
}

export function idOfServer(cityId: string): string {
  return `city-${cityId}`
}

/** How the library is told of it. What it says of a person counts only if it is signed, for us and for this sign-in. */
export function configOf({ id, issuer, client, secret }: IdentityServer) {
  return {
    providerId: id,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId: client,
    clientSecret: secret,
    scopes: ['openid', 'email', 'profile'],
    // People come in by invitation alone.
    disableSignUp: true,
    disableProviderLogout: true,
  }
}

/** An address that may be asked: https, or this computer itself for a trial. */
export function readIssuer(words: string): string | undefined {
  const url = URL.parse(words.trim())
  if (!url || url.username !== '' || url.search !== '' || url.hash !== '') return undefined
  const isHere = url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname)
  return url.protocol === 'https:' || isHere ? url.href.replace(/\/$/, '') : undefined
}
