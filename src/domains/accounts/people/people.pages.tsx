import { type Context, Hono } from 'hono'
import { readWords, type Words } from '../../../platform/http/form.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { endRole, grantRole, invitePerson, showPeople, withdrawInvitation } from '../people.verbs.ts'
import { resetSecondFactor } from '../reset.verbs.ts'
import { type PeopleErrors, readGrant, readInvitation } from './people.form.ts'
import { type PeopleKey, sayPeople } from './people.messages.ts'
import { PeopleView } from './people-view.tsx'

/** Who takes part: inviting, giving and ending roles. */
export const peoplePages = new Hono<AccountsEnv>()

const notices = [
  'notice.invited',
  'notice.withdrawn',
  'notice.granted',
  'notice.ended',
  'notice.reset',
  'notice.erased',
] as const

peoplePages.get(accountsPatterns.people, (c) => showAll(c, {}))

peoplePages.post(accountsPatterns.invite, async (c) => {
  const { scope, publicUrl } = c.var
  const words = await readWords(c)
  const { units } = await showPeople(scope)
  const read = readInvitation(words, scope.viewer, units)
  if (!read.ok) return showAll(c, { words, errors: read.errors })
  const invited = await invitePerson(scope, read.value, (token) => publicUrl + accountsRoutes.invitation(token))
  if (!invited.ok) return showAll(c, { words, errors: { mail: `error.${invited.code}` as PeopleKey } })
  return back(c, 'notice.invited')
})

peoplePages.post(accountsPatterns.withdraw, async (c) => {
  await withdrawInvitation(c.var.scope, c.req.param('invitation'))
  return back(c, 'notice.withdrawn')
})

peoplePages.post(accountsPatterns.endRole, async (c) => {
  const ended = await endRole(c.var.scope, c.req.param('membership'))
  return ended.ok ? back(c, 'notice.ended') : showAll(c, { refusal: `error.${ended.code}` as PeopleKey })
})

peoplePages.post(accountsPatterns.grant, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const { units } = await showPeople(scope)
  const read = readGrant(words, scope.viewer, units)
  if (!read.ok) return showAll(c, { refusal: Object.values(read.errors)[0] })
  await grantRole(scope, c.req.param('person'), read.value)
  return back(c, 'notice.granted')
})

peoplePages.post(accountsPatterns.reset, async (c) => {
  await resetSecondFactor(c.var.scope, c.req.param('person'))
  return back(c, 'notice.reset')
})

function back(c: Context<AccountsEnv>, notice: (typeof notices)[number]) {
  return c.redirect(`${accountsRoutes.people()}?notice=${notice}`, 303)
}

type State = { words?: Words; errors?: PeopleErrors; refusal?: PeopleKey | undefined }

async function showAll(c: Context<AccountsEnv>, { words = {}, errors = {}, refusal }: State) {
  const { scope, show } = c.var
  const isWrong = refusal !== undefined || Object.keys(errors).length > 0
  const notice = notices.find((one) => one === c.req.query('notice'))
  const form = { words, errors, refusal, notice: isWrong ? undefined : notice }
  return show({
    title: sayPeople(scope.lang, 'title'),
    status: isWrong ? 422 : 200,
    body: <PeopleView scope={scope} people={await showPeople(scope)} form={form} />,
  })
}
