import { Hono } from 'hono'
import { line, readWords } from '../../../platform/http/form.ts'
import { showDocumentFile, showDocumentLine } from '../document.verbs.ts'
import { correctReading, forgetLearned, takeBack, takeOver } from '../document-correct.verbs.ts'
import { draftDocument } from '../document-draft.verbs.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { emptyForm } from '../editing/editing-form.ts'
import { isUnseenRule, readCorrection, readShown } from './correction.form.ts'
import { documentPatterns, documentRoutes, type Shown } from './document.routes.ts'
import { loadReading, showReading, showUnread } from './document.show.tsx'
import { readDraftForm } from './draft.form.ts'
import { readingDesk } from './reading.desk.ts'

/** A document, what was understood of it, and what a person says to that. */
export const documentPages = new Hono<EditingEnv>()

documentPages.get(documentPatterns.document, async (c) => {
  // Before the record is asked for: a reading that ends in between is in the record, one looked for later is in neither.
  const job = readingDesk.look(c.req.param('document'))
  const document = await showDocumentLine(c.var.scope, c.req.param('document'))
  return document.isRead ? showReading(c, document.id, { form: emptyForm }) : showUnread(c, document, job)
})

documentPages.get(documentPatterns.file, async (c) => {
  const { name, kind, bytes } = await showDocumentFile(c.var.scope, c.req.param('document'))
  c.header('Content-Security-Policy', "frame-ancestors 'self'")
  c.header('X-Frame-Options', 'SAMEORIGIN')
  // Only what is a PDF is shown; anything else could be a page with a script of its own.
  c.header('Content-Type', kind === 'pdf' ? 'application/pdf' : 'application/octet-stream')
  const disposition = kind === 'pdf' ? 'inline' : 'attachment'
  c.header('Content-Disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`)
  return c.body(new Uint8Array(bytes))
})

documentPages.post(documentPatterns.corrections, async (c) => {
  const words = await readWords(c)
  const id = c.req.param('document')
  const { view } = await loadReading(c, id)
  const shown = readShown(words, view.parts.length)
  if (isUnseenRule(words, view.corrected)) return c.redirect(documentRoutes.alike(id, againAsked(words)), 303)
  const correction = readCorrection(words, view.corrected)
  if (!correction) return c.redirect(documentRoutes.document(id, asked(shown)), 303)
  const corrected = await correctReading(c.var.scope, id, correction)
  if (!corrected.ok) return showReading(c, id, { form: emptyForm, words, refusal: corrected })
  const at = view.corrected.keys.indexOf(correction.passage)
  const key = correction.kind === 'join' ? (view.corrected.keys[at - 1] ?? correction.passage) : correction.passage
  const part = view.passages[at]?.part ?? shown.part
  const query: Record<string, string> = correction.kind === 'role' || correction.kind === 'chapter' ? { done: key } : {}
  if (correction.kind === 'alike' || correction.kind === 'split-alike') query.notice = 'alike'
  return c.redirect(documentRoutes.document(id, asked({ ...shown, part }), key, query), 303)
})

documentPages.post(documentPatterns.undo, async (c) => {
  const words = await readWords(c)
  const id = c.req.param('document')
  const { view } = await loadReading(c, id)
  const shown = readShown(words, view.parts.length)
  const taken = await takeBack(c.var.scope, id, Number(line(words, 'seen')))
  if (!taken.ok) return showReading(c, id, { form: emptyForm, words, refusal: taken })
  const { passage } = taken.value.says
  const part = view.passages.find(({ key }) => key === passage)?.part ?? shown.part
  return c.redirect(documentRoutes.document(id, asked({ ...shown, part }), passage, { notice: 'undone' }), 303)
})

documentPages.post(documentPatterns.learned, async (c) => {
  const words = await readWords(c)
  const id = c.req.param('document')
  const verb = line(words, 'act') === 'take' ? takeOver : forgetLearned
  const done = await verb(c.var.scope, id)
  if (!done.ok) return showReading(c, id, { form: emptyForm, words, refusal: done })
  return c.redirect(documentRoutes.document(id), 303)
})

documentPages.post(documentPatterns.plan, async (c) => {
  const words = await readWords(c)
  const id = c.req.param('document')
  const read = readDraftForm(words)
  if (!read.ok) return showReading(c, id, { form: { words, errors: read.errors } })
  const drafted = await draftDocument(c.var.scope, id, read.value)
  if (drafted.ok) return c.redirect(editingRoutes.draft(drafted.value.slug), 303)
  const field = drafted.code === 'plan.address_taken' ? 'slug' : 'title'
  return showReading(c, id, { form: { words, errors: { [field]: drafted } } })
})

/** The page of a rule once more, for what the form says now. */
function againAsked({ act: _, seen: __, ...words }: Record<string, string>): Record<string, string> {
  return { ...words, anew: '' }
}

/** The address of a part does not also ask for the doubts. */
function asked({ part, doubts }: Shown): Partial<Shown> {
  return doubts ? { doubts } : { part }
}
