import { randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Who may use the local pages: whoever opens the one-time address that the program prints where it was started. Kept in
 * memory, so that a restart asks anew.
 */
export type LocalAccess = {
  /** A new one-time part of an address; the one before is no longer good. */
  issue: () => string
  /** Trades a one-time part for a session, once. */
  redeem: (token: string) => string | undefined
  knows: (session: string | undefined) => boolean
}

export function openLocalAccess(): LocalAccess {
  let waiting: string | undefined
  const sessions = new Set<string>()
  return {
    issue: () => {
      waiting = randomBytes(24).toString('base64url')
      return waiting
    },
    redeem: (token) => {
      if (waiting === undefined || !isSame(waiting, token)) return undefined
      waiting = undefined
      const session = randomBytes(24).toString('base64url')
      sessions.add(session)
      return session
    },
    knows: (session) => session !== undefined && sessions.has(session),
  }
}

/** Compares in a time that does not tell how many letters were right. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
