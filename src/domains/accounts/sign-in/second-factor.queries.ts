import type { Database } from '../../../platform/database.ts'
import type { Auth } from './sign-in.queries.ts'

/** From now on this session is one of somebody who gave a code. */
export async function confirmSession(db: Database, by: { id: string } | { token: string }, now: Date): Promise<void> {
  const [column, value] = 'id' in by ? (['id', by.id] as const) : (['token', by.token] as const)
  await db.updateTable('accountsSession').set({ secondFactorAt: now }).where(column, '=', value).execute()
}

/** Takes from somebody all that lay on the device they have lost: second factor, passkeys, sessions. */
export async function dropSecondFactor(db: Database, personId: string): Promise<void> {
  await db.updateTable('accountsPerson').set({ secondFactor: false }).where('id', '=', personId).execute()
  await db.deleteFrom('accountsSecondFactor').where('personId', '=', personId).execute()
  await db.deleteFrom('accountsPasskey').where('personId', '=', personId).execute()
  await db.deleteFrom('accountsSession').where('personId', '=', personId).execute()
}

/** Whether somebody has begun to set it up, or has it. */
export async function hasBegunFactor(db: Database, personId: string): Promise<boolean> {
  const query = db.selectFrom('accountsSecondFactor').select('personId').where('personId', '=', personId)
  return (await query.executeTakeFirst()) !== undefined
}

/** Begins to set it up: gives the address that an app reads. Nothing is asked for until the first code was right. */
export async function beginSecondFactor(auth: Auth, headers: Headers, issuer: string): Promise<string> {
  const begun = await auth.api.enableTwoFactor({ body: { issuer, method: 'totp' }, headers })
  if (begun.method !== 'totp') throw new Error('another second factor than asked for')
  return begun.totpURI
}

/** The same address once more, for a form that comes back. */
export async function addressOfFactor(auth: Auth, headers: Headers, issuer: string): Promise<string> {
  const { totpURI } = await auth.api.getTOTPURI({ body: {}, headers })
  const url = new URL(totpURI)
  url.searchParams.set('issuer', issuer)
  return url.href
}

/** Whether a code of the app is right. Gives the cookies that the first right one changes. */
export async function checkCode(auth: Auth, headers: Headers, code: string): Promise<string[] | undefined> {
  const answer = await orWrong(() => auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }))
  return answer?.headers.getSetCookie()
}

/** Whether it is one of the codes for an emergency, which is then used up. */
export async function useRecoveryCode(auth: Auth, headers: Headers, code: string): Promise<boolean> {
  const body = { code, disableSession: true }
  return (await orWrong(() => auth.api.verifyBackupCode({ body, headers }))) !== undefined
}

export async function newRecoveryCodes(auth: Auth, headers: Headers): Promise<string[]> {
  return (await auth.api.generateBackupCodes({ body: {}, headers })).backupCodes
}

export async function endSecondFactor(auth: Auth, headers: Headers): Promise<string[]> {
  const { headers: answer } = await auth.api.disableTwoFactor({ body: {}, headers, returnHeaders: true })
  return answer.getSetCookie()
}

/** A wrong code is thrown by the library; anything else that it throws is a bug. */
async function orWrong<T>(asking: () => Promise<T>): Promise<T | undefined> {
  try {
    return await asking()
  } catch (error) {
    if ((error as { status?: unknown }).status === 'UNAUTHORIZED') return undefined
    throw error
  }
}
