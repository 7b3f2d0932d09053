import { type Context, Hono } from 'hono'
import { NotFound, TooMany } from '../../../platform/errors.ts'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { acceptInvitation, findOpenInvitation } from '../people.verbs.ts'
import { readMail } from '../person.ts'
import { identityPages } from './identity.pages.tsx'
import { showServer } from './identity.verbs.ts'
import { letIn } from './let-in.ts'
import { passkeyEntry } from './passkey.pages.tsx'
import { saySignIn } from './sign-in.messages.ts'
import { issueToken, redeemToken } from './sign-in.queries.ts'
import { sendLink } from './sign-in.verbs.ts'
import { InvitationView, LinkView, SignInView } from './sign-in-views.tsx'
import { triedTooOften } from './throttle.queries.ts'

/** Tries from one place within a quarter of an hour: a whole office may come in through one door. */
const mostFromOnePlace = 60

/** The pages before one has signed in. Each works with one form and no script. */
export const signInPages = new Hono<AccountsEnv>()

// Before the links, for "city" and "passkey" would be some.
signInPages.route('/', identityPages)

signInPages.post(accountsPatterns.byPasskey, async (c, next) => {
  await count(c)
  await next()
})
signInPages.route('/', passkeyEntry)

signInPages.get(accountsPatterns.signIn, (c) => showSignIn(c, {}, c.req.query('sent') === 'yes'))

signInPages.post(accountsPatterns.signIn, async (c) => {
  const { scope, publicUrl, later } = c.var
  const words = await readWords(c)
  await count(c)
  const mail = readMail(line(words, 'mail'))
  if (!mail) return showSignIn(c, words, false)
  const auth = authOf(c)
  later(() => sendLink(scope, auth, mail, (token) => publicUrl + accountsRoutes.link(token)))
  return c.redirect(`${accountsRoutes.signIn()}?sent=yes`, 303)
})

// Opening it changes nothing: programs that check mail open every link before its reader does.
signInPages.get(accountsPatterns.link, (c) => {
  const { scope, show } = c.var
  const title = saySignIn(scope.lang, 'link.title', { city: scope.city.name })
  return show({ title, body: <LinkView lang={scope.lang} title={title} action={c.req.path} /> })
})

signInPages.post(accountsPatterns.link, async (c) => {
  await count(c)
  return enter(c, c.req.param('token'))
})

signInPages.get(accountsPatterns.invitation, async (c) => {
  const { scope, show } = c.var
  const invitation = await findOpenInvitation(scope, c.req.param('token'))
  if (!invitation) return showUninvited(c)
  const title = saySignIn(scope.lang, 'invited.title', { name: invitation.name })
  const view = <InvitationView scope={scope} title={title} invitation={invitation} action={c.req.path} />
  return show({ title, body: view })
})

signInPages.post(accountsPatterns.invitation, async (c) => {
  await count(c)
  const mail = await acceptInvitation(c.var.scope, c.req.param('token'))
  return mail === undefined ? showUninvited(c) : enter(c, await issueToken(authOf(c), mail, c.req.raw.headers))
})

async function enter(c: Context<AccountsEnv>, token: string) {
  const cookies = await redeemToken(authOf(c), token, c.req.raw.headers)
  if (!cookies) return showSignIn(c, {}, false, 'used')
  await letIn(c, cookies.getSetCookie())
  return c.redirect('/workspace', 303)
}

async function count(c: Context<AccountsEnv>): Promise<void> {
  const { scope, client } = c.var
  if (client && (await triedTooOften(scope.db, scope.now, `place ${client}`, mostFromOnePlace))) throw new TooMany(900)
}

function authOf(c: Context<AccountsEnv>) {
  if (!c.var.auth) throw new NotFound('sign-in')
  return c.var.auth
}

function showUninvited(c: Context<AccountsEnv>) {
  return showSignIn(c, {}, false, 'uninvited')
}

async function showSignIn(c: Context<AccountsEnv>, words: Words, sent: boolean, why?: 'used' | 'uninvited') {
  const { scope, show } = c.var
  const isWrong = words.mail !== undefined
  const title = saySignIn(scope.lang, why ? `${why}.title` : 'title')
  const server = (await showServer(scope))?.name
  const told = {
    words,
    sent,
    why,
    server,
    failed: c.req.query('failed') === 'yes',
    again: c.req.query('again') === 'yes',
  }
  const view = <SignInView lang={scope.lang} title={title} told={told} />
  return show({ title, status: isWrong || why ? 422 : 200, script: 'passkey.js', body: view })
}
