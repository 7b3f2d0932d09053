import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'

export const comparingPortal = new Hono<PageEnv>()
