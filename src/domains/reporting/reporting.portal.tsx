import { Hono } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import { comparingPortal } from './comparing/comparing.portal.tsx'
import { councilFiles } from './council/council.files.ts'
import { councilPortal } from './council/council.portal.tsx'
import { freezingPortal } from './freezing/freezing.portal.tsx'
import { inquiriesPortal } from './inquiries/public/inquiries.portal.tsx'
import { openListsPortal } from './lists/joining/joining.portal.tsx'

export { followLink } from './following/following.link.ts'
export { listArchivedReports } from './freezing/archived-reports.read.ts'
export { lastRound } from './freezing/last-round.read.ts'
export { inquiriesAbout } from './inquiries/public/public.read.ts'

/** The public pages of rounds, and of inquiries. */
export const reportingPortal = new Hono<PageEnv>()
  .route('/', councilPortal)
  .route('/', freezingPortal)
  .route('/', comparingPortal)
  .route('/', openListsPortal)
  .route('/', inquiriesPortal)

/** Files that are made once and kept: they are written when somebody asks for them first. */
export const reportingFiles = new Hono<PageEnv>().route('/', councilFiles)
