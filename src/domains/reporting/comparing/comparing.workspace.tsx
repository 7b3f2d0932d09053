import { Hono } from 'hono'
import type { ReportingEnv } from '../reporting-env.ts'

export const comparingWorkspace = new Hono<ReportingEnv>()
