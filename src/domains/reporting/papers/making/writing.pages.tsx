import { type Context, Hono } from 'hono'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { line, readWords, versionSeen } from '../../../../platform/http/form.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { mayEditReports } from '../../reporting.access.ts'
import type { ReportingEnv } from '../../reporting-env.ts'
import { papersPatterns, papersRoutes } from '../papers.routes.ts'
import { FactsView } from './facts-view.tsx'
import { sayMaking as say } from './making.messages.ts'
import { type PaperPage, showPaper } from './paper.read.ts'
import { revisePaperFacts, writeSection } from './paper.verbs.ts'
import { readSection } from './section.form.ts'
import { SectionView } from './section-view.tsx'

/** Where a paper is written: section by section, and what stands at its head. */
export const writingPages = new Hono<ReportingEnv>()

writingPages.get(papersPatterns.section, (c) => showSection(c, blankForm()))

writingPages.post(papersPatterns.section, async (c) => {
  const words = await readWords(c)
  const { paper, section } = await loadSection(c)
  const { content, errors } = readSection(words, section)
  if (Object.keys(errors).length > 0) return showSection(c, { words, errors })
  const wish = { seen: versionSeen(words), content }
  const written = await writeSection(c.var.scope, paper.slug, section.id, wish)
  if (!written.ok) return showSection(c, refusedForm(words, firstField[section.kind], written))
  return c.redirect(`${papersRoutes.paper(paper.slug)}?notice=notice.saved#section-${section.id}`, 303)
})

const firstField = {
  text: 'words',
  bodies: 'body-0',
  costs: 'what-0',
  boxes: 'reason',
  attachments: 'title-0',
} as const

writingPages.get(papersPatterns.paperFacts, (c) => showFacts(c, blankForm()))

writingPages.post(papersPatterns.paperFacts, async (c) => {
  const words = await readWords(c)
  const { paper } = await loadOwn(c)
  const isBegun = words.name !== undefined
  const wish = {
    title: isBegun ? line(words, 'name').slice(0, 300) : paper.title,
    unitId: isBegun ? line(words, 'unitId') || null : paper.unitId,
    number: line(words, 'number').slice(0, 60),
  }
  const saved = await revisePaperFacts(c.var.scope, paper.slug, versionSeen(words), wish)
  if (!saved.ok) return showFacts(c, refusedForm(words, saved.code === 'paper.unit_gone' ? 'unitId' : 'name', saved))
  return c.redirect(`${papersRoutes.paper(paper.slug)}?notice=notice.saved`, 303)
})

async function loadOwn(c: Context<ReportingEnv>): Promise<PaperPage> {
  const { scope, publicUrl } = c.var
  if (!mayEditReports(scope.viewer)) throw new Forbidden('writeSection')
  return showPaper(scope, publicUrl, c.req.param('subject') ?? '')
}

async function loadSection(c: Context<ReportingEnv>) {
  const page = await loadOwn(c)
  const section = page.paper.sections.find(({ id }) => id === c.req.param('section'))
  if (!section) throw new NotFound('section')
  return { page, paper: page.paper, section }
}

async function showSection(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const { page, section } = await loadSection(c)
  const body = <SectionView {...{ scope, page, section, form }} />
  return show({ title: section.title, status: statusOf(form), script: 'rich.js', body })
}

async function showFacts(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const body = <FactsView scope={scope} page={await loadOwn(c)} form={form} />
  return show({ title: say(scope.lang, 'facts.title'), status: statusOf(form), body })
}
