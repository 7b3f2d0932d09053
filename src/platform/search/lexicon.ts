import type { Lang } from '../../i18n/languages.ts'
import { stemOf } from './chunks.ts'
import { type Sought, sought, tellingWords } from './sought.ts'
import { wordsOf } from './words.ts'

/**
 * An idea of everyday life. `said`: how people say it, in each language parted by commas: `flat`, `квартир-` (begins so),
 * `-wohnung` (ends so), `-miet-` (holds it), `day care` (words that follow each other). `found`: the words to look for.
 */
export type Concept = { said: readonly { lang: string; words: string }[]; found: string }

/** `alike`: what else people say for it in that language; `isForeign`: which is not that of the words to look for. */
type Said = { found: readonly Sought[]; alike: readonly Sought[]; isForeign: boolean }

/** An idea that a question speaks of, and in which of its words it does. */
export type Meant = Said & { from: number; to: number }

type Part = { letters: string; open: 'none' | 'end' | 'start' | 'both' }
type Entry = Said & { parts: Part[] }

/** `lang`: of the words to look for, which is the language that the texts are written in. */
export type Lexicon = { lang: Lang; byFront: ReadonlyMap<string, readonly Entry[]>; inside: readonly Entry[] }

export const noLexicon: Lexicon = { lang: 'de', byFront: new Map(), inside: [] }

export function openLexicon(concepts: readonly Concept[], lang: Lang): Lexicon {
  return extend({ ...noLexicon, lang }, concepts)
}

/** The same lexicon with more ideas, such as those that a city adds. */
export function extend(lexicon: Lexicon, concepts: readonly Concept[]): Lexicon {
  const byFront = new Map([...lexicon.byFront].map(([front, entries]) => [front, [...entries]]))
  const inside = [...lexicon.inside]
  for (const concept of concepts) {
    const found = tellingWords(concept.found, lexicon.lang)
    for (const { lang, words } of concept.said) {
      const sayings = words.split(',').map((saying) => saying.trim())
      const alike = sayings.flatMap(singleWord)
      for (const saying of sayings) {
        const parts = partsOf(saying)
        const first = parts[0]
        if (!first) continue
        const entry = { parts, found, alike, isForeign: lang !== lexicon.lang }
        if (first.open === 'start' || first.open === 'both') inside.push(entry)
        else byFront.set(frontOf(first.letters), [...(byFront.get(frontOf(first.letters)) ?? []), entry])
      }
    }
  }
  return { ...lexicon, byFront, inside }
}

function singleWord(saying: string): Sought[] {
  const [word, ...others] = wordsOf(saying)
  return word && others.length === 0 ? [sought(word.folded)] : []
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
    for (const { parts, found, alike, isForeign } of entries) {
      if (meant.has(found) || !parts.every((part, i) => forms[from + i]?.some((form) => fits(form, part)))) continue
      meant.set(found, { found, alike, isForeign, from, to: from + parts.length })
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
