import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { mayErasePerson, readMail } from '../../accounts/accounts.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import type { HeldOfAddress } from './address.queries.ts'
import { forgetAddress, showAddress } from './address.verbs.ts'
import { AddressView } from './address-view.tsx'
import { sayPrivacy } from './privacy.messages.ts'
import { privacyPatterns, privacyRoutes } from './privacy.routes.ts'

/** For somebody who asks what is held of their address, without ever having had an account. */
export const addressPages = new Hono<ReportingEnv>()

addressPages.get(privacyPatterns.address, (c) => showPage(c, blankForm(c.req.query('notice')), null))

// The address is sent and never stands in a link, for these are logged.
addressPages.post(privacyPatterns.address, async (c) => {
  const { scope } = c.var
  if (!mayErasePerson(scope.viewer)) throw new Forbidden('showAddress')
  const words = await readWords(c)
  const mail = readMail(line(words, 'mail'))
  if (mail === undefined) return showPage(c, refusedForm(words, 'mail', refused('address.none')), null)
  const held = await showAddress(scope, mail)
  if (words.sure !== 'yes') {
    const errors = words.erase === 'yes' ? { sure: refused('address.unsure') } : {}
    return showPage(c, { words: { ...words, mail }, errors }, held)
  }
  const done = await forgetAddress(scope, mail)
  if (!done.ok) return showPage(c, refusedForm(words, 'mail', done), held)
  return c.redirect(`${privacyRoutes.address()}?notice=notice.address_forgotten`, 303)
})

async function showPage(c: Context<ReportingEnv>, form: PageForm, held: HeldOfAddress | null) {
  const { scope, show } = c.var
  if (!mayErasePerson(scope.viewer)) throw new Forbidden('showAddress')
  const title = sayPrivacy(scope.lang, 'address')
  return show({ title, status: statusOf(form), body: <AddressView lang={scope.lang} form={form} held={held} /> })
}
