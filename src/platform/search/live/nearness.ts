import { pause, wordOf } from './shelf.ts'
import { same } from './vocabulary.ts'
import type { Wanted } from './wanted.ts'

/** What two words of the question count that stand near each other as they do there, beside what each counts. */
const weight = 1
/** So many words apart, at most; the end of a line counts like three. */
const farthest = 6
const lineEnd = 3
const form = 500

type Sign = { wanted: number; likeness: number; cover: number }

/** Which words of the texts stand for which words of the question. */
export function signsOf(wanted: readonly Wanted[]): Map<number, Sign[]> {
  const signs = new Map<number, Sign[]>()
  for (const [i, { meanings }] of wanted.entries()) {
    for (const { word, likeness, cover } of meanings) {
      const known = signs.get(word)
      if (known) known.push({ wanted: i, likeness, cover })
      else signs.set(word, [{ wanted: i, likeness, cover }])
    }
  }
  return signs
}

/** What a text says of the question: how near its `asked` words stand to each other, and how much of each it covers. */
export function readText(
  tokens: Uint32Array,
  signs: ReadonlyMap<number, Sign[]>,
  rarities: readonly number[],
  asked: number,
) {
  const pairs = new Float64Array(rarities.length)
  const covers = new Float64Array(rarities.length)
  const last = new Float64Array(rarities.length).fill(-Infinity)
  const likeness = new Float64Array(rarities.length)
  let at = 0
  for (const token of tokens) {
    at += token === pause ? lineEnd : 1
    const here = token === pause ? undefined : signs.get(wordOf(token))
    if (!here) continue
    for (const sign of here) {
      covers[sign.wanted] = Math.max(covers[sign.wanted]!, sign.cover / same)
      if (sign.likeness < form || sign.wanted >= asked) continue
      for (const other of [sign.wanted - 1, sign.wanted + 1]) {
        if (other >= asked || !(at - (last[other] ?? -Infinity) <= farthest)) continue
        const pair = Math.min(other, sign.wanted)
        pairs[pair] = Math.max(pairs[pair]!, Math.sqrt(sign.likeness * likeness[other]!) / same)
      }
    }
    for (const sign of here) {
      if (sign.likeness < form) continue
      last[sign.wanted] = at
      likeness[sign.wanted] = sign.likeness
    }
  }
  let near = 0
  for (const [i, pair] of pairs.entries()) {
    if (pair > 0) near += weight * pair * Math.min(rarities[i]!, rarities[i + 1]!)
  }
  return { near, covers }
}
