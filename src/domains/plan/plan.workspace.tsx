import { Hono } from 'hono'
import { draftPages } from './editing/draft.pages.tsx'
import type { EditingEnv } from './editing/editing-env.ts'
import { measurePages } from './editing/measure.pages.tsx'

export type { EditingEnv } from './editing/editing-env.ts'

/** The editing pages of the plan, for the person at this computer. */
export const planWorkspace = new Hono<EditingEnv>().route('/', draftPages).route('/', measurePages)
