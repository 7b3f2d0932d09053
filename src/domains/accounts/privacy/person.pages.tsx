import { type Context, Hono } from 'hono'
import { original } from '../../../i18n/text.ts'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { read } from '../../../platform/transact.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { mayAnswerRequest } from '../accounts.access.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { askAgain } from '../sign-in/fresh.ts'
import { listUnits } from '../unit.queries.ts'
import { correctPerson } from './correct.verbs.ts'
import { erasePerson } from './erase.verbs.ts'
import { answerRequest, showMember } from './held.verbs.ts'
import { heldAsFile } from './held-file.ts'
import { HeldView } from './held-view.tsx'
import { type PersonErrors, readPerson } from './person.form.ts'
import { PersonView } from './person-view.tsx'
import { type PrivacyKey, sayPrivacy } from './privacy.messages.ts'

/** One of those who take part: answering what is held of them, correcting, erasing. */
export const personPages = new Hono<AccountsEnv>()

// Who may not is told so before anything is asked of them; who may shows once more who they are.
personPages.use(`${accountsPatterns.person}/*`, async (c, next) => {
  if (!mayAnswerRequest(c.var.scope.viewer)) throw new Forbidden('person')
  return askAgain(c) ?? next()
})

personPages.get(accountsPatterns.person, (c) => showPage(c))

personPages.post(accountsPatterns.tellHeld, async (c) => {
  const { scope, holders } = c.var
  const held = await answerRequest(scope, idIn(c), holders)
  const units = await read(scope, (tx) => listUnits(tx, scope))
  const title = sayPrivacy(scope.lang, 'person.held', { name: held.person.name })
  return c.var.show({
    title,
    body: (
      <>
        <PageTitle lang={scope.lang} title={original(title, scope.lang)} />
        <HeldView lang={scope.lang} held={held} units={units} holders={holders} />
      </>
    ),
  })
})

personPages.post(accountsPatterns.tellHeldFile, async (c) =>
  heldAsFile(c, await answerRequest(c.var.scope, idIn(c), c.var.holders)),
)

personPages.post(accountsPatterns.correct, async (c) => {
  const words = await readWords(c)
  const person = readPerson(words)
  if (!person.ok) return showPage(c, words, person.errors)
  const done = await correctPerson(c.var.scope, idIn(c), person.value)
  if (!done.ok) return showPage(c, words, { mail: `error.${done.code}` as PrivacyKey })
  return c.redirect(`${accountsRoutes.person(idIn(c))}?notice=saved`, 303)
})

personPages.post(accountsPatterns.erase, async (c) => {
  const words = await readWords(c)
  if (line(words, 'sure') !== 'yes') return showPage(c, {}, { sure: 'error.sure' })
  const done = await erasePerson(c.var.scope, idIn(c))
  if (!done.ok) return showPage(c, {}, { sure: `error.${done.code}` as PrivacyKey })
  return c.redirect(`${accountsRoutes.people()}?notice=notice.erased`, 303)
})

async function showPage(c: Context<AccountsEnv>, words: Words = {}, errors: PersonErrors = {}) {
  const { scope, show } = c.var
  const person = await showMember(scope, idIn(c))
  const isWrong = Object.keys(errors).length > 0
  const page = {
    person,
    words: { name: person.name, mail: person.mail, ...words },
    errors,
    isSaved: !isWrong && c.req.query('notice') === 'saved',
  }
  const title = sayPrivacy(scope.lang, 'person.title', { name: person.name })
  return show({
    title,
    status: isWrong ? 422 : 200,
    body: <PersonView lang={scope.lang} title={title} page={page} />,
  })
}

function idIn(c: Context<AccountsEnv>): string {
  return c.req.param('person') ?? ''
}
