import { Hono } from 'hono'
import type { BodiesEnv } from '../bodies-env.ts'

/** Motions and votes, for those who work on it. */
export const votesWorkspace = new Hono<BodiesEnv>()
