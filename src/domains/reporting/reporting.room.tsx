import { Hono } from 'hono'
import { answeringRoom } from './answering/answering.room.tsx'
import { followingPortal } from './following/following.portal.tsx'
import { joiningPortal } from './lists/joining/joining.portal.tsx'
import type { SheetEnv } from './reporting-env.ts'

export { leavePath } from './lists/joining/joining.routes.ts'
export type { SheetEnv } from './reporting-env.ts'

/** The pages for whoever comes by the link in a mail, without an account: to the measures of one round; to what they follow; to a mailing list. */
export const reportingRoom = new Hono<SheetEnv>()
  .route('/', answeringRoom)
  .route('/', followingPortal)
  .route('/', joiningPortal)
