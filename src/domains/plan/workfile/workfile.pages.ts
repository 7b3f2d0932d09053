import { Hono } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { workfilePattern } from './workfile.routes.ts'
import { showWorkfile } from './workfile.verbs.ts'

/** The measures of an edition as a file to work in. It comes back by the page that takes all tables. */
export const workfilePages = new Hono<EditingEnv>()

workfilePages.get(workfilePattern, async (c) => {
  const { scope } = c.var
  const { edition, bytes } = await showWorkfile(scope, c.req.param('plan'))
  c.header('Content-Type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  c.header('Content-Disposition', `attachment; filename="${edition.slug}-massnahmen-${dayOf(scope.now)}.xlsx"`)
  return c.body(bytes)
})
