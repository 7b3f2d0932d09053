import { type Context, Hono } from 'hono'
import { original } from '../../../i18n/text.ts'
import { NotFound } from '../../../platform/errors.ts'
import { readWords, type Words } from '../../../platform/http/form.ts'
import { read } from '../../../platform/transact.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { askAgain } from '../sign-in/fresh.ts'
import { listUnits } from '../unit.queries.ts'
import { confirmNewMail, correctOwnName, showMailWish, wishMail } from './correct.verbs.ts'
import { showMine } from './held.verbs.ts'
import { heldAsFile } from './held-file.ts'
import { MineView } from './mine-view.tsx'
import { NewMailView } from './new-mail-view.tsx'
import { type PersonErrors, readPerson } from './person.form.ts'
import { type PrivacyKey, sayPrivacy } from './privacy.messages.ts'

/** What is held of oneself, and mending it. */
export const minePages = new Hono<AccountsEnv>()

const notices = new Map<string | undefined, PrivacyKey>([
  ['saved', 'notice.saved'],
  ['wished', 'notice.wished'],
  ['new_mail', 'notice.new_mail'],
])

minePages.get(accountsPatterns.mine, (c) => showPage(c))

minePages.get(accountsPatterns.mineFile, async (c) => {
  const { scope, holders } = c.var
  return heldAsFile(c, await showMine(scope, demandSignedIn(c).boundTo !== null, holders))
})

minePages.post(accountsPatterns.correctMine, async (c) => {
  const { scope, publicUrl } = c.var
  const signedIn = demandSignedIn(c)
  const words = await readWords(c)
  // Whoever a city's own server let in changes nothing that holds for all cities.
  if (signedIn.boundTo !== null) return showPage(c, words, { mail: 'error.bound' })
  const again = askAgain(c)
  if (again) return again
  const person = readPerson(words)
  if (!person.ok) return showPage(c, words, person.errors)
  const { name, mail } = person.value
  await correctOwnName(scope, name)
  const isOther = mail !== signedIn.mail
  if (isOther) await wishMail(scope, mail, (token) => publicUrl + accountsRoutes.newMail(token))
  return c.redirect(`${accountsRoutes.mine()}?notice=${isOther ? 'wished' : 'saved'}`, 303)
})

// Opening it changes nothing: programs that check mail open every link before its reader does.
minePages.get(accountsPatterns.newMail, async (c) => {
  const mail = await showMailWish(c.var.scope, c.req.param('token'))
  return showNewMail(c, mail)
})

minePages.post(accountsPatterns.newMail, async (c) => {
  const isDone = await confirmNewMail(c.var.scope, c.req.param('token'))
  return isDone ? c.redirect(`${accountsRoutes.mine()}?notice=new_mail`, 303) : showNewMail(c, undefined)
})

function showNewMail(c: Context<AccountsEnv>, mail: string | undefined) {
  const { lang } = c.var.scope
  const title = sayPrivacy(lang, mail === undefined ? 'new_mail.bad' : 'new_mail.title')
  return c.var.show({
    title,
    status: mail === undefined ? 422 : 200,
    body: (
      <>
        <PageTitle lang={lang} title={original(title, lang)} />
        <NewMailView lang={lang} mail={mail} action={c.req.path} />
      </>
    ),
  })
}

async function showPage(c: Context<AccountsEnv>, words?: Words, errors: PersonErrors = {}) {
  const { scope, holders, show } = c.var
  const signedIn = demandSignedIn(c)
  const held = await showMine(scope, signedIn.boundTo !== null, holders)
  const page = {
    held,
    holders,
    units: await read(scope, (tx) => listUnits(tx, scope)),
    words: words ?? { name: held.person.name, mail: held.person.mail },
    errors,
    notice: words ? undefined : notices.get(c.req.query('notice')),
  }
  const title = sayPrivacy(scope.lang, 'mine.title')
  return show({ title, status: words ? 422 : 200, body: <MineView lang={scope.lang} page={page} /> })
}

/** At the computer itself nobody has signed in, and nothing is held of anybody. */
function demandSignedIn(c: Context<AccountsEnv>) {
  if (!c.var.signedIn) throw new NotFound('me')
  return c.var.signedIn
}
