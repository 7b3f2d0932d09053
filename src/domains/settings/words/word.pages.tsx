import { type Context, Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { blankForm, refusedForm, type SettingsForm, type SettingsNotice, statusOf } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsPatterns, settingsRoutes } from '../settings.routes.ts'
import type { SettingsEnv } from '../settings-env.ts'
import { readWord } from './word.form.ts'
import { addWord, changeWord, removeWord, showWords } from './word.verbs.ts'
import { WordForm } from './word-form.tsx'
import { WordsView } from './words-view.tsx'

/** How the city calls groups of people and its own parts. */
export const wordPages = new Hono<SettingsEnv>()

wordPages.get(settingsPatterns.words, (c) => showList(c, blankForm(c.req.query('notice'))))

wordPages.post(settingsPatterns.words, async (c) => {
  const words = await readWords(c)
  const wish = readWord(words)
  if (!wish.ok) return showList(c, { words, errors: wish.errors })
  const added = await addWord(c.var.scope, wish.value)
  return added.ok ? back(c, 'notice.added') : showList(c, refusedForm(words, 'words', added))
})

wordPages.get(settingsPatterns.word, (c) => showOne(c, blankForm(undefined)))

wordPages.post(settingsPatterns.word, async (c) => {
  const words = await readWords(c)
  const wish = readWord(words)
  if (!wish.ok) return showOne(c, { words, errors: wish.errors })
  const changed = await changeWord(c.var.scope, c.req.param('word'), versionSeen(words), wish.value)
  return changed.ok ? back(c, 'notice.saved') : showOne(c, refusedForm(words, 'words', changed))
})

wordPages.post(settingsPatterns.removeWord, async (c) => {
  const removed = await removeWord(c.var.scope, c.req.param('word'), versionSeen(await readWords(c)))
  return removed.ok ? back(c, 'notice.removed') : showOne(c, refusedForm({}, 'words', removed))
})

function back(c: Context<SettingsEnv>, notice: SettingsNotice) {
  return c.redirect(`${settingsRoutes.words()}?notice=${notice}`, 303)
}

async function showList(c: Context<SettingsEnv>, form: SettingsForm) {
  const { scope, show } = c.var
  return show({
    title: saySettings(scope.lang, 'words.title'),
    status: statusOf(form),
    body: <WordsView scope={scope} words={await showWords(scope)} form={form} />,
  })
}

async function showOne(c: Context<SettingsEnv>, form: SettingsForm) {
  const { scope, show } = c.var
  const word = (await showWords(scope)).find(({ id }) => id === c.req.param('word'))
  if (!word) throw new NotFound('word')
  return show({ title: word.words, status: statusOf(form), body: <WordForm scope={scope} word={word} form={form} /> })
}
