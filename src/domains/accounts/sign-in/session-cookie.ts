/** The session that a browser is told to keep: its cookie as it comes back, and the token in it. */
export function sessionIn(cookies: readonly string[]): { cookie: string; token: string } | undefined {
  const cookie = cookies.find((one) => /session_token=[^;]/.test(one))?.split(';')[0]
  if (cookie === undefined) return undefined
  const value = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1))
  return { cookie, token: value.split('.')[0] ?? '' }
}
