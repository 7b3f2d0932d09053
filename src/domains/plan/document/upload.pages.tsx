import { setTimeout as pause } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { readUpload } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { keepDocument, showDocumentLine, showDocuments } from '../document.verbs.ts'
import { showKeptRules } from '../document-delete.verbs.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { sayDocument } from './document.messages.ts'
import { documentPatterns, documentRoutes } from './document.routes.ts'
import { Documents } from './documents.tsx'
import { readingDesk } from './reading.desk.ts'
import { sayFault } from './reading.faults.ts'

/** All documents, and the way of a new one from the person's computer to its page. */
export const uploadPages = new Hono<EditingEnv>()

/** Milliseconds in which a short document is read, so that it needs no page to wait on. */
const patience = 1500

uploadPages.get(documentPatterns.documents, (c) => showAll(c))

uploadPages.post(documentPatterns.documents, async (c) => {
  const file = await readUpload(c, 'file')
  if (!file) return showAll(c, { ok: false, code: 'file_missing' })
  const { id } = await keepDocument(c.var.scope, file)
  return readAndGo(c, id)
})

uploadPages.post(documentPatterns.reading, (c) => readAndGo(c, c.req.param('document')))

async function readAndGo(c: Context<EditingEnv>, id: string) {
  const { isRead, refusal } = await showDocumentLine(c.var.scope, id)
  if (!isRead && !refusal) {
    const { ended } = readingDesk.begin(c.var.scope, id, c.var.report)
    await Promise.race([ended, pause(patience, undefined, { ref: false })])
  }
  return c.redirect(documentRoutes.document(id), 303)
}

async function showAll(c: Context<EditingEnv>, refusal?: Refused) {
  const { lang, city } = c.var.scope
  const error = refusal && sayFault(lang, refusal)
  // Before the records are asked for, as on a document's page.
  const reading = readingDesk.lookAll()
  const documents = await showDocuments(c.var.scope)
  const rules = await showKeptRules(c.var.scope)
  const said = (['deleted', 'forgotten'] as const).find((one) => one === c.req.query('notice'))
  const notice = said && !refusal ? sayDocument(lang, `documents.${said}`) : undefined
  const body = <Documents {...{ lang, demo: city.demo, documents, reading, rules, notice, error }} />
  return c.var.show({ title: sayDocument(lang, 'documents.title'), status: refusal ? 422 : 200, body })
}
