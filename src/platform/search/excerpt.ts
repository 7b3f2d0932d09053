import { describeLanguage, type Lang } from '../../i18n/languages.ts'
import { countMet } from './mark.ts'
import type { Question } from './question.ts'

/** A part of a text that tells why it was found; `met`: how many of the words looked for stand in it. */
export type Excerpt = { words: string; met: number }

const longest = 220

/** The sentence with most of what is looked for, and what follows it as long as there is room. */
export function excerptOf(text: string, lang: Lang, question: Question): Excerpt {
  const sentences = sentencesOf(text, lang)
  const met = sentences.map((sentence) => countMet(sentence, question))
  const best = met.indexOf(Math.max(...met, 0))
  if (best < 0) return { words: '', met: 0 }
  let end = best + 1
  const shown = () => sentences.slice(best, end + 1).join('')
  while (end < sentences.length && shown().trim().length <= longest) end += 1
  const words = cut(sentences.slice(best, end).join('').trim(), question)
  return { words: `${best > 0 ? '… ' : ''}${words}${end < sentences.length ? ' …' : ''}`, met: met[best] ?? 0 }
}

function sentencesOf(text: string, lang: Lang): string[] {
  const segmenter = new Intl.Segmenter(describeLanguage(lang).locale, { granularity: 'sentence' })
  return [...segmenter.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment)
}

/** One very long sentence is shown from a little before the first word that was looked for. */
function cut(sentence: string, question: Question): string {
  if (sentence.length <= longest * 1.5) return sentence
  const words = sentence.split(' ')
  const first = words.findIndex((word) => countMet(word, question) > 0)
  const from = Math.max(0, first - 8)
  let length = 0
  const kept = words.slice(from).filter((word) => {
    length += word.length + 1
    return length <= longest
  })
  const until = from + kept.length < words.length
  return `${from > 0 ? '… ' : ''}${kept.join(' ')}${until ? ' …' : ''}`
}
