import { Hono } from 'hono'
import type { RoomEnv } from '../bodies-env.ts'

/** Meetings, for whoever came by a pass. */
export const meetingsRoom = new Hono<RoomEnv>()
