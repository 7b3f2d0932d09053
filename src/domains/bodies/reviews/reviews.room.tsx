import { Hono } from 'hono'
import type { RoomEnv } from '../bodies-env.ts'

/** The comment loop, for whoever came by a pass. */
export const reviewsRoom = new Hono<RoomEnv>()
