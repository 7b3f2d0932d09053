import { inPlainDigits } from '../../../i18n/plain-digits.ts'
import { TooMany } from '../../../platform/errors.ts'
import { queueMail } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import { factorMail } from '../accounts.mail.ts'
import {
  checkCode,
  confirmSession,
  endSecondFactor,
  newRecoveryCodes,
  useRecoveryCode,
} from './second-factor.queries.ts'
import { sessionIn } from './session-cookie.ts'
import type { Auth } from './sign-in.queries.ts'
import type { SignedIn } from './sign-in.verbs.ts'
import { triedTooOften } from './throttle.queries.ts'

/** Of a million codes, in a quarter of an hour. */
const mostCodes = 6

type Asking = { auth: Auth; headers: Headers; signedIn: SignedIn }

/** Whether a code is right, of the app or for an emergency. A code of the app is good once, though it holds for a while. */
export async function passCode(scope: Scope, { auth, headers, signedIn }: Asking, words: string): Promise<boolean> {
  const code = codeIn(words)
  if (!(await isRight(scope, { auth, headers, signedIn }, code))) return false
  await confirmSession(scope.db, { id: signedIn.sessionId }, scope.now)
  return true
}

/** The first code of a new app: from now on one is asked for. Gives the emergency codes and the cookies to keep. */
export async function confirmFactor(
  scope: Scope,
  { auth, headers, signedIn }: Asking,
  words: string,
): Promise<{ codes: string[]; cookies: string[] } | undefined> {
  const code = codeIn(words)
  await countCode(scope, signedIn)
  const cookies = /^\d{6}$/.test(code) ? await checkCode(auth, headers, code) : undefined
  if (!cookies) return undefined
  await triedTooOften(scope.db, scope.now, usedKey(signedIn, code), 1)
  const own = sessionIn(cookies)
  if (!own) throw new Error('the library keeps the session elsewhere')
  await confirmSession(scope.db, { token: own.token }, scope.now)
  const codes = await newRecoveryCodes(auth, new Headers({ cookie: own.cookie }))
  await tell(scope, signedIn, true)
  return { codes, cookies }
}

/** Switches it off, which takes a code: whoever finds an open browser cannot. Gives the cookies to keep. */
export async function endFactor(scope: Scope, asking: Asking, words: string): Promise<string[] | undefined> {
  if (!(await isRight(scope, asking, codeIn(words)))) return undefined
  const cookies = await endSecondFactor(asking.auth, asking.headers)
  await tell(scope, asking.signedIn, false)
  return cookies
}

/** As the app counts it, whichever keyboard it was typed on. */
function codeIn(words: string): string {
  return inPlainDigits(words).replace(/\s/g, '')
}

async function isRight(scope: Scope, { auth, headers, signedIn }: Asking, code: string): Promise<boolean> {
  await countCode(scope, signedIn)
  if (!/^\d{6}$/.test(code)) return useRecoveryCode(auth, headers, code)
  if (!(await checkCode(auth, headers, code))) return false
  return !(await triedTooOften(scope.db, scope.now, usedKey(signedIn, code), 1))
}

async function countCode(scope: Scope, { viewer }: SignedIn): Promise<void> {
  if (await triedTooOften(scope.db, scope.now, `code ${viewer.id}`, mostCodes)) throw new TooMany(900)
}

const usedKey = ({ viewer }: SignedIn, code: string) => `used ${viewer.id} ${code}`

async function tell(scope: Scope, { viewer, mail }: SignedIn, isOn: boolean): Promise<void> {
  await writeQuietly(scope, (tx) => queueMail(tx, scope, factorMail(scope, { name: viewer.name, mail }, isOn)))
}
