import { Hono } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import { lifePortal } from './life/life.portal.tsx'
import { meetingsPortal } from './meetings/meetings.portal.tsx'
import { reviewsPortal } from './reviews/reviews.portal.tsx'
import { seatsPortal } from './seats/seats.portal.tsx'
import { votesPortal } from './votes/votes.portal.tsx'

export { comingAbout } from './life/coming-about.read.ts'
export { meetingDays } from './meetings/meeting-days.read.ts'

/** The public pages of bodies. */
export const bodiesPortal = new Hono<PageEnv>()
  .route('/', seatsPortal)
  .route('/', meetingsPortal)
  .route('/', votesPortal)
  .route('/', reviewsPortal)
  .route('/', lifePortal)
