import { Hono } from 'hono'
import { readWords } from '../../../platform/http/form.ts'
import { blankForm } from '../../../ui/page-form.ts'
import type { SheetEnv } from '../reporting-env.ts'
import { answeringPatterns, answeringRoutes, placeOfLink } from './answering.routes.ts'
import { askForLink, sheetsDoor } from './door.pages.tsx'
import { showList } from './list.pages.tsx'
import { passPages } from './pass-on.pages.tsx'
import { sendForm, showForm } from './sheet.pages.tsx'
import { confirmAll, confirmOne, showAllUnchanged } from './unchanged.pages.tsx'

/** The pages for whoever comes by the link in a mail: their measures, in one round. */
export const answeringRoom = new Hono<SheetEnv>().route('/', askForLink).route('/', sheetsDoor)

answeringRoom.get(answeringPatterns.sheets, (c) => showList(c, blankForm(c.req.query('notice'))))

answeringRoom.get(answeringPatterns.sheetsUnchanged, async (c) => {
  const { scope, link, pass, show } = c.var
  return show(await showAllUnchanged(scope, { link }, placeOfLink(scope.lang, pass, link.id), blankForm()))
})

answeringRoom.post(answeringPatterns.sheetsUnchanged, async (c) => {
  const { scope, link, pass, show } = c.var
  const place = placeOfLink(scope.lang, pass, link.id)
  const page = await confirmAll(scope, { link }, place, await readWords(c))
  return page ? show(page) : c.redirect(`${place.home}?notice=notice.all_unchanged`, 303)
})

answeringRoom.route('/', passPages)

answeringRoom.get(answeringPatterns.sheet, async (c) => {
  const { scope, link, pass, show } = c.var
  return show(await showForm(scope, c.req.param('part'), placeOfLink(scope.lang, pass, link.id), link.name))
})

answeringRoom.post(answeringPatterns.sheet, async (c) => {
  const { scope, link, pass, show } = c.var
  const words = await readWords(c)
  const place = placeOfLink(scope.lang, pass, link.id)
  const sent = await sendForm(scope, c.req.param('part'), place, words)
  return typeof sent === 'string' ? c.redirect(sent, 303) : show(sent)
})

answeringRoom.post(answeringPatterns.sheetUnchanged, async (c) => {
  const { scope, pass } = c.var
  const part = c.req.param('part')
  const words = await readWords(c)
  const form = await confirmOne(scope, part, words)
  if (form) return showList(c, form)
  const kept = `notice=notice.unchanged&sent=${encodeURIComponent(part)}`
  return c.redirect(`${answeringRoutes.sheets(scope.lang, pass)}?${kept}`, 303)
})
