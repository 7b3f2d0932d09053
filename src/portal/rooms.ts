import { Hono } from 'hono'
import { bodiesRoom, type RoomEnv } from '../domains/bodies/bodies.room.tsx'
import { reportingRoom, type SheetEnv } from '../domains/reporting/reporting.room.tsx'
import type { PortalParts } from './portal-env.ts'

/** The pages of those who came by a link, which alone on this site take forms. */
export function roomsOf({ later }: PortalParts): Hono<RoomEnv & SheetEnv> {
  const app = new Hono<RoomEnv & SheetEnv>()
  const own = [
    '/:lang/room/*',
    '/:lang/sheets/*',
    '/:lang/follow',
    '/:lang/following/*',
    '/:lang/lists/*',
    '/:lang/mailing/*',
  ]
  for (const behindLinks of own) {
    app.use(behindLinks, async (c, next) => {
      c.set('later', later)
      await next()
    })
  }
  return app.route('/', bodiesRoom).route('/', reportingRoom)
}
