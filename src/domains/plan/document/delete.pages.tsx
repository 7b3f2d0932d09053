import { Hono } from 'hono'
import { readWords } from '../../../platform/http/form.ts'
import { deleteDocument, forgetKeptRules, showDeletion } from '../document-delete.verbs.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { DeletePage } from './delete-page.tsx'
import { sayDocument } from './document.messages.ts'
import { documentPatterns, documentRoutes } from './document.routes.ts'
import { readingDesk } from './reading.desk.ts'

/** The end of a document, and of what was kept out of those that are gone. */
export const deletePages = new Hono<EditingEnv>()

deletePages.get(documentPatterns.delete, async (c) => {
  const { lang } = c.var.scope
  const { document, rules } = await showDeletion(c.var.scope, c.req.param('document'))
  return c.var.show({
    title: sayDocument(lang, 'delete.title', { name: document.name }),
    body: <DeletePage lang={lang} document={document} rules={rules} />,
  })
})

deletePages.post(documentPatterns.delete, async (c) => {
  const words = await readWords(c)
  const { document } = await showDeletion(c.var.scope, c.req.param('document'))
  const job = readingDesk.look(document.id)
  job?.stop()
  await job?.ended
  await deleteDocument(c.var.scope, document.id, { keepRules: words.rules === 'keep' })
  return c.redirect(`${documentRoutes.documents()}?notice=deleted`, 303)
})

deletePages.post(documentPatterns.rules, async (c) => {
  await forgetKeptRules(c.var.scope)
  return c.redirect(`${documentRoutes.documents()}?notice=forgotten`, 303)
})
