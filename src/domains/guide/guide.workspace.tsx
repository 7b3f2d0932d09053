import { Hono } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import { hiddenWorkspace } from './hidden/hidden.workspace.tsx'
import { officeWorkspace } from './office/office.workspace.tsx'

/** The pages of the guide for those who work on it. */
export const guideWorkspace = new Hono<PageEnv>().route('/', officeWorkspace).route('/', hiddenWorkspace)
