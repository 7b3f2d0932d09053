import type { Passage } from '../passage.ts'
import { statusOf } from '../values/status.words.ts'

/** What the signs of a document mean: "U" → "umgesetzt", "Stufe 2" → "begonnen", "▲" → "läuft gut". */
export type Legend = ReadonlyMap<string, string>

export const noLegend: Legend = new Map()

const alone = /^(?:(\S{1,4})\s*[=:–]|(\p{Lu}\p{L}{2,10} \d)\s*[=:–]?)\s*(.{3,60})$/u
const listed =
  /(?:^|[\s,;:(])(\S{1,14}|\p{Lu}\p{L}{2,10} \d)\s*(?:=\s*([^=,;()]{3,50})(?=[,;.)]|$)|\(([^()]{3,50})\))/gu

/** Signs that a line, a list in a line or a small table explains with the words of a status; fewer than two are none. */
export function readLegend(passages: readonly Passage[]): Legend {
  const legend = new Map<string, string>()
  const take = (sign: string | undefined, words: string | undefined) => {
    if (sign && words && sign !== words && statusOf(words) !== null && !legend.has(sign)) legend.set(sign, words.trim())
  }
  for (const { text, cells, mark } of passages) {
    if (cells) {
      const [sign = '', words = '', ...more] = cells
      if (more.length === 0 && sign.length <= 14 && words.length <= 60) take(sign, words)
      continue
    }
    const one = alone.exec(text.slice(0, 80))
    if (one) take(one[1] ?? one[2], one[3])
    else if (mark?.kind === 'bullet' && text.length <= 60) take(mark.sign, text.replace(/^[=:–]\s*/, ''))
    else if (text.length <= 600 && /=|\)/.test(text)) {
      const several = [...text.matchAll(listed)].filter(
        ([, , words, inside]) => statusOf(words ?? inside ?? '') !== null,
      )
      if (several.length > 1) for (const [, sign, words, inside] of several) take(sign, words ?? inside)
    }
  }
  return legend.size > 1 ? legend : new Map()
}
