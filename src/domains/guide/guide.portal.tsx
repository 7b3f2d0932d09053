import { Hono } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import { homePortal } from './home/home.portal.tsx'
import { safetyPortal } from './safe/safety.portal.tsx'

/** The public pages of the guide. */
export const guidePortal = new Hono<PageEnv>().route('/', homePortal).route('/', safetyPortal)
