import { line, versionSeen, type Words } from '../../../platform/http/form.ts'
import { type Refused, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { FormErrors } from '../../../ui/page-form.ts'
import { takesAnswers } from '../rounds/round.ts'
import { answerSheet, saveSheet } from './answer.verbs.ts'
import { choiceOf, settleWords } from './settle.ts'
import { readSheet } from './sheet.form.ts'
import { wordsOfContent } from './sheet-words.ts'
import { type SheetPage, showContentAt, showSheet } from './sheets.read.ts'

/** The form of a sheet: `version` is that of what stands beside the words; `conflicts`: questions with two answers. */
export type SheetForm = { words: Words; errors: FormErrors; version: number; conflicts: string[]; refusal?: Refused }

export type Sent = { kind: 'saved' | 'answered'; taken: string[] } | { kind: 'again'; page: SheetPage; form: SheetForm }

/** How often it is tried anew when somebody else saves in between. */
const mostTries = 3

/**
 * Keeps or sends what somebody typed. What others have saved since they began is brought in, question by question; where
 * both say something else, the form comes back with both.
 */
export async function sendSheet(scope: Scope, partId: string, typed: Words, tries = mostTries): Promise<Sent> {
  const page = await showSheet(scope, partId)
  const { part, questions, prefilled, round } = page
  // What can no longer be taken is not looked at for mistakes: it comes back whole, to be copied.
  if (!page.takes) return { kind: 'again', page, form: unsent(page, typed) }
  const sending = typed._act !== 'save'
  const asked = questions.map(({ key }) => key)
  const saved = wordsOfContent(scope.lang, part.content, questions)
  const shown = await showContentAt(scope, partId, versionSeen(typed))
  const base = shown ? wordsOfContent(scope.lang, shown, questions) : saved
  const { words, taken, conflicts, unchosen } = settleWords(asked, { typed, shown: base, saved })
  const again = (errors: FormErrors, refusal?: Refused): Sent => {
    const form = { words, errors, version: part.version, conflicts, ...(refusal && { refusal }) }
    return { kind: 'again', page, form }
  }
  const last = { status: prefilled.status, reason: prefilled.reason }
  const { content, errors } = readSheet(words, { questions, now: part.content, last, dataOn: round.dataOn, sending })
  for (const key of unchosen) errors[choiceOf(key)] = refused('conflict.choose')
  if (sending && line(words, 'name') === '') errors.name = refused('part.name_missing')
  if (conflicts.length > 0 || Object.keys(errors).length > 0) return again(errors)
  const wish = { partId, seen: part.version, content }
  const done = sending
    ? await answerSheet(scope, { ...wish, name: line(words, 'name').slice(0, 200) })
    : await saveSheet(scope, wish)
  if (done.ok) return { kind: sending ? 'answered' : 'saved', taken }
  if (done.code === 'changed_meanwhile' && tries > 1) return sendSheet(scope, partId, typed, tries - 1)
  return again({}, done)
}

function unsent({ part, round }: SheetPage, words: Words): SheetForm {
  const refusal = refused(takesAnswers(round.state) ? 'part.not_from_here' : 'round.closed')
  return { words, errors: {}, version: part.version, conflicts: [], refusal }
}
