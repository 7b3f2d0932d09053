import { type Context, Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import { readWords, type Words } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { type EditingEnv, versionSeen } from '../editing/editing-env.ts'
import { mayEdit } from '../plan.access.ts'
import { readTerm } from './term.form.ts'
import type { Term } from './term.ts'
import { lockTerm, reviseTerm, showTerms, unlockTerm } from './term.verbs.ts'
import { TermsView, TermView } from './terms-view.tsx'
import { sayTranslating, sayTranslatingRefusal } from './translating.messages.ts'
import { translatingPatterns, translatingRoutes } from './translating.routes.ts'
import { languagesOf } from './work.read.ts'

/** The locked terms of the city. */
export const termPages = new Hono<EditingEnv>()

const notices = ['notice.locked', 'notice.revised', 'notice.unlocked'] as const

termPages.get(translatingPatterns.terms, (c) => showAll(c, {}))

termPages.post(translatingPatterns.terms, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const locked = await lockTerm(scope, readTerm(words, languagesOf(scope)))
  return locked.ok ? back(c, 'notice.locked') : showAll(c, words, locked)
})

termPages.get(translatingPatterns.term, async (c) => {
  const term = await load(c)
  const said = Object.entries(term.words).map(([lang, words]) => [`words-${lang}`, words])
  return showOne(c, term, { source: term.source, note: term.note, ...Object.fromEntries(said) })
})

termPages.post(translatingPatterns.term, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const id = c.req.param('term')
  const revised = await reviseTerm(scope, id, versionSeen(words), readTerm(words, languagesOf(scope)))
  return revised.ok ? back(c, 'notice.revised') : showOne(c, await load(c), words, revised)
})

termPages.post(translatingPatterns.unlock, async (c) => {
  await unlockTerm(c.var.scope, c.req.param('term'))
  return back(c, 'notice.unlocked')
})

function back(c: Context<EditingEnv>, notice: (typeof notices)[number]) {
  return c.redirect(`${translatingRoutes.terms()}?notice=${notice}`, 303)
}

async function load(c: Context<EditingEnv>): Promise<Term> {
  const term = (await showTerms(c.var.scope)).find(({ id }) => id === c.req.param('term'))
  if (!term) throw new NotFound('term')
  return term
}

async function showAll(c: Context<EditingEnv>, words: Words, refusal?: Refused) {
  const { scope } = c.var
  const shown = { lang: scope.lang, languages: languagesOf(scope), terms: await showTerms(scope) }
  const notice = refusal ? undefined : notices.find((one) => one === c.req.query('notice'))
  return c.var.show({
    title: sayTranslating(scope.lang, 'terms.title'),
    status: refusal ? 422 : 200,
    body: <TermsView {...shown} form={formOf(c, words, refusal)} mayEdit={mayEdit(scope.viewer)} notice={notice} />,
  })
}

function showOne(c: Context<EditingEnv>, term: Term, words: Words, refusal?: Refused) {
  const { scope } = c.var
  const isConflict = refusal?.code === 'changed_meanwhile'
  const form = formOf(c, words, isConflict ? undefined : refusal)
  return c.var.show({
    title: sayTranslating(scope.lang, 'terms.edit'),
    status: refusal ? 422 : 200,
    body: <TermView {...{ lang: scope.lang, languages: languagesOf(scope), term, form, isConflict }} />,
  })
}

function formOf(c: Context<EditingEnv>, words: Words, refusal: Refused | undefined) {
  const { scope } = c.var
  if (!refusal) return { words, errors: [] }
  const name = refusal.code === 'term.no_words' ? `words-${languagesOf(scope)[0]}` : 'source'
  return { words, errors: [{ name, words: sayTranslatingRefusal(scope.lang, refusal) }] }
}
