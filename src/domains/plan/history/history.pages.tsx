import { Hono } from 'hono'
import { line, readWords } from '../../../platform/http/form.ts'
import { recordIn } from '../drafting/drafting.pages.tsx'
import { draftingPatterns, draftingRoutes } from '../drafting/drafting.routes.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { sayHistory } from './history.messages.ts'
import { showHistory } from './history.read.ts'
import { HistoryView } from './history-view.tsx'
import { restoreEarlier, undoLast } from './restore.verbs.ts'

/** What happened to a record, and the ways back. */
export const historyPages = new Hono<EditingEnv>()

historyPages.get(draftingPatterns.history, async (c) => {
  const { scope } = c.var
  const { subject, id } = recordIn(c)
  const page = await showHistory(scope, subject, id, entryIn(c.req.query('behind')))
  const title = sayHistory(scope.lang, 'title')
  return c.var.show({ title, body: <HistoryView lang={scope.lang} city={scope.city} page={page} /> })
})

historyPages.get(draftingPatterns.historyFile, async (c) => {
  const { subject, id } = recordIn(c)
  const { acts, names, older } = await showHistory(c.var.scope, subject, id, entryIn(c.req.query('behind')))
  c.header('Content-Disposition', `attachment; filename="${subject}-${id}.json"`)
  const told = acts.map(({ actor, ...act }) => ({ ...act, by: names.get(actor ?? '') ?? null }))
  return c.json({ subject, id, acts: told, older })
})

historyPages.post(draftingPatterns.restore, async (c) => {
  const { subject, id } = recordIn(c)
  const number = entryIn(line(await readWords(c), 'number')) ?? 0
  const restored = await restoreEarlier(c.var.scope, subject, id, number)
  const [revise, difference] = [draftingRoutes.revise(subject, id), draftingRoutes.difference(subject, id)]
  if (!restored.ok) {
    const notice = restored.code === 'notice.files_gone' ? restored.code : 'notice.same'
    return c.redirect(`${revise}?notice=${notice}`, 303)
  }
  const { isCopy, lacksFiles } = restored.value
  const notice = lacksFiles ? 'notice.files_gone' : isCopy ? 'notice.copy_saved' : 'notice.saved'
  return c.redirect(`${isCopy ? difference : revise}?notice=${notice}`, 303)
})

historyPages.post(draftingPatterns.undo, async (c) => {
  const { subject, id } = recordIn(c)
  const undone = await undoLast(c.var.scope, subject, id, line(await readWords(c), '_seen'))
  const notice = undone.ok ? 'notice.undone' : 'notice.too_late'
  return c.redirect(`${draftingRoutes.revise(subject, id)}?notice=${notice}`, 303)
})

/** The number of an entry as an address says it; what is none is as if nothing was said. */
function entryIn(words: string | undefined): number | undefined {
  return /^[1-9]\d{0,14}$/.test(words ?? '') ? Number(words) : undefined
}
