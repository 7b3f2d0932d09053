import { Hono } from 'hono'
import { largestFile } from '../../plan/plan.ts'
import type { BodiesEnv } from '../bodies-env.ts'
import { meetingPages } from './arranging/meetings.pages.tsx'
import { runningPages } from './arranging/running.pages.tsx'
import { meetingsPatterns } from './meetings.routes.ts'

/** Addresses that take a file, and of how many megabytes. */
export const meetingsUploads: Readonly<Record<string, number>> = { [meetingsPatterns.papers]: largestFile }

/** Meetings, for those who work on it. */
export const meetingsWorkspace = new Hono<BodiesEnv>().route('/', meetingPages).route('/', runningPages)
