import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { read } from '../../../platform/transact.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { mayRunRounds } from '../reporting.access.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { showChoosing } from './choosing.read.ts'
import { actOn, readQuestions } from './question.form.ts'
import type { Question } from './question.ts'
import { QuestionsView } from './questions-view.tsx'
import { getRound } from './round.read.ts'
import { reviseQuestions, reviseRound } from './round.verbs.ts'
import { sayRounds } from './rounds.messages.ts'
import { roundsPatterns, roundsRoutes } from './rounds.routes.ts'
import { fieldOfSettings, readSettings, wordsOfSettings } from './settings.form.ts'
import { SettingsView } from './settings-view.tsx'

/** What a round is held by: its settings and its questions. */
export const holdingPages = new Hono<ReportingEnv>()

holdingPages.get(roundsPatterns.settings, (c) => showSettings(c, blankForm(c.req.query('notice'))))

holdingPages.post(roundsPatterns.settings, async (c) => {
  const { scope } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('reviseRound')
  const words = await readWords(c)
  const { id, slug } = await read(scope, (tx) => getRound(tx, c.req.param('round')))
  const wish = readSettings(words)
  if (!wish.ok) return showSettings(c, { words, errors: wish.errors })
  const revised = await reviseRound(scope, id, versionSeen(words), wish.value)
  if (!revised.ok) return showSettings(c, refusedForm(words, fieldOfSettings(revised.code), revised))
  return c.redirect(`${roundsRoutes.settings(slug)}?notice=notice.saved`, 303)
})

async function showSettings(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showSettings')
  const round = await read(scope, (tx) => getRound(tx, c.req.param('round') ?? ''))
  const isTyped = Object.keys(form.words).length > 0
  const shown = isTyped ? form : { ...form, words: wordsOfSettings(scope.lang, round) }
  const body = <SettingsView scope={scope} round={round} form={shown} />
  return show({ title: sayRounds(scope.lang, 'settings.title'), status: statusOf(form), body })
}

holdingPages.get(roundsPatterns.questions, (c) => showQuestions(c, blankForm(c.req.query('notice')), null))

holdingPages.post(roundsPatterns.questions, async (c) => {
  const { scope } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('reviseQuestions')
  const words = await readWords(c)
  const { id, slug } = await read(scope, (tx) => getRound(tx, c.req.param('round')))
  const typed = readQuestions(words)
  const act = words.act ?? 'save'
  // Changed in the form alone, where the whole of it can be looked at before it is saved.
  if (act !== 'save') {
    const version = String(versionSeen(words))
    return showQuestions(c, { ...blankForm(), words: { version } }, actOn(typed, act))
  }
  const revised = await reviseQuestions(scope, id, versionSeen(words), typed)
  if (!revised.ok) return showQuestions(c, refusedForm(words, fieldOfQuestions(revised, typed), revised), typed)
  return c.redirect(`${roundsRoutes.questions(slug)}?notice=notice.saved`, 303)
})

function fieldOfQuestions({ code, values }: Refused, [first]: readonly Question[]): string {
  if (code === 'question.words_missing') return `words-${values?.key}`
  if (code === 'question.minutes') return `minutes-${values?.key}`
  return `ask-${first?.key ?? 'status'}`
}

/** `typed`: what stands in the form and is not saved yet; the burden is that of these questions. */
async function showQuestions(c: Context<ReportingEnv>, form: PageForm, typed: Question[] | null) {
  const { scope, show } = c.var
  const page = await showChoosing(scope, c.req.param('round') ?? '', typed ?? undefined)
  const asked = typed ?? page.questions
  const unsaved = typed !== null && statusOf(form) === 200
  const body = <QuestionsView scope={scope} page={page} asked={asked} unsaved={unsaved} form={form} />
  return show({ title: sayRounds(scope.lang, 'questions.title'), status: statusOf(form), body })
}
