import { Hono } from 'hono'
import type { BodiesEnv } from '../bodies-env.ts'

/** Meetings, for those who work on it. */
export const meetingsWorkspace = new Hono<BodiesEnv>()
