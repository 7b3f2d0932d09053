import type { Lang } from '../../../i18n/languages.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import type { TermWish } from './term.verbs.ts'

const longest = 200

/** A term in one line each; a language without words is left free. */
export function readTerm(words: Words, languages: readonly Lang[]): TermWish {
  const said = (name: string) => line(words, name).replace(/\s+/g, ' ').slice(0, longest)
  return {
    source: said('source'),
    note: line(words, 'note').slice(0, 2000),
    words: Object.fromEntries(
      languages.flatMap((lang) => (said(`words-${lang}`) === '' ? [] : [[lang, said(`words-${lang}`)]])),
    ),
  }
}
