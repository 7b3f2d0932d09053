import type { MiddlewareHandler } from 'hono'

/** Nothing from elsewhere, nothing inline, in no other site's frame. */
const rules: Record<string, string> = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** The policy of every page, with what one page needs besides. */
export function securityPolicy(besides: Record<string, string> = {}): string {
  return Object.entries({ ...rules, ...besides })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}

const headers: Record<string, string> = {
  'Content-Security-Policy': securityPolicy(),
  'X-Content-Type-Options': 'nosniff',
  // Old browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * On every answer. `https`: the public address is https, so browsers are told to come by no other way for a year. Not to
 * its subdomains: where the address is the city's own name, those are not ours.
 */
export function securityHeaders(https: boolean): MiddlewareHandler {
  return async (c, next) => {
    await next()
    for (const [name, value] of missing(c.res.headers, https)) c.res.headers.set(name, value)
  }
}

/** Headers of an answer together with those of security, by name. */
export function sealed(headers: Headers, https: boolean): Record<string, string> {
  return Object.fromEntries([...[...headers].map(capitalised), ...missing(headers, https)])
}

// A page that says more of itself, as one with a frame in it, has said all of it.
function missing(given: Headers, https: boolean): [string, string][] {
  const strict: [string, string][] = https ? [['Strict-Transport-Security', 'max-age=31536000']] : []
  // What may stand in every frame must not have the old header either, which knows only "in none" and "in our own".
  const isForFrames = given.get('Content-Security-Policy')?.includes('frame-ancestors *')
  const wanted = Object.entries(headers).filter(([name]) => name !== 'X-Frame-Options' || !isForFrames)
  return [...wanted, ...strict].filter(([name]) => !given.has(name))
}

function capitalised([name, value]: [string, string]): [string, string] {
  return [name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()), value]
}
