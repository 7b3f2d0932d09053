import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { mayChangeSignIn } from '../accounts.access.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { askAgain } from '../sign-in/fresh.ts'
import { changeServer, removeServer, showServer } from '../sign-in/identity.verbs.ts'
import { idOfServer, readIssuer } from '../sign-in/identity-server.ts'
import { type PeopleKey, sayPeople } from './people.messages.ts'
import { type ServerErrors, ServerView } from './server-view.tsx'

/** The settings of the city's own identity server. */
export const serverPages = new Hono<AccountsEnv>()

const notices = ['notice.server_saved', 'notice.server_removed'] as const

serverPages.use(`${accountsPatterns.server}/*`, async (c, next) => askAgain(c) ?? next())

serverPages.get(accountsPatterns.server, (c) => showSettings(c))

serverPages.post(accountsPatterns.server, async (c) => {
  const { scope, signInParts } = c.var
  const words = await readWords(c)
  const kept = await showServer(scope)
  const issuer = readIssuer(line(words, 'issuer'))
  const [name, client, secret] = [line(words, 'name').slice(0, 100), line(words, 'client'), line(words, 'secret')]
  const errors: ServerErrors = {
    ...(name === '' && { name: 'error.server_name' as PeopleKey }),
    ...(issuer === undefined && { issuer: 'error.issuer' as PeopleKey }),
    ...(client === '' && { client: 'error.client' as PeopleKey }),
    ...(secret === '' && !kept && { secret: 'error.secret' as PeopleKey }),
  }
  if (issuer === undefined || Object.keys(errors).length > 0) return showSettings(c, words, errors)
  await changeServer(scope, signInParts.secret, { name, issuer, client, secret })
  return c.redirect(`${accountsRoutes.server()}?notice=notice.server_saved`, 303)
})

serverPages.post(accountsPatterns.removeServer, async (c) => {
  await removeServer(c.var.scope)
  return c.redirect(`${accountsRoutes.server()}?notice=notice.server_removed`, 303)
})

async function showSettings(c: Context<AccountsEnv>, words?: Words, errors: ServerErrors = {}) {
  const { scope, publicUrl } = c.var
  if (!mayChangeSignIn(scope.viewer)) throw new Forbidden('server')
  const kept = await showServer(scope)
  const page = {
    words: words ?? { ...kept },
    errors,
    isKept: kept !== undefined,
    notice: words ? undefined : notices.find((one) => one === c.req.query('notice')),
    back: publicUrl + accountsRoutes.backFromServer(idOfServer(scope.city.id)),
  }
  return c.var.show({
    title: sayPeople(scope.lang, 'server.title'),
    status: words ? 422 : 200,
    body: <ServerView lang={scope.lang} page={page} />,
  })
}
