import { Hono } from 'hono'
import type { ReportingEnv } from '../reporting-env.ts'
import { absencePages } from './absences.pages.tsx'
import { mailPages } from './mails.pages.tsx'

export const chasingWorkspace = new Hono<ReportingEnv>().route('/', mailPages).route('/', absencePages)
