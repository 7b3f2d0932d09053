import { Hono } from 'hono'
import { blankForm } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { sayWeek } from './week.messages.ts'
import { showWeek } from './week.read.ts'
import { weekPatterns } from './week.routes.ts'
import { WeekView } from './week-view.tsx'

/** The first page of a Monday. */
export const weekWorkspace = new Hono<ReportingEnv>()

weekWorkspace.get(weekPatterns.week, async (c) => {
  const { scope, show, publicUrl } = c.var
  const page = await showWeek(scope, publicUrl)
  const body = <WeekView scope={scope} page={page} form={blankForm(c.req.query('notice'))} />
  return show({ title: sayWeek(scope.lang, 'title'), body })
})
