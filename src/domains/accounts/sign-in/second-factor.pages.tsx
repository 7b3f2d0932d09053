import { type Context, Hono } from 'hono'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { line, readWords } from '../../../platform/http/form.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { askAgain } from './fresh.ts'
import { keepCookies } from './let-in.ts'
import { addressOfFactor, beginSecondFactor, hasBegunFactor } from './second-factor.queries.ts'
import { confirmFactor, endFactor, passCode } from './second-factor.verbs.ts'
import { CodeView, DoneView, FactorView, SetUpView } from './second-factor-views.tsx'
import { saySignIn } from './sign-in.messages.ts'

/** The code that is asked for after the link, and how one sets that up. */
export const secondFactorPages = new Hono<AccountsEnv>()

secondFactorPages.get(accountsPatterns.code, (c) =>
  askingOf(c).signedIn.wantsCode ? showCode(c, false) : c.redirect('/workspace', 303),
)

secondFactorPages.post(accountsPatterns.code, async (c) => {
  if (!askingOf(c).signedIn.wantsCode) return c.redirect('/workspace', 303)
  const passed = await passCode(c.var.scope, askingOf(c), line(await readWords(c), 'code'))
  return passed ? c.redirect('/workspace', 303) : showCode(c, true)
})

// It holds for all cities: whom one city's server let in does not change it.
secondFactorPages.use(`${accountsPatterns.secondFactor}/*`, async (c, next) => {
  if (askingOf(c).signedIn.boundTo !== null) throw new Forbidden('second factor')
  await next()
})

secondFactorPages.get(accountsPatterns.secondFactor, (c) => showFactor(c, false))

secondFactorPages.post(accountsPatterns.secondFactor, async (c) => {
  const { auth, headers, signedIn } = askingOf(c)
  if (signedIn.hasSecondFactor) return showFactor(c, false)
  const again = askAgain(c)
  if (again) return again
  return showSetUp(c, await beginSecondFactor(auth, headers, c.var.scope.city.name), false)
})

secondFactorPages.post(accountsPatterns.confirmFactor, async (c) => {
  const { scope } = c.var
  const asking = askingOf(c)
  // A form that was left open while the second step was reset.
  const isUnderWay = await hasBegunFactor(scope.db, asking.signedIn.viewer.id)
  if (asking.signedIn.hasSecondFactor || !isUnderWay) return showFactor(c, false)
  const done = await confirmFactor(scope, asking, line(await readWords(c), 'code'))
  if (!done) return showSetUp(c, await addressOfFactor(asking.auth, asking.headers, scope.city.name), true)
  keepCookies(c, done.cookies)
  const title = saySignIn(scope.lang, 'factor.done')
  return c.var.show({ title, body: <DoneView lang={scope.lang} title={title} codes={done.codes} /> })
})

secondFactorPages.post(accountsPatterns.endFactor, async (c) => {
  if (!askingOf(c).signedIn.hasSecondFactor) return showFactor(c, false)
  const cookies = await endFactor(c.var.scope, askingOf(c), line(await readWords(c), 'code'))
  if (!cookies) return showFactor(c, true)
  keepCookies(c, cookies)
  return c.redirect(`${accountsRoutes.me()}?notice=factor_ended`, 303)
})

function askingOf(c: Context<AccountsEnv>) {
  const { auth, signedIn } = c.var
  if (!auth || !signedIn) throw new NotFound('second factor')
  return { auth, signedIn, headers: c.req.raw.headers }
}

function showCode(c: Context<AccountsEnv>, isWrong: boolean) {
  const { lang } = c.var.scope
  const title = saySignIn(lang, 'code.title')
  return c.var.show({
    title,
    status: isWrong ? 422 : 200,
    body: <CodeView lang={lang} title={title} isWrong={isWrong} />,
  })
}

function showFactor(c: Context<AccountsEnv>, isWrong: boolean) {
  const { lang } = c.var.scope
  const { hasSecondFactor, wantsFactor = false } = askingOf(c).signedIn
  return c.var.show({
    title: saySignIn(lang, 'factor.title'),
    status: isWrong ? 422 : 200,
    body: <FactorView lang={lang} isOn={hasSecondFactor} isWrong={isWrong} isDemanded={wantsFactor} />,
  })
}

function showSetUp(c: Context<AccountsEnv>, address: string, isWrong: boolean) {
  const { lang } = c.var.scope
  return c.var.show({
    title: saySignIn(lang, 'factor.title'),
    status: isWrong ? 422 : 200,
    body: <SetUpView lang={lang} address={address} isWrong={isWrong} />,
  })
}
