import { Hono } from 'hono'
import type { ReportingEnv } from '../reporting-env.ts'
import { figuresPages } from './correcting/figures.pages.tsx'
import { publishingPages } from './publishing/publishing.pages.tsx'

export const freezingWorkspace = new Hono<ReportingEnv>().route('/', publishingPages).route('/', figuresPages)
