import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'

/** The comment loop, as everybody sees it. */
export const reviewsPortal = new Hono<PageEnv>()
