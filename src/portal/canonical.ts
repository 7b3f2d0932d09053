import { isLang } from '../i18n/languages.ts'

/**
 * The one way in which a path of ours is written: small letters, single slashes, none at the end but behind a language,
 * and no letter as a number. It begins with one slash whatever comes in, so it never leads to another site.
 */
export function canonicalPath(path: string): string {
  const decoded = path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[a-z0-9._~-]/i.test(sign) ? sign : code
  })
  // Dots that were hidden as numbers are steps upwards, too.
  const resolved = new URL(`http://x/${decoded.replace(/^[/\\]+/, '')}`).pathname
  const single = resolved.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
  const small = single.replace(/%[0-9a-f]{2}|[A-Z]+/gi, (part) =>
    part.startsWith('%') ? part.toUpperCase() : part.toLowerCase(),
  )
  return isLang(small.slice(1)) ? `${small}/` : small
}
