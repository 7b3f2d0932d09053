import { alike } from '../../test/corpus/text.alike.ts'

/** A goal or title counts as found only when it is whole. */
export const whole = 0.95

export type Pair = { truth: number; read: number }

/** Pairs what is true with what was read, the most alike first, each at most once. `likeness` is 0 for "not the same". */
export function pairUp(truths: number, reads: number, likeness: (truth: number, read: number) => number): Pair[] {
  const candidates: (Pair & { score: number })[] = []
  for (let truth = 0; truth < truths; truth++) {
    for (let read = 0; read < reads; read++) {
      const score = likeness(truth, read)
      if (score > 0) candidates.push({ truth, read, score })
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.truth - b.truth || a.read - b.read)
  const [takenTruths, takenReads] = [new Set<number>(), new Set<number>()]
  return candidates.flatMap(({ truth, read }) => {
    if (takenTruths.has(truth) || takenReads.has(read)) return []
    takenTruths.add(truth)
    takenReads.add(read)
    return [{ truth, read }]
  })
}

/** The better of several ways in which the truth may be said. */
export const alikeAny = (said: string[], read: string) => Math.max(...said.map((one) => alike(one, read, whole)))
