import { Hono } from 'hono'
import type { BodiesEnv } from '../bodies-env.ts'

/** Bodies and who sits in them, for those who work on it. */
export const seatsWorkspace = new Hono<BodiesEnv>()
