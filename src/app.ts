/** Composition, nothing else: the middleware in order, and what is mounted on each of the two listeners. */
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { health } from './platform/http/health.ts'
import { requestLog } from './platform/http/request-log.ts'
import { securityHeaders } from './platform/http/security-headers.ts'
import { type loadFiles, serveFiles } from './platform/http/static-files.ts'
import { portal } from './portal/portal.tsx'
import type { PortalParts } from './portal/portal-env.ts'
import { type LocalParts, localDoor } from './workspace/local-door.tsx'
import { type MemberParts, memberDoor } from './workspace/member-door.tsx'
import { workspace } from './workspace/workspace.tsx'

type Files = Awaited<ReturnType<typeof loadFiles>>
export type AppParts = PortalParts & MemberParts & { assetFiles: Files; publicFiles: Files }

/** What everybody may ask, and those who sign in. */
export function publicApp(parts: AppParts): Hono {
  const app = frameOfBoth(parts, parts.publicUrl.startsWith('https:'))
  app.route('/', health(parts.db))
  const members = workspace(parts, memberDoor(parts))
  app.all('/workspace', (c) => members.fetch(c.req.raw, c.env))
  app.all('/workspace/*', (c) => members.fetch(c.req.raw, c.env))
  app.route('/', portal(parts))
  return app
}

/** What the person at this computer may ask, on 127.0.0.1 alone. */
export function localApp(parts: AppParts & LocalParts): Hono {
  const app = frameOfBoth(parts, false)
  app.route('/', workspace(parts, localDoor(parts)))
  return app
}

function frameOfBoth(parts: AppParts, https: boolean): Hono {
  const app = new Hono()
  app.use(requestLog(parts.log))
  app.use(compress())
  app.use(securityHeaders(https))
  app.get('/assets/:file', serveFiles(parts.assetFiles, { hashed: true }))
  app.get('/:file{[a-z-]+\\.[a-z0-9]+}', serveFiles(parts.publicFiles, { hashed: false }))
  return app
}
