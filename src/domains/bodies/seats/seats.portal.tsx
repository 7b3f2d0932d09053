import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'

/** Bodies and who sits in them, as everybody sees it. */
export const seatsPortal = new Hono<PageEnv>()
