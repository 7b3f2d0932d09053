import { Hono } from 'hono'
import type { BodiesEnv } from '../bodies-env.ts'

/** The comment loop, for those who work on it. */
export const reviewsWorkspace = new Hono<BodiesEnv>()
