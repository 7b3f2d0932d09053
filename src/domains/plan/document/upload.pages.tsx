import { type Context, Hono } from 'hono'
import { BadRequest } from '../../../platform/errors.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { keepDocument, showDocuments } from '../document.verbs.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { sayDocument } from './document.messages.ts'
import { documentPatterns, documentRoutes } from './document.routes.ts'
import { Documents } from './documents.tsx'
import { openReadingDesk } from './reading.desk.ts'
import { sayFault } from './reading.faults.ts'
import { ReadingWait } from './reading-wait.tsx'

/** All documents, and the way of a new one from the person's computer to its page. */
export const uploadPages = new Hono<EditingEnv>()

const desk = openReadingDesk()

uploadPages.get(documentPatterns.documents, (c) => showAll(c))

uploadPages.post(documentPatterns.documents, async (c) => {
  const file = await readFile(c)
  if (!file) return showAll(c, { ok: false, code: 'file_missing' })
  const begun = await desk.begin(file, c.var.scope.city.id)
  if ('busy' in begun) return showAll(c, { ok: false, code: 'busy' })
  return begun.job.answer ? finish(c, begun.ticket) : c.redirect(documentRoutes.reading(begun.ticket), 303)
})

uploadPages.get(documentPatterns.reading, async (c) => {
  const ticket = c.req.param('ticket')
  const { lang, city } = c.var.scope
  const job = desk.look(ticket, city.id)
  if (!job) return c.redirect(documentRoutes.documents())
  if (job.answer) return finish(c, ticket)
  c.header('Refresh', '1')
  const body = <ReadingWait lang={lang} ticket={ticket} job={job} />
  return c.var.show({ title: sayDocument(lang, 'reading.title'), body })
})

async function readFile(c: Context): Promise<{ name: string; bytes: Uint8Array } | null> {
  const body = await c.req.parseBody().catch((cause) => {
    throw new BadRequest(`not a form: ${cause}`)
  })
  const { file } = body
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return null
  const name = file.name
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .slice(-200)
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** The reading is done: the document is kept with it, or what is wrong is said. */
async function finish(c: Context<EditingEnv>, ticket: string) {
  const job = desk.look(ticket, c.var.scope.city.id)
  if (!job?.answer) return c.redirect(documentRoutes.documents(), 303)
  if (!job.answer.ok) {
    desk.close(ticket)
    return showAll(c, job.answer)
  }
  const kept = await keepDocument(c.var.scope, { ...job.file, source: job.answer.value })
  desk.close(ticket)
  const notice: Record<string, string> = kept.learned > 0 ? { notice: 'learned' } : {}
  return c.redirect(documentRoutes.document(kept.id, {}, undefined, notice), 303)
}

async function showAll(c: Context<EditingEnv>, refusal?: Refused) {
  const { lang } = c.var.scope
  const error = refusal && sayFault(lang, refusal)
  const body = <Documents lang={lang} documents={await showDocuments(c.var.scope)} error={error} />
  return c.var.show({ title: sayDocument(lang, 'documents.title'), status: refusal ? 422 : 200, body })
}
