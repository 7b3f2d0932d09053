import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { type Refused, refused } from '../../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { mayRunRounds } from '../reporting.access.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { discardLetter, sendLetter, tryLetter, writeLetter } from './letter.verbs.ts'
import { LetterView, NewLetterView } from './letter-view.tsx'
import { readLetter, wordsOfLetter } from './lists.form.ts'
import { sayLists } from './lists.messages.ts'
import { showLetter, showList } from './lists.read.ts'
import { listsPatterns, listsRoutes } from './lists.routes.ts'

/** What is written to a list: written, looked at, tried, sent. */
export const lettersPages = new Hono<ReportingEnv>()

lettersPages.get(listsPatterns.newLetter, (c) => showNew(c, blankForm()))

lettersPages.post(listsPatterns.newLetter, async (c) => {
  const { scope } = c.var
  const list = c.req.param('list')
  const words = await readWords(c)
  const kept = await writeLetter(scope, { list, letter: null }, 0, readLetter(scope, words))
  if (!kept.ok) return showNew(c, refusedForm(words, fieldOfLetter(scope, kept), kept))
  return c.redirect(`${listsRoutes.letter(list, kept.value)}?notice=notice.saved`, 303)
})

lettersPages.get(listsPatterns.letter, (c) => showOne(c, null, c.req.query('notice')))

lettersPages.post(listsPatterns.letter, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const kept = await writeLetter(scope, placeOf(c), versionSeen(words), readLetter(scope, words))
  if (!kept.ok) return showOne(c, refusedForm(words, fieldOfLetter(scope, kept), kept))
  return back(c, 'saved')
})

lettersPages.post(listsPatterns.tryLetter, async (c) => {
  const tried = await tryLetter(c.var.scope, c.var.publicUrl, placeOf(c))
  return tried.ok ? back(c, 'tried') : showOne(c, refusedForm({}, 'try', tried))
})

lettersPages.post(listsPatterns.sendLetter, async (c) => {
  const { scope, publicUrl } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('sendLetter')
  const words = await readWords(c)
  if (words.sure !== 'yes') return showOne(c, refusedForm({}, 'sure', refused('list.unsure')))
  const sent = await sendLetter(scope, publicUrl, placeOf(c), versionSeen(words))
  if (!sent.ok) return showOne(c, refusedForm({}, 'sure', sent))
  return c.redirect(`${listsRoutes.list(placeOf(c).list)}?notice=notice.sent`, 303)
})

lettersPages.post(listsPatterns.discardLetter, async (c) => {
  const discarded = await discardLetter(c.var.scope, placeOf(c))
  if (!discarded.ok) return showOne(c, refusedForm({}, 'sure', discarded))
  return c.redirect(`${listsRoutes.list(placeOf(c).list)}?notice=notice.discarded`, 303)
})

function placeOf(c: Context<ReportingEnv>) {
  return { list: c.req.param('list') ?? '', letter: c.req.param('letter') ?? '' }
}

function back(c: Context<ReportingEnv>, done: 'saved' | 'tried') {
  const { list, letter } = placeOf(c)
  return c.redirect(`${listsRoutes.letter(list, letter)}?notice=notice.${done}`, 303)
}

/** What is not of one language is told where the city's own stands, first of all. */
function fieldOfLetter({ city }: Scope, { code, values }: Refused): string {
  return `${code === 'letter.words_missing' ? 'words' : 'subject'}-${values?.lang ?? sourceLanguage(city)}`
}

async function showNew(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const { list } = await showList(scope, placeOf(c).list)
  const body = <NewLetterView {...{ scope, list, form }} />
  return show({ title: sayLists(scope.lang, 'letters.new'), status: statusOf(form), script: 'rich.js', body })
}

/** `refusal`: null where nothing stands against anything. */
async function showOne(c: Context<ReportingEnv>, refusal: PageForm | null, notice?: string) {
  const { scope, show, publicUrl } = c.var
  const { list, letter } = placeOf(c)
  const page = await showLetter(scope, publicUrl, list, letter)
  const kept = wordsOfLetter(page.letter.texts)
  const form: PageForm = refusal
    ? { ...refusal, words: { ...kept, ...refusal.words } }
    : { words: kept, errors: {}, notice }
  const body = <LetterView {...{ scope, page, form }} />
  const title = kept[`subject-${scope.city.languages[0]}`] ?? ''
  return show({ title, status: statusOf(form), script: 'rich.js', body })
}
