import { Hono } from 'hono'
import type { ReportingEnv } from '../reporting-env.ts'

export const roundsWorkspace = new Hono<ReportingEnv>()
