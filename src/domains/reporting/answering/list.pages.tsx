import type { Context } from 'hono'
import { type PageForm, statusOf } from '../../../ui/page-form.ts'
import type { SheetEnv } from '../reporting-env.ts'
import { saySheets } from './answering.messages.ts'
import { placeOfLink } from './answering.routes.ts'
import { showSheets } from './sheets.read.ts'
import { SentMark, SheetsView } from './sheets-view.tsx'

/** What a link opens, as a page. */
export async function showList(c: Context<SheetEnv>, form: PageForm) {
  const { scope, link, pass, show } = c.var
  const place = placeOfLink(scope.lang, pass, link.id)
  const page = await showSheets(scope, link)
  const body = (
    <>
      <SentMark keptFor={place.keptFor} sent={c.req.query('sent')} />
      <SheetsView {...{ scope, page, place, pass, form }} name={link.name} />
    </>
  )
  return show({ title: saySheets(scope.lang, 'title'), status: statusOf(form), script: 'sheet.js', body })
}
