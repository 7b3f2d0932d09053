import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../../platform/errors.ts'
import { line, readWords, versionSeen } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { wordsOfContent } from '../../answering/sheet-words.ts'
import { mayRunRounds } from '../../reporting.access.ts'
import type { ReportingEnv } from '../../reporting-env.ts'
import { freezingPatterns, freezingRoutes } from '../freezing.routes.ts'
import { sayPublishing } from '../publishing/publishing.messages.ts'
import { correctFigures, showFigures } from './correct-figures.verbs.ts'
import { correctable, readFigures } from './figures.form.ts'
import { FiguresView } from './figures-view.tsx'

/** Where numbers of a published report are corrected. */
export const figuresPages = new Hono<ReportingEnv>()

figuresPages.get(freezingPatterns.figures, (c) => showForm(c, null))

figuresPages.post(freezingPatterns.figures, async (c) => {
  const { scope } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('correctFigures')
  const words = await readWords(c)
  const { part, round } = await showFigures(scope, c.req.param('part'))
  const { content, errors } = readFigures(words, { now: part.content, leads: part.leads, dataOn: round.dataOn })
  if (Object.keys(errors).length > 0) return showForm(c, { words, errors })
  if (words.sure !== 'yes') return showForm(c, refusedForm(words, 'sure', refused('unsure')))
  const wish = { id: part.id, seen: versionSeen(words), content, reason: line(words, 'why').slice(0, 2000) }
  const corrected = await correctFigures(scope, wish)
  if (!corrected.ok) return showForm(c, refusedForm(words, 'why', corrected))
  const notice = corrected.value ? 'notice.corrected' : 'notice.figures_wait'
  return c.redirect(`${freezingRoutes.correctRound(round.slug)}?notice=${notice}`, 303)
})

/** `form`: null where nobody has typed into it. */
async function showForm(c: Context<ReportingEnv>, form: PageForm | null) {
  const { scope, show } = c.var
  const page = await showFigures(scope, c.req.param('part') ?? '')
  const { part } = page
  const kept = wordsOfContent(scope.lang, part.content, correctable(part.leads))
  const shown = form ? { ...form, words: { ...kept, ...form.words } } : { words: kept, errors: {} }
  const title = sayPublishing(scope.lang, 'figures')
  return show({ title, status: statusOf(shown), body: <FiguresView scope={scope} page={page} form={shown} /> })
}
