import { type Context, Hono } from 'hono'
import { readWords } from '../../../platform/http/form.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { endAbsence, enterAbsence, showAbsences } from './absence.verbs.ts'
import { AbsencesView } from './absences-view.tsx'
import { readAbsence } from './chasing.form.ts'
import { sayChasing } from './chasing.messages.ts'
import { chasingPatterns, chasingRoutes } from './chasing.routes.ts'

/** When somebody is not there: one's own days; for the coordination everybody's. */
export const absencePages = new Hono<ReportingEnv>()

absencePages.get(chasingPatterns.absences, (c) => showAll(c, blankForm(c.req.query('notice'))))

absencePages.post(chasingPatterns.absences, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const wish = readAbsence(words, await showAbsences(scope))
  if (!wish.ok) return showAll(c, { words, errors: wish.errors })
  const entered = await enterAbsence(scope, wish.value)
  if (!entered.ok) return showAll(c, refusedForm(words, 'toOn', entered))
  return c.redirect(`${chasingRoutes.absences()}?notice=notice.absence_entered`, 303)
})

absencePages.post(chasingPatterns.endAbsence, async (c) => {
  await endAbsence(c.var.scope, c.req.param('absence'))
  return c.redirect(`${chasingRoutes.absences()}?notice=notice.absence_ended`, 303)
})

async function showAll(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const body = <AbsencesView lang={scope.lang} page={await showAbsences(scope)} form={form} />
  return show({ title: sayChasing(scope.lang, 'absences'), status: statusOf(form), body })
}
