import { type Context, Hono } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { docxOf } from '../../../platform/paper/docx.ts'
import { pdfOf } from '../../../platform/paper/pdf.ts'
import { sourceLanguage } from '../../../platform/scope.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { composePaper } from './compose-paper.ts'
import { readFormAct, sectionIn } from './paper-form.form.ts'
import { changePaperForm, showPaperForm } from './paper-form.verbs.ts'
import { PaperFormView } from './paper-form-view.tsx'
import { sayPapers as say } from './papers.messages.ts'
import { paperFiles, papersPatterns, papersRoutes } from './papers.routes.ts'

/** The city's form for council papers, and the empty paper that it makes. */
export const papersWorkspace = new Hono<ReportingEnv>()

papersWorkspace.get(papersPatterns.paperForm, (c) => showForm(c, blankForm(c.req.query('notice'))))

papersWorkspace.post(papersPatterns.paperForm, async (c) => {
  const words = await readWords(c)
  const done = await changePaperForm(c.var.scope, versionSeen(words), readFormAct(words))
  if (done.ok) return c.redirect(`${papersRoutes.paperForm()}?notice=notice.form_saved`, 303)
  const field = done.code === 'paper_form.choices_missing' ? 'choices' : 'title'
  return showForm(c, refusedForm(words, `${field}-${sectionIn(words)}`, done))
})

papersWorkspace.get(papersPatterns.blankPaper, async (c) => {
  const { scope, accent } = c.var
  const { sections } = await showPaperForm(scope)
  const lang = sourceLanguage(scope.city)
  const paper = composePaper({
    ...{ lang, city: scope.city.name, accent, day: dayOf(scope.now), number: '', office: '', sections, signed: [] },
    ...{ subject: say(lang, 'subject.open'), kept: new Map() },
  })
  const isPdf = c.req.param('file') === 'blank.pdf'
  const file = isPdf ? 'blank.pdf' : 'blank.docx'
  c.header('Content-Disposition', `${isPdf ? 'inline' : 'attachment'}; filename="${file}"`)
  c.header('Content-Type', paperFiles[file])
  return c.body(isPdf ? (await pdfOf(paper)).bytes : await docxOf(paper))
})

async function showForm(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const body = <PaperFormView scope={scope} {...(await showPaperForm(scope))} form={form} />
  return show({ title: say(scope.lang, 'form.title'), status: statusOf(form), body })
}
