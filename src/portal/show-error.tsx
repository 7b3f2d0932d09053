import type { Context } from 'hono'
import { asksForProblem, problemAnswer } from '../domains/plan/plan.api.ts'
import { findNearestPage } from '../domains/plan/plan.ts'
import { languages, negotiateLanguage } from '../i18n/languages.ts'
import { ErrorPage, type ErrorStatus, errorTitle } from './error-page.tsx'
import { PortalFrame } from './frame.tsx'
import { frameOf } from './in-frame.tsx'
import { type PortalEnv, type PortalParts, wishedLanguage } from './portal-env.ts'

/** The page that says what went wrong, in the language of its address. */
export async function showError(
  c: Context<PortalEnv>,
  parts: PortalParts,
  status: ErrorStatus,
  { answer = status, errorId, error }: { answer?: ErrorStatus | 403 | 405 | 413; errorId?: string; error?: Error } = {},
) {
  c.header('Cache-Control', 'no-store')
  if (answer === 503) c.header('Retry-After', '60')
  // An error before any city was found: there is nobody in whose name to speak.
  if (!c.var.city) {
    const lang = negotiateLanguage(c.req.header('Accept-Language'), languages)
    return c.text([errorTitle(lang, status), errorId].filter(Boolean).join(' '), answer)
  }
  const lang = wishedLanguage(c)
  c.header('Content-Language', lang)
  if (asksForProblem(c)) return problemAnswer(c, c.var.scope?.lang ?? lang, answer, { errorId, error })
  const frame = frameOf(c, parts, lang, { title: errorTitle(lang, status) })
  return c.html(
    <PortalFrame {...frame} path="/" unlisted>
      <ErrorPage lang={lang} status={status} errorId={errorId} nearest={await nearest(c, status)} />
    </PortalFrame>,
    answer,
  )
}

/** Where an address that is not there may have meant to lead. Looking must not make of a missing page a broken one. */
async function nearest(c: Context<PortalEnv>, status: ErrorStatus) {
  const { scope } = c.var
  if (status !== 404 || scope === undefined) return undefined
  return findNearestPage(scope, c.req.path).catch(() => undefined)
}
