import { Hono } from 'hono'
import type { BodiesEnv } from '../bodies-env.ts'
import { boardPages } from './working/board.pages.tsx'
import { decisionPages } from './working/decision.pages.tsx'
import { provenancePages } from './working/provenance.pages.tsx'
import { steeringPages } from './working/steering.pages.tsx'

/** Where drafts stand, what was decided on them, and where their texts come from, for those who work on it. */
export const lifeWorkspace = new Hono<BodiesEnv>()
  .route('/', boardPages)
  .route('/', decisionPages)
  .route('/', provenancePages)
  .route('/', steeringPages)
