import { type Context, Hono } from 'hono'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { mayEditReports } from '../../reporting.access.ts'
import type { ReportingEnv } from '../../reporting-env.ts'
import { nameFile } from '../council.files.ts'
import { councilPatterns, councilRoutes } from '../council.routes.ts'
import { draftPaper, loadDraft } from '../papers.read.ts'
import { formOf } from '../papers.ts'
import { arrangeReport, writeReportText } from '../report.verbs.ts'
import { readChapters, readReportText } from './council.form.ts'
import { placeOf, showCouncil } from './council.read.ts'
import { CouncilView } from './council-view.tsx'
import { makeAll } from './make-all.ts'
import { isUnderway } from './papers-view.tsx'
import { TextView } from './text-view.tsx'
import { sayWorking as say } from './working.messages.ts'

/** Where the council's report is put together. */
export const councilWorkspace = new Hono<ReportingEnv>()

councilWorkspace.get(councilPatterns.report, (c) => showReportPage(c, blankForm(c.req.query('notice'))))

councilWorkspace.post(councilPatterns.chapters, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const { round } = await showCouncil(scope, c.req.param('round'))
  const told = readChapters(words)
  if (!told.ok) return showReportPage(c, { words, errors: told.errors })
  const saved = await arrangeReport(scope, round.id, { seen: versionSeen(words), wanted: told.value })
  if (!saved.ok) return showReportPage(c, refusedForm(words, 'place__overview', saved))
  return c.redirect(`${councilRoutes.councilReport(round.slug)}?notice=notice.chapters`, 303)
})

councilWorkspace.get(councilPatterns.text, (c) => showText(c, blankForm()))

councilWorkspace.post(councilPatterns.text, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const page = await showCouncil(scope, c.req.param('round'))
  const place = placeOf(page, c.req.param('place'))
  if (!place) throw new NotFound('place')
  const told = readReportText(words)
  if (!told.ok) return showText(c, { words, errors: told.errors })
  const wish = { place: place.place, seen: versionSeen(words), words: told.value }
  const saved = await writeReportText(scope, page.round.id, wish)
  if (!saved.ok) return showText(c, refusedForm(words, 'text', saved))
  return c.redirect(`${councilRoutes.councilReport(page.round.slug)}?notice=notice.text`, 303)
})

councilWorkspace.post(councilPatterns.papers, async (c) => {
  const { scope, publicUrl, accent, later } = c.var
  const words = await readWords(c)
  const { round } = await showCouncil(scope, c.req.param('round'))
  const wanted = scope.city.languages.filter((one) => words[`lang__${one}`] === 'yes')
  if (wanted.length === 0) {
    return showReportPage(c, refusedForm(words, `lang__${scope.city.languages[0]}`, refused('papers.no_language')))
  }
  later(await makeAll(scope, round, wanted, { publicUrl, accent }))
  return c.redirect(`${councilRoutes.councilReport(round.slug)}?notice=notice.papers#papers`, 303)
})

councilWorkspace.get(councilPatterns.draft, async (c) => {
  const { scope, publicUrl, accent } = c.var
  if (!mayEditReports(scope.viewer)) throw new Forbidden('draftPaper')
  const { round } = await showCouncil(scope, c.req.param('round'))
  const form = formOf(c.req.param('file'))
  if (!form) throw new NotFound('paper')
  const told = await loadDraft(scope, round, { publicUrl, accent })
  const { bytes } = await draftPaper(told, form)
  nameFile(c, form, told.snapshot)
  return c.body(bytes)
})

async function showReportPage(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showCouncil(scope, c.req.param('round') ?? '')
  // Until all are made the page shows every two seconds how far they are.
  if (isUnderway(scope, page.papers ?? [])) {
    c.header('Refresh', `2; url=${councilRoutes.councilReport(page.round.slug)}#papers`)
  }
  const title = `${say(scope.lang, 'title')} – ${page.round.title}`
  return show({ title, status: statusOf(form), body: <CouncilView scope={scope} page={page} form={form} /> })
}

async function showText(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showCouncil(scope, c.req.param('round') ?? '')
  const told = placeOf(page, c.req.param('place') ?? '')
  if (!told) throw new NotFound('place')
  return show({
    title: `${say(scope.lang, 'text.label')} – ${page.round.title}`,
    status: statusOf(form),
    script: 'rich.js',
    body: <TextView scope={scope} round={page.round} told={told} form={form} />,
  })
}
