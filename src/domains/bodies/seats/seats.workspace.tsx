import { Hono } from 'hono'
import type { BodiesEnv } from '../bodies-env.ts'
import { bodyPages } from './arranging/arranging.pages.tsx'
import { seatPages } from './arranging/seat.pages.tsx'

/** Bodies and who sits in them, for those who work on it. */
export const seatsWorkspace = new Hono<BodiesEnv>().route('/', bodyPages).route('/', seatPages)
