import { Hono } from 'hono'
import type { ReportingEnv } from '../reporting-env.ts'
import { choosingPages } from './choosing.pages.tsx'
import { holdingPages } from './holding.pages.tsx'
import { roundPages } from './round.pages.tsx'
import { roundsPages } from './rounds.pages.tsx'

/** Rounds, as the coordination runs them. */
export const roundsWorkspace = new Hono<ReportingEnv>()
  .route('/', roundsPages)
  .route('/', roundPages)
  .route('/', holdingPages)
  .route('/', choosingPages)
