import { Hono } from 'hono'
import type { RoomEnv } from '../bodies-env.ts'

/** Motions and votes, for whoever came by a pass. */
export const votesRoom = new Hono<RoomEnv>()
