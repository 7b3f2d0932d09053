import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'

/** Meetings, as everybody sees it. */
export const meetingsPortal = new Hono<PageEnv>()
