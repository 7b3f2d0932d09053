import { Hono } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import { comparingPortal } from './comparing/comparing.portal.tsx'
import { freezingPortal } from './freezing/freezing.portal.tsx'

/** The public pages of rounds. */
export const reportingPortal = new Hono<PageEnv>().route('/', freezingPortal).route('/', comparingPortal)
