import { Hono } from 'hono'
import { read } from '../../../platform/transact.ts'
import { coSigningPages } from '../co-signing/co-signing.pages.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { answerPages } from './answer.pages.tsx'
import { listDrafts } from './answer.queries.ts'
import { contributionPages } from './contribution.pages.ts'
import { factsPages } from './facts.pages.tsx'
import { inquiriesPatterns } from './inquiries.routes.ts'
import { showOne } from './inquiry.page.tsx'
import { getInquiry } from './inquiry.verbs.ts'
import { subjectOf } from './inquiry-subject.ts'
import { recordsPages } from './records.pages.tsx'

const signing = coSigningPages(inquiriesPatterns.inquiry, {
  find: (scope, slug) =>
    read(scope, async (tx) => {
      const inquiry = await getInquiry({ tx }, slug)
      return subjectOf(inquiry, (await listDrafts(tx, inquiry.id)).at(-1)?.number ?? 0)
    }),
  show: showOne,
})

/** Questions to the city, from the day on which they came in until the answer is public. */
export const inquiriesWorkspace = new Hono<ReportingEnv>()
  .route('/', factsPages)
  .route('/', recordsPages)
  .route('/', contributionPages)
  .route('/', answerPages)
  .route('/', signing)
