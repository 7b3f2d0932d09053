import { type Context, Hono } from 'hono'
import { accountsRoutes } from '../domains/accounts/accounts.routes.ts'
import { type Auth, findSignedIn, takesPart } from '../domains/accounts/accounts.ts'
import { signInPages } from '../domains/accounts/accounts.workspace.tsx'
import { demandsSecondFactor } from '../domains/settings/settings.ts'
import { findCityOfHost } from '../platform/cities.ts'
import { readWords } from '../platform/http/form.ts'
import { sayNoCity } from '../platform/http/no-city.ts'
import { clientOf, rateLimit } from '../platform/http/rate-limit.ts'
import { lastKnown } from '../platform/last-known.ts'
import { inFrame } from './in-frame.tsx'
import { NothingHere } from './nothing-here.tsx'
import { doorOf, type Missing, StillYours } from './still-yours.tsx'
import { sayWorkspace } from './workspace.messages.ts'
import { type Door, langOf, type WorkspaceEnv, type WorkspaceParts } from './workspace-env.ts'

export type MemberParts = WorkspaceParts & { auth: () => Promise<Auth>; behindProxy?: boolean }

/** For everybody else who takes part: at the city's public address, by a link that comes by mail. */
export function memberDoor(parts: MemberParts): Door {
  const { db, behindProxy = false } = parts
  const cityOf = lastKnown((host) => findCityOfHost(db, host))
  const slowed = rateLimit(behindProxy)
  const outside = new Hono<WorkspaceEnv>()
  outside.use('/workspace/*', async (c, next) => {
    c.set('auth', await parts.auth())
    c.set('client', clientOf(c, behindProxy))
    c.set('show', (page) => inFrame(c, parts, page))
    await next()
  })
  outside.route('/', signInPages)
  return {
    outside,
    city: async (c, next) => {
      const { found, failure } = await cityOf(new URL(c.req.url).hostname)
      if (found) c.set('city', found)
      if (failure) throw failure
      if (!found) return sayNoCity(c)
      await slowed(c, next)
    },
    enter: async (c, next) => {
      const signedIn = await findSignedIn(c.var.scope, await parts.auth(), c.req.raw.headers)
      if (!signedIn) return askBack(c, parts, 'signed_out')
      for (const cookie of signedIn.cookies) c.header('Set-Cookie', cookie, { append: true })
      const { viewer } = signedIn
      c.set('scope', { ...c.var.scope, viewer })
      c.set('signedIn', signedIn)
      const { path } = c.req
      if (signedIn.wantsCode && !isWayOut(path)) return askBack(c, parts, 'code')
      if (takesPart(viewer) && signedIn.byLinkAlone && !isWayOut(path) && (await demandsSecondFactor(c.var.scope))) {
        c.set('signedIn', { ...signedIn, wantsFactor: true })
        if (!isWayToFactor(path)) return askBack(c, parts, 'factor')
      }
      // Where somebody has no part, only the way out is open.
      if (takesPart(viewer) || isWayOut(path)) return next()
      const lang = langOf(c)
      const title = sayWorkspace(lang, 'nothing.title')
      return inFrame(c, parts, { title, status: 403, body: <NothingHere lang={lang} title={title} /> }, viewer)
    },
  }
}

/** To the door; with what was typed, where somebody sends a form and meanwhile has to show who they are. */
async function askBack(c: Context<WorkspaceEnv>, parts: MemberParts, missing: Missing) {
  const words = c.req.method === 'POST' ? await readWords(c) : {}
  if (Object.keys(words).length === 0) return c.redirect(doorOf[missing](), 303)
  const lang = langOf(c)
  const { pathname, search } = new URL(c.req.url)
  const body = <StillYours lang={lang} missing={missing} action={`${pathname}${search}`} words={words} />
  const status = missing === 'signed_out' ? 401 : 403
  return inFrame(c, parts, { title: sayWorkspace(lang, `still.${missing}.title`), status, body })
}

/** Where somebody gets a second step: a code of an app, or a passkey. */
function isWayToFactor(path: string): boolean {
  return path === accountsRoutes.me() || path.startsWith(`${accountsRoutes.me()}/`)
}

/** What is open to somebody who is known and not in. */
function isWayOut(path: string): boolean {
  return path === accountsRoutes.code() || path === accountsRoutes.signOut()
}
