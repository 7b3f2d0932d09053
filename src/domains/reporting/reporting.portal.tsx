import { Hono, type MiddlewareHandler } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import { comparingPortal } from './comparing/comparing.portal.tsx'
import { councilFiles } from './council/council.files.ts'
import { councilPortal } from './council/council.portal.tsx'
import { followLink } from './following/following.link.ts'
import { listArchivedReports } from './freezing/archived-reports.read.ts'
import { freezingPortal } from './freezing/freezing.portal.tsx'
import { lastRound } from './freezing/last-round.read.ts'
import { inquiriesPortal } from './inquiries/public/inquiries.portal.tsx'
import { inquiriesAbout } from './inquiries/public/public.read.ts'
import { openListsPortal } from './lists/joining/joining.portal.tsx'
import { roundDays } from './rounds/round-days.read.ts'

/** The public pages of rounds, and of inquiries. */
export const reportingPortal = new Hono<PageEnv>()
  .route('/', councilPortal)
  .route('/', freezingPortal)
  .route('/', comparingPortal)
  .route('/', openListsPortal)
  .route('/', inquiriesPortal)

/** Files that are made once and kept: they are written when somebody asks for them first. */
export const reportingFiles = new Hono<PageEnv>().route('/', councilFiles)

/** What pages of the plan tell of what is known here. */
export const reportingSeams: MiddlewareHandler<PageEnv> = async (c, next) => {
  c.set('follow', followLink)
  c.set('lastRound', lastRound)
  c.set('inquiries', inquiriesAbout)
  c.set('roundDays', roundDays)
  c.set('archivedReports', listArchivedReports)
  await next()
}
