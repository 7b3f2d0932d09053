import { parseDay } from '../../../i18n/parse-day.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../../../ui/page-form.ts'
import { readChosen } from './passage-choice.ts'
import type { Submission } from './statement.verbs.ts'
import { readWrittenLanguage } from './written-language.ts'

/** What the reader's form does not say. */
type Around = Pick<Submission, 'reviewId' | 'recordId' | 'readLang'> & {
  parties: readonly { id: string; kind: string }[]
}

/** A statement as it was typed. Whoever speaks for one alone need not choose. */
export function readStatement(words: Words, { parties, ...around }: Around): FormRead<Submission> {
  const errors: FormErrors = {}
  const chosen = readChosen(line(words, 'at'))
  const party = parties.length === 1 ? parties[0] : parties.find(({ id }) => id === words.party)
  const typedDay = line(words, 'mandateOn')
  const day = typedDay === '' ? null : parseDay(typedDay)
  if (!chosen) errors.at = refused('statement.passage_outside')
  if (!party) errors.party = refused('party')
  if (day === undefined) errors.mandateOn = refused('day.no_day')
  if (line(words, 'words') === '') errors.words = refused('statement.words_missing')
  if (!chosen || !party || day === undefined || Object.keys(errors).length > 0) return { ok: false, errors }
  const value = {
    ...around,
    ...chosen,
    partyId: party.id,
    words: (words.words ?? '').replace(/\r\n/g, '\n').slice(0, 20_000),
    lang: readWrittenLanguage(line(words, 'lang')) ?? around.readLang,
    mandate: party.kind === 'organisation' ? { by: line(words, 'mandateBy').slice(0, 300), on: day } : null,
  }
  return { ok: true, value }
}

/** Where what stands against a statement is told. */
export function fieldOfStatement(code: string): string {
  if (code === 'statement.passage_outside') return 'at'
  if (code === 'statement.mandate_by_missing') return 'mandateBy'
  return code.startsWith('statement.mandate_') ? 'mandateOn' : 'words'
}
