import { Hono } from 'hono'
import type { BodiesEnv } from './bodies-env.ts'
import { councilPages } from './council/council.pages.tsx'
import { lifeWorkspace } from './life/life.workspace.tsx'
import { meetingsUploads, meetingsWorkspace } from './meetings/meetings.workspace.tsx'
import { participantPages } from './participants/participants.pages.tsx'
import { reviewsWorkspace } from './reviews/reviews.workspace.tsx'
import { seatsWorkspace } from './seats/seats.workspace.tsx'
import { votesWorkspace } from './votes/votes.workspace.tsx'

export type { BodiesEnv } from './bodies-env.ts'

/** Addresses that take a file, and of how many megabytes. */
export const bodiesUploads = meetingsUploads

/** The pages of bodies for those who work on the plan. */
export const bodiesWorkspace = new Hono<BodiesEnv>()
  .route('/', participantPages)
  .route('/', seatsWorkspace)
  .route('/', meetingsWorkspace)
  .route('/', votesWorkspace)
  .route('/', reviewsWorkspace)
  .route('/', councilPages)
  .route('/', lifeWorkspace)
