import { type Context, Hono } from 'hono'
import { line, readWords } from '../../../platform/http/form.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import type { SheetEnv } from '../reporting-env.ts'
import { saySheets } from './answering.messages.ts'
import { answeringPatterns, answeringRoutes } from './answering.routes.ts'
import { PassOnView } from './pass-on-view.tsx'
import { type PassRefusal, passOn, takeBack } from './passing.verbs.ts'
import { showSheets } from './sheets.read.ts'

/** Giving measures to a colleague, and taking them back. */
export const passPages = new Hono<SheetEnv>()

passPages.get(answeringPatterns.passOn, (c) => showPassOn(c, blankForm(c.req.query('notice'))))

passPages.post(answeringPatterns.passOn, async (c) => {
  const { scope, publicUrl, pass } = c.var
  const words = await readWords(c)
  const partIds = Object.keys(words)
    .filter((name) => name.startsWith('part__') && words[name] === 'yes')
    .map((name) => name.slice('part__'.length))
  const to = { name: line(words, 'name').slice(0, 200), mail: line(words, 'mail'), lang: line(words, 'lang'), partIds }
  const passed = await passOn(scope, publicUrl, { ...to, words: (words.words ?? '').slice(0, 2_000) })
  if (!passed.ok) return showPassOn(c, refusedForm(words, fieldOf[passed.code], passed))
  return c.redirect(`${answeringRoutes.passOn(scope.lang, pass)}?notice=notice.passed`, 303)
})

passPages.post(answeringPatterns.takeBack, async (c) => {
  const { scope, pass } = c.var
  await takeBack(scope, c.req.param('passedLink'))
  return c.redirect(`${answeringRoutes.passOn(scope.lang, pass)}?notice=notice.taken_back`, 303)
})

const fieldOf: Record<PassRefusal, string> = {
  'round.closed': 'name',
  'link.no_further': 'name',
  'link.name_missing': 'name',
  'link.no_mail': 'mail',
  'link.to_oneself': 'mail',
  'link.nothing_chosen': 'parts',
  'link.too_many': 'name',
  'link.too_often': 'mail',
}

async function showPassOn(c: Context<SheetEnv>, form: PageForm) {
  const { scope, link, pass, show } = c.var
  const body = <PassOnView {...{ scope, pass, form }} page={await showSheets(scope, link)} />
  return show({ title: saySheets(scope.lang, 'pass.title'), status: statusOf(form), body })
}
