import { Hono } from 'hono'
import type { ReportingEnv } from '../reporting-env.ts'

export const answeringWorkspace = new Hono<ReportingEnv>()
