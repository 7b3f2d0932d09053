import { Hono } from 'hono'
import type { ReportingEnv } from '../reporting-env.ts'
import { lettersPages } from './letters.pages.tsx'
import { listsPages } from './lists.pages.tsx'

export const listsWorkspace = new Hono<ReportingEnv>().route('/', lettersPages).route('/', listsPages)
