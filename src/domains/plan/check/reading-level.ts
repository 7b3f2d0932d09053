/**
 * How hard a German text is to read: the first Wiener Sachtextformel (Bamberger and Vanecek, 1984), which gives about
 * the school year in which a text is understood, and the length of its sentences. No formula measures B1; what is
 * beyond these bounds is beyond it most likely. Parts of a word that is written with a hyphen count as words.
 */
const hardestScore = 10
export const longestSentence = 25
/** Below so many words the formula says nothing. */
const fewestWords = 25

type Sentence = { words: string; said: readonly string[] }
type Reading = { score: number | null; isHard: boolean; long: Sentence[] }

/** `long`: the sentences that are too long, the longest first. `score`: null for a text too short to be measured. */
export function readText(text: string): Reading {
  const sentences = sentencesOf(text)
  const long = sentences
    .filter(({ said }) => said.length > longestSentence)
    .sort((a, b) => b.said.length - a.said.length)
  const score = wienerFormula(sentences)
  return { score, isHard: score !== null && score > hardestScore, long }
}

/** The sentence that weighs most where none is too long. */
export function hardestSentence(text: string): string[] {
  const weigh = ({ said }: Sentence) => said.filter((word) => countSyllables(word) >= 3).length
  return sentencesOf(text)
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, 1)
    .map(({ words }) => words)
}

function wienerFormula(sentences: readonly Sentence[]): number | null {
  const words = sentences.flatMap(({ said }) => said)
  if (words.length < fewestWords) return null
  const syllables = words.map(countSyllables)
  const percent = (count: number) => (100 * count) / words.length
  const many = percent(syllables.filter((count) => count >= 3).length)
  const one = percent(syllables.filter((count) => count === 1).length)
  const long = percent(words.filter((word) => word.length > 6).length)
  return 0.1935 * many + 0.1672 * (words.length / sentences.length) + 0.1297 * long - 0.0327 * one - 0.875
}

/** What looks like the end of a sentence and is none: shortened words and ordinals. */
const shortened = /(?:^|[\s(])(?:\p{L}|\p{N}{1,2}|bzw|ca|Dr|etc|evtl|ggf|inkl|Nr|Prof|S|sog|St|Str|u|usw|vgl|zzgl)\.$/u

/** A line of its own ends a sentence too: headings and items of lists have no full stop. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split(/\n+/)
    .flatMap((line) => {
      const sentences: string[] = []
      let start = 0
      for (const { index, 0: mark } of line.matchAll(/[.!?…]["“”»)]*(?=\s+["„»(]?[\p{Lu}\p{N}])/gu)) {
        const end = index + mark.length
        if (mark === '.' && shortened.test(line.slice(start, end))) continue
        sentences.push(line.slice(start, end))
        start = end
      }
      return [...sentences, line.slice(start)]
    })
    .map((words) => ({ words: words.trim(), said: wordsOf(words) }))
    .filter(({ said }) => said.length > 0)
}

/** Signs of gender stand inside a word and do not end it. */
function wordsOf(text: string): string[] {
  return (text.match(/\p{L}+(?:[*:_'’]\p{L}+)*/gu) ?? []).map((word) => word.replace(/[*:_'’]/g, ''))
}

const nuclei = /aa|ee|oo|ai|au|ay|äu|ei|eu|ey|ie|oi|ou|[aeiouyäöüéèà]/g

/** By its groups of vowels: not exact in every word, and near enough in a text. */
export function countSyllables(word: string): number {
  const bare = word.toLowerCase().replace(/qu/g, 'q')
  return Math.max(1, bare.match(nuclei)?.length ?? 1)
}
