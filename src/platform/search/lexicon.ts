import type { Lang } from '../../i18n/languages.ts'
import { stemOf } from './chunks.ts'
import { type Sought, tellingWords } from './sought.ts'
import { wordsOf } from './words.ts'

/**
 * An idea of everyday life. `said`: how people say it, in any language: `flat`, `квартир-` (begins so), `-wohnung`
 * (ends so), `-miet-` (holds it), `day care` (words that follow each other). `found`: the words to look for.
 */
export type Concept = { said: readonly string[]; found: string }

/** An idea that a question speaks of, by the words to look for, and in which of its own words it does. */
export type Meant = { found: readonly Sought[]; from: number; to: number }

type Part = { letters: string; open: 'none' | 'end' | 'start' | 'both' }
type Entry = { parts: Part[]; found: readonly Sought[] }

export type Lexicon = { byFront: ReadonlyMap<string, Entry[]>; inside: Entry[] }

export const noLexicon: Lexicon = { byFront: new Map(), inside: [] }

/** `lang`: of the words to look for, which is the language that the texts are written in. */
export function openLexicon(concepts: readonly Concept[], lang: Lang): Lexicon {
  const byFront = new Map<string, Entry[]>()
  const inside: Entry[] = []
  for (const concept of concepts) {
    const found = tellingWords(concept.found, lang)
    for (const saying of concept.said) {
      const parts = partsOf(saying)
      const first = parts[0]
      if (!first) continue
      if (first.open === 'start' || first.open === 'both') inside.push({ parts, found })
      else byFront.set(frontOf(first.letters), [...(byFront.get(frontOf(first.letters)) ?? []), { parts, found }])
    }
  }
  return { byFront, inside }
}

function partsOf(saying: string): Part[] {
  return saying.split(' ').flatMap((piece): Part[] => {
    const letters = wordsOf(piece)
      .map(({ folded }) => stemOf(folded))
      .join('')
    if (letters === '') return []
    const [start, end] = [piece.startsWith('-'), piece.endsWith('-')]
    return [{ letters, open: start && end ? 'both' : start ? 'start' : end ? 'end' : 'none' }]
  })
}

function frontOf(letters: string): string {
  return letters.slice(0, 2)
}

/** The ideas in a question, each once. `words`: folded, in their order. */
export function meantBy(lexicon: Lexicon, words: readonly string[]): Meant[] {
  const forms = words.map(formsOf)
  const meant = new Map<readonly Sought[], Meant>()
  for (const [from, heads] of forms.entries()) {
    const entries = [...new Set(heads.flatMap((form) => lexicon.byFront.get(frontOf(form)) ?? [])), ...lexicon.inside]
    for (const { parts, found } of entries) {
      if (meant.has(found) || !parts.every((part, i) => forms[from + i]?.some((form) => fits(form, part)))) continue
      meant.set(found, { found, from, to: from + parts.length })
    }
  }
  return [...meant.values()]
}

/** Arabic writes small words in one with the next: with and without them. */
function formsOf(word: string): string[] {
  const stem = stemOf(word)
  const bare = stem.replace(/^[وفبلك](?=\p{Script=Arabic}{3})/u, '')
  return [...new Set([stem, bare, stemOf(bare)])]
}

/** Endings that a word takes on in a sentence. */
const longestEnding = 3

function fits(word: string, { letters, open }: Part): boolean {
  if (open === 'none')
    return (
      word === letters ||
      (letters.length > 4 && word.startsWith(letters) && word.length - letters.length <= longestEnding)
    )
  if (open === 'end') return word.startsWith(letters)
  return open === 'start' ? word.endsWith(letters) : word.includes(letters)
}
