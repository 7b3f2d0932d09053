import { Hono } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import { findPortal } from './find/find.portal.tsx'
import { homePortal } from './home/home.portal.tsx'
import { safetyPortal } from './safe/safety.portal.tsx'
import { servicePortal } from './service/service.portal.tsx'

/** The public pages of the guide. */
export const guidePortal = new Hono<PageEnv>().route('/', servicePortal).route('/', safetyPortal)

/** Those that are made of what stands in memory, and are made anew each time. */
export function guideFinding(later: (work: () => Promise<void>) => void): Hono<PageEnv> {
  return new Hono<PageEnv>().route('/', homePortal).route('/', findPortal(later))
}
