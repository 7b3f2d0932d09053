import { type Context, Hono } from 'hono'
import { line, readWords } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { editingPatterns } from '../editing/editing.routes.ts'
import { type EditingEnv, versionSeen } from '../editing/editing-env.ts'
import { emptyForm } from '../editing/editing-form.ts'
import { mayRecordFor } from '../measure-rights.read.ts'
import { mayEdit, mayPublish } from '../plan.access.ts'
import { asTyped } from '../sheet/sheet-words.ts'
import { isOpen } from '../structure/structure-guard.ts'
import { rowWords } from './row.form.ts'
import { checkRow, findRow, saveRow } from './row.verbs.ts'
import { undoMany } from './undo-many.verbs.ts'
import { readWorkFilter } from './work-filter.ts'
import { sayWorklist } from './worklist.messages.ts'
import { showWorklist } from './worklist.read.ts'
import { worklistPatterns } from './worklist.routes.ts'
import { noticeIn, toList } from './worklist-notice.ts'
import { type OpenRow, WorklistView } from './worklist-view.tsx'

/** The measures of a plan to work in, and one line of them changed in place. */
export const worklistPages = new Hono<EditingEnv>()

worklistPages.get(editingPatterns.measures, async (c) => {
  const { scope } = c.var
  const asked = c.req.query('edit')
  if (asked === undefined || !mayEdit(scope.viewer)) return showList(c, undefined, 200)
  const drafted = await findRow(scope, asked)
  const form = { ...emptyForm, words: asTyped(scope.lang, rowWords(drafted)) }
  return showList(c, { id: drafted.id, form, version: drafted.version, now: null }, 200)
})

worklistPages.post(worklistPatterns.row, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const drafted = await findRow(scope, line(words, 'id'))
  const [version, reason] = [versionSeen(words), line(words, 'reason')]
  const errors = await checkRow(scope, drafted, words)
  const asksReason = drafted.isPublished && mayPublish(scope.viewer)
  if (asksReason && reason === '') errors.reason = refused('revision.reason_missing')
  const open = { id: drafted.id, form: { words, errors }, version, now: null }
  if (Object.keys(errors).length > 0) return showList(c, open, 422)
  const saved = await saveRow(scope, drafted, { row: words, version, reason })
  if (saved.ok) {
    const notice = saved.value.isCopy
      ? { notice: 'copied' }
      : { notice: 'changed', n: '1', at: scope.now.toISOString() }
    return c.redirect(`${toList(c, notice)}#row-${drafted.id}`, 303)
  }
  if (saved.code === 'many.changed_meanwhile' || saved.code === 'changed_meanwhile') {
    const now = asTyped(scope.lang, rowWords(drafted))
    return showList(c, { ...open, version: drafted.version, now }, 422)
  }
  const field = saved.code === 'measure.number_taken' ? 'number' : 'title'
  return showList(c, { ...open, form: { words, errors: { [field]: saved } } }, 422)
})

worklistPages.post(worklistPatterns.undo, async (c) => {
  const { scope } = c.var
  const at = new Date(line(await readWords(c), 'at'))
  const undone = Number.isNaN(at.getTime())
    ? refused('undo.too_late')
    : await undoMany(scope, at, sayWorklist(scope.lang, 'undo.reason'))
  return c.redirect(toList(c, { notice: undone.ok ? 'undone' : 'too_late' }), 303)
})

async function showList(c: Context<EditingEnv>, open: OpenRow | undefined, status: 200 | 422) {
  const { scope } = c.var
  const page = await showWorklist(scope, c.req.param('plan') ?? '', readWorkFilter(c.req.query()))
  return c.var.show({
    title: sayWorklist(scope.lang, 'title'),
    status,
    script: 'worklist.js',
    body: (
      <WorklistView
        lang={scope.lang}
        city={scope.city}
        page={page}
        may={{
          edit: mayEdit(scope.viewer),
          publish: mayPublish(scope.viewer),
          open: await mayRecordFor(scope),
          restructure: isOpen(scope, page.edition),
        }}
        open={open}
        notice={status === 200 && !open ? noticeIn(c) : undefined}
      />
    ),
  })
}
