import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { lastKnown } from '../platform/last-known.ts'
import type { City } from '../platform/scope.ts'
import type { LocalAccess } from './access.ts'
import { ClosedPage } from './closed-page.tsx'
import { inFrame } from './in-frame.tsx'
import { sayWorkspace } from './workspace.messages.ts'
import { type Door, langOf, type WorkspaceEnv, type WorkspaceParts } from './workspace-env.ts'

export type LocalParts = WorkspaceParts & {
  /** The city that is edited at this computer. */
  localCity: () => Promise<City>
  access: LocalAccess
  /** Writes a new one-time address to where the program was started. */
  printAddress: () => void
}

/** For the person at the computer on which the program runs, by the address that it prints there. */
export function localDoor(parts: LocalParts): Door {
  const localCity = lastKnown(parts.localCity)
  const outside = new Hono<WorkspaceEnv>()
  outside.get('/', (c) => c.redirect('/workspace'))
  outside.get('/open/:token', (c) => {
    const session = parts.access.redeem(c.req.param('token'))
    if (session === undefined) return showClosed(c, parts)
    setCookie(c, cookieOf(c), session, { httpOnly: true, sameSite: 'Lax', path: '/' })
    return c.redirect('/workspace', 303)
  })
  outside.post('/open', (c) => {
    parts.printAddress()
    return showClosed(c, parts, true)
  })
  return {
    outside,
    // A foreign page may have its own name point to 127.0.0.1: only our names are answered.
    city: async (c, next) => {
      if (!['127.0.0.1', 'localhost'].includes(new URL(c.req.url).hostname)) return c.text('Wrong host.', 421)
      const { found, failure } = await localCity('local')
      if (found) c.set('city', found)
      if (failure) throw failure
      await next()
    },
    enter: async (c, next) => {
      if (!parts.access.knows(getCookie(c, cookieOf(c)))) return showClosed(c, parts)
      c.set('scope', { ...c.var.scope, viewer: { kind: 'local' } })
      await next()
    },
  }
}

/** Cookies take no notice of ports: without it in the name, two Wirken on one computer would lock each other out. */
function cookieOf(c: Context): string {
  return `wirken_local_${new URL(c.req.url).port}`
}

function showClosed(c: Context<WorkspaceEnv>, parts: WorkspaceParts, written = false) {
  const lang = langOf(c)
  return inFrame(c, parts, {
    title: sayWorkspace(lang, 'closed.title'),
    status: written ? 200 : 401,
    body: <ClosedPage lang={lang} written={written} />,
  })
}
