import { Hono } from 'hono'
import type { BodiesEnv } from '../bodies-env.ts'
import { reviewPages } from './working/review.pages.tsx'
import { statementPages } from './working/statement.pages.tsx'

/** The comment loop, for those who work on it. */
export const reviewsWorkspace = new Hono<BodiesEnv>().route('/', reviewPages).route('/', statementPages)
