import { Hono } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import { comparingPortal } from './comparing/comparing.portal.tsx'
import { freezingPortal } from './freezing/freezing.portal.tsx'

export { followLink } from './following/following.link.ts'
export { lastRound } from './freezing/last-round.read.ts'

/** The public pages of rounds. */
export const reportingPortal = new Hono<PageEnv>().route('/', freezingPortal).route('/', comparingPortal)
