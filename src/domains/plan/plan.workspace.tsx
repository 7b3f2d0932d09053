import { Hono } from 'hono'
import { comparisonPages } from './comparison/comparison.pages.tsx'
import { descentPages } from './comparison/descent.pages.tsx'
import { alikePages } from './document/alike.pages.tsx'
import { deletePages } from './document/delete.pages.tsx'
import { documentPages } from './document/document.pages.tsx'
import { documentPatterns } from './document/document.routes.ts'
import { largestUpload } from './document/documents.tsx'
import { splitAlikePages } from './document/split-alike.pages.tsx'
import { uploadPages } from './document/upload.pages.tsx'
import { draftPages } from './editing/draft.pages.tsx'
import type { EditingEnv } from './editing/editing-env.ts'
import { measurePages } from './editing/measure.pages.tsx'
import { revisionPages } from './editing/revision.pages.tsx'
import { tablePages } from './table/table.pages.tsx'
import { tablePatterns } from './table/table.routes.ts'

export type { EditingEnv } from './editing/editing-env.ts'

/** The editing pages of the plan, for the person at this computer. */
export const planWorkspace = new Hono<EditingEnv>()
  .route('/', draftPages)
  .route('/', measurePages)
  .route('/', revisionPages)
  .route('/', tablePages)
  .route('/', uploadPages)
  .route('/', deletePages)
  .route('/', documentPages)
  .route('/', alikePages)
  .route('/', splitAlikePages)
  .route('/', comparisonPages)
  .route('/', descentPages)

/** The addresses that take a file, and how large it may be. */
export const uploads = { addresses: [documentPatterns.documents, tablePatterns.upload], megabytes: largestUpload }
