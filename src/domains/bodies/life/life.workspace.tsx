import { Hono } from 'hono'
import type { BodiesEnv } from '../bodies-env.ts'
import { boardPages } from './board.pages.tsx'
import { decisionPages } from './decision.pages.tsx'
import { provenancePages } from './provenance.pages.tsx'

/** Where drafts stand, what was decided on them, and where their texts come from, for those who work on it. */
export const lifeWorkspace = new Hono<BodiesEnv>()
  .route('/', boardPages)
  .route('/', decisionPages)
  .route('/', provenancePages)
