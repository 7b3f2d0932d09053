import type { Passage } from './anchor.ts'

export type Sentence = Passage & { words: string }

/** A form that a sentence had, and the wording in which it came to be so. */
export type SentenceForm = { words: string; wordingId: string }
/** A sentence of the last wording; the forms that it had before, the newest first. */
export type TracedSentence = Sentence & { wordingId: string; earlier: SentenceForm[] }

/** Below this two sentences are two, not one that was changed. */
const alike = 0.4

/** The sentences of a text, without the white space around them. A line break ends a sentence, a point in "z. B." does not. */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  const ends: number[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    if (goesOn(segment, text[index + segment.length]) && index + segment.length < text.length) continue
    ends.push(index + segment.length)
  }
  let from = 0
  return ends.flatMap((end) => {
    const whole = text.slice(from, end)
    const begins = from + (whole.length - whole.trimStart().length)
    from = end
    const words = whole.trim()
    return words === '' ? [] : [{ begins, ends: begins + words.length, words }]
  })
}

/**
 * Behind these a sentence goes on. Single letters are parts of "z. B.", "u. a." or initials; one or two digits are a day or
 * the number of a list.
 */
const abbreviation =
  /(^|[\s(„"«/])(\p{L}|\d{1,2}|(z|u|d|i|o|s)\.\p{L}|Nr|Abs|Art|Buchst|Ziff|Kap|S|ff|bzw|ca|vgl|inkl|ggf|evtl|sog|Dr|Prof|Dipl|Str|St|Tel|Mio|Mrd|Tsd|Std|Min|Jh|max|min|bspw|insb|gem|lt|zzgl|No|Mr|Mrs|Ms|approx|e\.g|i\.e|resp)\.$/iu

function goesOn(segment: string, next: string | undefined): boolean {
  return next !== undefined && !/[\n\r\u2029]/.test(segment) && abbreviation.test(segment.trimEnd())
}

/**
 * Whence each sentence of the last of these wordings comes. A sentence that stood there word for word is followed to where
 * it came to be; one with other words has the most alike of the wording before as its earlier form.
 */
export function traceSentences(wordings: readonly { id: string; words: string; lang: string }[]): TracedSentence[] {
  const all = wordings.map(({ id, words, lang }) => ({ id, sentences: sentencesOf(words, lang) }))
  return (all.at(-1)?.sentences ?? []).map((sentence) => {
    const [now, ...earlier] = formsOf(sentence.words, all)
    return { ...sentence, wordingId: now!.wordingId, earlier }
  })
}

function formsOf(words: string, all: readonly { id: string; sentences: readonly Sentence[] }[]): SentenceForm[] {
  const forms: SentenceForm[] = []
  let form = words
  for (let at = all.length - 1; at >= 0; at--) {
    const here = all[at]!
    const before = all[at - 1]?.sentences ?? []
    if (before.some((one) => isSame(one.words, form))) continue
    forms.push({ words: form, wordingId: here.id })
    const stays = (one: Sentence) => here.sentences.some((other) => isSame(one.words, other.words))
    const nearest = nearestOf(
      form,
      before.filter((one) => !stays(one)),
    )
    if (nearest === undefined) break
    form = nearest
  }
  return forms
}

function nearestOf(words: string, sentences: readonly Sentence[]): string | undefined {
  let best: { words: string; score: number } | undefined
  for (const one of sentences) {
    const score = likeness(one.words, words)
    if (score >= alike && score > (best?.score ?? 0)) best = { words: one.words, score }
  }
  return best?.words
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ')
}

/** The share of words that two sentences have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [countsOf(one), countsOf(other)]
  let common = 0
  for (const [word, n] of a) common += Math.min(n, b.get(word) ?? 0)
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, n) => total + n, 0)
  const all = sum(a) + sum(b)
  return all === 0 ? 0 : (2 * common) / all
}

function countsOf(sentence: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
