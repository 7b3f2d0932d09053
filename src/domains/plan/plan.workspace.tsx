import { Hono } from 'hono'
import { Forbidden } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { briefPages } from './brief/brief.pages.tsx'
import { briefPatterns } from './brief/brief.routes.ts'
import { callsOfficePatterns } from './calls/calls.routes.ts'
import { callsPages } from './calls/office/calls.pages.tsx'
import { fundingTables } from './calls/office/import.pages.tsx'
import { checkPages } from './check/check.pages.tsx'
import { checkPatterns } from './check/check.routes.ts'
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
import { draftingRoutes } from './drafting/drafting.routes.ts'
import { draftPages } from './editing/draft.pages.tsx'
import { editingPatterns } from './editing/editing.routes.ts'
import type { EditingEnv } from './editing/editing-env.ts'
import { measurePages } from './editing/measure.pages.tsx'
import { largestFile } from './files/file-kind.ts'
import { filesPages } from './files/files.pages.tsx'
import { filesPatterns } from './files/files.routes.ts'
import { historyPages } from './history/history.pages.tsx'
import { mayWriteMeasure, showMeasureRights } from './measure-rights.read.ts'
import { mayEdit, mayTranslate } from './plan.access.ts'
import { actPages } from './structure/act.pages.tsx'
import { addPages } from './structure/add.pages.tsx'
import { removePages } from './structure/remove.pages.tsx'
import { structurePages } from './structure/structure.pages.tsx'
import { closingPages } from './succession/balance/closing.pages.tsx'
import { successionPages } from './succession/succession.pages.tsx'
import { previewPages } from './table/preview.pages.tsx'
import { tablePages } from './table/table.pages.tsx'
import { tablePatterns } from './table/table.routes.ts'
import { termPages } from './translating/terms.pages.tsx'
import { translatingPages } from './translating/translating.pages.tsx'
import { translatingRoutes } from './translating/translating.routes.ts'
import { workfilePages } from './workfile/workfile.pages.ts'
import { workfilePattern } from './workfile/workfile.routes.ts'
import { manyPages } from './worklist/many.pages.tsx'
import { worklistPages } from './worklist/worklist.pages.tsx'

export type { EditingEnv } from './editing/editing-env.ts'

/** What those may read who take part and do not edit. */
const read = [
  editingPatterns.editions,
  editingPatterns.draft,
  editingPatterns.measures,
  checkPatterns.check,
  ...Object.values(briefPatterns),
  workfilePattern,
  filesPatterns.seen,
  '/workspace/pictures/:digest/:width',
].map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}/?$`))

/** Where those begin who translate. */
export const translationsAddress = translatingRoutes.overview()

const ofMeasure = new RegExp(`^${editingPatterns.measure.replace(/:\w+/, '([a-z0-9-]+)')}/?$`)
const ofSheet = new RegExp(`^${draftingRoutes.revise('measure', '')}([\\da-f-]+)(/.*)?$`)

/** The pages of one measure are open to those whose unit leads it: how it stands, and all that is said of it. */
async function isOwn(scope: Scope, path: string): Promise<boolean> {
  const [slug, id] = [ofMeasure.exec(path)?.[1], ofSheet.exec(path)?.[1]]
  if (slug !== undefined) return (await showMeasureRights(scope, slug)).mayRecord
  return id !== undefined && (await mayWriteMeasure(scope, id))
}

/**
 * The pages of those who work on the plan. All but a few are for editing, and closed to everybody else but those who look
 * after a measure.
 */
export const planWorkspace = new Hono<EditingEnv>()
  // Before the door: whose measure it is, its verbs ask themselves.
  .route('/', fundingTables)
  .route('/', callsPages)
  .use('/workspace/*', async (c, next) => {
    const isReading = c.req.method === 'GET' && read.some((pattern) => pattern.test(c.req.path))
    const { viewer } = c.var.scope
    const isTranslating = `${c.req.path}/`.startsWith(`${translationsAddress}/`) && mayTranslate(viewer)
    const isOpen = isReading || isTranslating || mayEdit(viewer) || (await isOwn(c.var.scope, c.req.path))
    if (!isOpen) throw new Forbidden('plan.edit')
    await next()
  })
  .route('/', draftPages)
  .route('/', briefPages)
  .route('/', worklistPages)
  .route('/', manyPages)
  .route('/', measurePages)
  .route('/', draftingPages)
  .route('/', copyPages)
  .route('/', filesPages)
  .route('/', historyPages)
  .route('/', checkPages)
  // Before the languages: "terms" is none.
  .route('/', termPages)
  .route('/', translatingPages)
  .route('/', workfilePages)
  .route('/', successionPages)
  .route('/', closingPages)
  .route('/', structurePages)
  .route('/', addPages)
  .route('/', actPages)
  .route('/', removePages)
  .route('/', tablePages)
  .route('/', previewPages)
  .route('/', uploadPages)
  .route('/', deletePages)
  .route('/', documentPages)
  .route('/', alikePages)
  .route('/', splitAlikePages)
  .route('/', comparisonPages)
  .route('/', descentPages)

/** The addresses that take a file, and how many megabytes it may have. */
export const uploads: Readonly<Record<string, number>> = {
  [documentPatterns.documents]: largestUpload,
  [tablePatterns.upload]: largestUpload,
  [callsOfficePatterns.import]: largestUpload,
  [filesPatterns.files]: largestFile,
  [filesPatterns.cover]: largestFile,
}
