import { type Context, Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { withTag } from '../../plan/plan.ts'
import { councilPatterns } from './council.routes.ts'
import { getPaper, loadTelling } from './papers.read.ts'
import { formOf, type PaperForm, paperFiles, paperTypes } from './papers.ts'

/** The files of published rounds. They are kept by the database, and so stand outside of what is kept in memory. */
export const councilFiles = new Hono<PageEnv>()

councilFiles.get(councilPatterns.paper, async (c) => {
  const { scope, publicUrl, accent } = c.var
  const form = formOf(c.req.param('file'))
  if (!form) throw new NotFound('paper')
  const told = await loadTelling(scope, c.req.param('round'), { publicUrl, accent })
  const bytes = await getPaper(scope, told, form)
  nameFile(c, form, told.snapshot)
  return withTag(c, c.body(bytes))
})

/** A file is saved under a name that says what it is without the folder around it. */
export function nameFile(
  c: Context,
  form: PaperForm,
  { city, round, number }: { city: { slug: string }; round: { slug: string }; number: number },
): void {
  const edition = number > 1 ? `-${number}` : ''
  const name = `${city.slug}-${round.slug}${edition}-${paperFiles[form]}`
  c.header(
    'Content-Disposition',
    `${form === 'pdf' || form === 'summary' ? 'inline' : 'attachment'}; filename="${name}"`,
  )
  c.header('Content-Type', paperTypes[form])
}
