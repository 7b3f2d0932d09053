import type { Context } from 'hono'
import type { EditingEnv } from '../editing/editing-env.ts'
import { queryOf, readWorkFilter } from './work-filter.ts'
import { sayWorklist } from './worklist.messages.ts'
import { worklistRoutes } from './worklist.routes.ts'
import type { WorkNotice } from './worklist-view.tsx'

const notices = [
  'changed',
  'copied',
  'undone',
  'too_late',
  'pick',
  'view_saved',
  'view_name',
  'view_removed',
  'led_on',
  'moved',
] as const

/** Back to the list as it was filtered, on its page, with what is to be told there. */
export function toList(c: Context<EditingEnv>, told: Record<string, string>): string {
  const filter = readWorkFilter(c.req.query())
  const page = filter.page > 1 ? { page: String(filter.page) } : {}
  const query = new URLSearchParams([...new URLSearchParams(queryOf(filter)), ...Object.entries({ ...page, ...told })])
  return worklistRoutes.list(c.req.param('plan') ?? '', query.toString())
}

/** What the last act achieved. Only words of ours come out of an address. */
export function noticeIn(c: Context<EditingEnv>): WorkNotice | undefined {
  const notice = notices.find((one) => one === c.req.query('notice'))
  if (!notice) return undefined
  const n = Math.min(Number(c.req.query('n')) || 0, 1_000_000)
  const kind = ['too_late', 'pick', 'view_name'].includes(notice) ? 'warning' : 'success'
  const undo = notice === 'changed' ? c.req.query('at') : undefined
  const key = notice === 'view_name' ? 'error.view.name_missing' : (`notice.${notice}` as const)
  return { words: sayWorklist(c.var.scope.lang, key, { n }), kind, undo }
}
