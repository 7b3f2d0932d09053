import { Hono } from 'hono'
import { Forbidden } from '../../platform/errors.ts'
import { comparisonPages } from './comparison/comparison.pages.tsx'
import { descentPages } from './comparison/descent.pages.tsx'
import { alikePages } from './document/alike.pages.tsx'
import { deletePages } from './document/delete.pages.tsx'
import { documentPages } from './document/document.pages.tsx'
import { documentPatterns } from './document/document.routes.ts'
import { largestUpload } from './document/documents.tsx'
import { splitAlikePages } from './document/split-alike.pages.tsx'
import { uploadPages } from './document/upload.pages.tsx'
import { copyPages } from './drafting/copy.pages.tsx'
import { draftingPages } from './drafting/drafting.pages.tsx'
import { draftPages } from './editing/draft.pages.tsx'
import { editingPatterns } from './editing/editing.routes.ts'
import type { EditingEnv } from './editing/editing-env.ts'
import { measurePages } from './editing/measure.pages.tsx'
import { historyPages } from './history/history.pages.tsx'
import { mayEdit } from './plan.access.ts'
import { previewPages } from './table/preview.pages.tsx'
import { tablePages } from './table/table.pages.tsx'
import { tablePatterns } from './table/table.routes.ts'
import { workfilePages } from './workfile/workfile.pages.ts'
import { workfilePattern } from './workfile/workfile.routes.ts'
import { manyPages } from './worklist/many.pages.tsx'
import { worklistPages } from './worklist/worklist.pages.tsx'

export type { EditingEnv } from './editing/editing-env.ts'

/** What those may read who take part and do not edit. */
const read = [editingPatterns.editions, editingPatterns.draft, editingPatterns.measures, workfilePattern].map(
  (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}/?$`),
)

/** The pages of those who work on the plan. All but a few are for editing, and closed to everybody else. */
export const planWorkspace = new Hono<EditingEnv>()
  .use('/workspace/*', async (c, next) => {
    const isReading = c.req.method === 'GET' && read.some((pattern) => pattern.test(c.req.path))
    if (!isReading && !mayEdit(c.var.scope.viewer)) throw new Forbidden('plan.edit')
    await next()
  })
  .route('/', draftPages)
  .route('/', worklistPages)
  .route('/', manyPages)
  .route('/', measurePages)
  .route('/', draftingPages)
  .route('/', copyPages)
  .route('/', historyPages)
  .route('/', workfilePages)
  .route('/', tablePages)
  .route('/', previewPages)
  .route('/', uploadPages)
  .route('/', deletePages)
  .route('/', documentPages)
  .route('/', alikePages)
  .route('/', splitAlikePages)
  .route('/', comparisonPages)
  .route('/', descentPages)

/** The addresses that take a file, and how large it may be. */
export const uploads = { addresses: [documentPatterns.documents, tablePatterns.upload], megabytes: largestUpload }
