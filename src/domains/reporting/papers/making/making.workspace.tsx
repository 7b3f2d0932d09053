import { type Context, Hono } from 'hono'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { line, readWords } from '../../../../platform/http/form.ts'
import { read } from '../../../../platform/transact.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { coSigningPages } from '../../co-signing/co-signing.pages.ts'
import { mayEditReports } from '../../reporting.access.ts'
import type { ReportingEnv } from '../../reporting-env.ts'
import { papersPatterns, papersRoutes } from '../papers.routes.ts'
import { readOrigin, showBegin } from './begin.read.ts'
import { BeginView } from './begin-view.tsx'
import { listPaperTexts } from './council-paper.queries.ts'
import { versionOf } from './council-paper.ts'
import { drawnPages } from './drawn.pages.ts'
import { sayMaking as say } from './making.messages.ts'
import { loadPrefill } from './origin.read.ts'
import { nothing } from './origin.ts'
import { showOne } from './paper.page.tsx'
import { beginPaper, getPaper } from './paper.verbs.ts'
import { subjectOf } from './paper-subject.ts'
import { showPapers } from './papers.read.ts'
import { PapersView } from './papers-view.tsx'
import { stepPages } from './step.pages.ts'
import { writingPages } from './writing.pages.tsx'

const beginning = new Hono<ReportingEnv>()

beginning.get(papersPatterns.papers, async (c) => {
  const { scope, show } = c.var
  const body = <PapersView scope={scope} page={await showPapers(scope)} />
  return show({ title: say(scope.lang, 'title'), body })
})

beginning.get(papersPatterns.newPaper, (c) => showNew(c, blankForm()))

beginning.post(papersPatterns.newPaper, async (c) => {
  const { scope } = c.var
  if (!mayEditReports(scope.viewer)) throw new Forbidden('beginPaper')
  const words = await readWords(c)
  const origin = readOrigin(line(words, 'on'))
  const prefill = origin ? await loadPrefill(scope, c.var, origin) : nothing
  if (!prefill) throw new NotFound('origin')
  const begun = await beginPaper(scope, { title: line(words, 'name').slice(0, 300), origin, prefill })
  if (!begun.ok) return showNew(c, refusedForm(words, 'name', begun))
  return c.redirect(`${papersRoutes.paper(begun.value)}?notice=notice.begun`, 303)
})

async function showNew(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const wish = { on: form.words.on ?? c.req.query('on') ?? '', q: (c.req.query('q') ?? '').trim().slice(0, 200) }
  const page = await showBegin(scope, c.var, wish)
  const body = <BeginView {...{ scope, page, form }} />
  return show({ title: say(scope.lang, 'begin'), status: statusOf(form), body })
}

const onePaper = new Hono<ReportingEnv>().get(papersPatterns.paper, (c) => showOne(c, blankForm(c.req.query('notice'))))

const signing = coSigningPages(papersPatterns.paper, {
  find: (scope, slug) =>
    read(scope, async (tx) => {
      const paper = await getPaper({ tx }, slug)
      return subjectOf(paper, versionOf(await listPaperTexts(tx, paper.id)))
    }),
  show: showOne,
})

/** Council papers, from the first sentence to what the bodies came to. */
export const makingWorkspace = new Hono<ReportingEnv>()
  .route('/', beginning)
  .route('/', drawnPages)
  .route('/', writingPages)
  .route('/', stepPages)
  .route('/', signing)
  .route('/', onePaper)
