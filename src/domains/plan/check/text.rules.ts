import { plainOf } from '../../../ui/rich/plain.ts'
import type { CheckedPlan } from './checked-plan.ts'
import { type Finding, finding } from './finding.ts'
import { hardestSentence, longestSentence, readText } from './reading-level.ts'

/** Texts that ask more of their readers than B1. The measure is one of German, so others are left alone. */
export function checkTexts({ texts, source }: CheckedPlan): Finding[] {
  if (source !== 'de') return []
  return texts.flatMap(({ record, field, words: marked }) => {
    const words = plainOf(marked)
    const { score, isHard, long } = readText(words)
    if (!isHard && long.length === 0) return []
    const quotes = long.length > 0 ? long.slice(0, 3).map(({ words }) => words) : hardestSentence(words)
    const values = {
      part: field,
      score: score === null ? 0 : Math.round(score * 10) / 10,
      isHard: isHard ? 'yes' : 'no',
      sentences: long.length,
      longest: long[0]?.said.length ?? 0,
      most: longestSentence,
    }
    return [finding('text.hard', record, { detail: `${field} ${words}`, values, quotes })]
  })
}
