import { Hono } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { isStaffLang } from '../../../i18n/languages.ts'
import { NotFound } from '../../../platform/errors.ts'
import { line, readWords } from '../../../platform/http/form.ts'
import { read } from '../../../platform/transact.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { chooseLanguage } from '../language.verbs.ts'
import { listUnits } from '../unit.queries.ts'
import { MeView } from './me-view.tsx'
import { listPasskeys } from './passkey.queries.ts'
import { type SignInKey, saySignIn } from './sign-in.messages.ts'
import { endSession, listOwnSessions } from './sign-in.verbs.ts'

/** What somebody who has signed in sees of themselves, and how they leave. */
export const mePages = new Hono<AccountsEnv>()

const notices = new Map<string | undefined, SignInKey>([
  ['ended', 'me.ended'],
  ['language', 'me.language_saved'],
  ['factor_ended', 'factor.ended'],
  ['passkey_added', 'passkeys.made'],
  ['passkey_ended', 'passkeys.ended'],
])

mePages.get(accountsPatterns.me, async (c) => {
  const { scope, auth, signedIn, show } = c.var
  if (!auth || !signedIn) throw new NotFound('me')
  const page = {
    signedIn,
    sessions: await listOwnSessions(auth, c.req.raw.headers, signedIn),
    units: await read(scope, (tx) => listUnits(tx, scope)),
    passkeys: await listPasskeys(scope.db, signedIn.viewer.id),
    notice: notices.get(c.req.query('notice')),
  }
  return show({
    title: saySignIn(scope.lang, 'me.title'),
    script: 'passkey.js',
    body: <MeView lang={scope.lang} page={page} />,
  })
})

mePages.post(accountsPatterns.endSession, async (c) => {
  const { auth, signedIn } = c.var
  if (!auth || !signedIn) throw new NotFound('me')
  await endSession(auth, c.req.raw.headers, signedIn, c.req.param('session'))
  return c.redirect(`${accountsRoutes.me()}?notice=ended`, 303)
})

mePages.post(accountsPatterns.signOut, async (c) => {
  // What the browser kept of words that were never saved: the next one here may be somebody else.
  c.header('Clear-Site-Data', '"storage"')
  const { auth, signedIn } = c.var
  if (!auth || !signedIn) throw new NotFound('me')
  await endSession(auth, c.req.raw.headers, signedIn, signedIn.sessionId)
  const { name, attributes } = (await auth.$context).authCookies.sessionToken
  deleteCookie(c, name, { path: '/workspace', secure: attributes.secure ?? false })
  return c.redirect(accountsRoutes.signIn(), 303)
})

mePages.post(accountsPatterns.ownLanguage, async (c) => {
  const wished = line(await readWords(c), 'lang')
  await chooseLanguage(c.var.scope, isStaffLang(wished) ? wished : null)
  return c.redirect(`${accountsRoutes.me()}?notice=language`, 303)
})
