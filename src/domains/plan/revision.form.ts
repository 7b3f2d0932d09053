import { line, type Words } from '../../platform/http/form.ts'
import { ok, refused } from '../../platform/outcome.ts'
import type { FormErrors, FormRead } from './form.ts'
import { type RevisableWords, type Revised, revisableParts } from './revision.ts'
import { paragraphs } from './sheet/sheet.form.ts'
import { readTerm } from './term.form.ts'

/** Texts of several paragraphs; all others are one line. */
export const longParts: readonly string[] = ['introduction', 'wording', 'description', 'obstacles', 'outlook']
/** Those of them that may have headings and lists. */
export const richParts: readonly string[] = ['foreword', 'introduction', 'description', 'obstacles', 'outlook']

/** The words of a record as a person wants them. Days are ISO dates. */
export function readRevisionForm(
  words: Words,
  { subject, words: now }: Pick<Revised, 'subject' | 'words'>,
): FormRead<RevisableWords> {
  const errors: FormErrors = {}
  const parts = revisableParts[subject]
  const texts = parts.map((part) => [part, longParts.includes(part) ? paragraphs(words[part]) : line(words, part)])
  const said: RevisableWords = Object.fromEntries(texts)
  if (said[parts[0]] === '')
    errors[parts[0]] = refused(subject === 'goal' ? 'goal.wording_missing' : `${subject}.title_missing`)
  if (subject === 'plan') {
    const { startsOn, endsOn } = readTerm(words, errors, 'plan.ends_before_start')
    Object.assign(said, { startsOn: startsOn ?? '', endsOn: endsOn ?? '' })
  }
  const address = line(words, 'address')
  if (now.address !== undefined && address === '') errors.address = refused('revision.address_missing')
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return ok(now.address === undefined ? said : { ...said, address })
}
