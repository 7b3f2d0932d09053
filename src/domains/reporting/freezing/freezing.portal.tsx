import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'

export const freezingPortal = new Hono<PageEnv>()
