import { Hono } from 'hono'
import { answeringWorkspace } from './answering/answering.workspace.tsx'
import { approvingWorkspace } from './approving/approving.workspace.tsx'
import { chasingWorkspace } from './chasing/chasing.workspace.tsx'
import { comparingWorkspace } from './comparing/comparing.workspace.tsx'
import { councilWorkspace } from './council/working/council.workspace.tsx'
import { followUpsWorkspace } from './follow-ups/follow-ups.workspace.tsx'
import { freezingWorkspace } from './freezing/freezing.workspace.tsx'
import { inquiriesWorkspace } from './inquiries/inquiries.workspace.tsx'
import { listsWorkspace } from './lists/lists.workspace.tsx'
import { makingWorkspace } from './papers/making/making.workspace.tsx'
import { papersWorkspace } from './papers/papers.workspace.tsx'
import { addressPages } from './privacy/address.pages.tsx'
import type { ReportingEnv } from './reporting-env.ts'
import { roundsWorkspace } from './rounds/rounds.workspace.tsx'
import { weekWorkspace } from './week/week.workspace.tsx'

export { UpdatesWait } from './answering/signed-in/updates-view.tsx'
export { followUpsOn } from './follow-ups/on-record.tsx'
export type { ReportingEnv } from './reporting-env.ts'

/** The pages of rounds for those who work on the plan. */
export const reportingWorkspace = new Hono<ReportingEnv>()
  .route('/', roundsWorkspace)
  .route('/', answeringWorkspace)
  .route('/', chasingWorkspace)
  .route('/', approvingWorkspace)
  .route('/', comparingWorkspace)
  .route('/', freezingWorkspace)
  .route('/', councilWorkspace)
  .route('/', listsWorkspace)
  .route('/', addressPages)
  .route('/', weekWorkspace)
  .route('/', followUpsWorkspace)
  .route('/', inquiriesWorkspace)
  .route('/', papersWorkspace)
  .route('/', makingWorkspace)
