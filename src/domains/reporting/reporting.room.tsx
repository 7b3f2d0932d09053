import { Hono } from 'hono'
import { answeringRoom } from './answering/answering.room.tsx'
import type { SheetEnv } from './reporting-env.ts'

export type { SheetEnv } from './reporting-env.ts'

/** The pages for whoever comes by the link in a mail: without an account, to the measures of one round. */
export const reportingRoom = new Hono<SheetEnv>().route('/', answeringRoom)
