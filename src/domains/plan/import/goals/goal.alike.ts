import type { GoalReading, Suspicion } from '../plan-reading.ts'

/** Share of common letter triples from which two goals are proposed for merging (Dice's coefficient). */
const alike = 0.85
/** A word in more goals than this says little about one; it also bounds the comparisons in a long plan. */
const commonWord = 40

/** Pairs of goals that say almost the same; each goal is compared with earlier ones that share a telling word. */
export function findNearlySame(goals: readonly GoalReading[]): Suspicion[] {
  const triples = goals.map(({ text }) => triplesOf(text))
  const byWord = new Map<string, number[]>()
  const found: Suspicion[] = []
  goals.forEach((goal, at) => {
    const candidates = new Set<number>()
    for (const word of tellingWords(goal.text)) {
      const earlier = byWord.get(word) ?? []
      for (const other of earlier) candidates.add(other)
      if (earlier.length < commonWord) byWord.set(word, [...earlier, at])
    }
    const scores = [...candidates].map((other) => ({ other, score: dice(triples[other]!, triples[at]!) }))
    const best = scores.reduce((most, one) => (one.score > most.score ? one : most), { other: -1, score: 0 })
    const twin = goals[best.other]
    if (twin && best.score >= alike && !differInNumbers(twin.text, goal.text)) {
      found.push({ kind: 'nearly-same', text: goal.text, suggestion: twin.text, where: goal.where[0]! })
    }
  })
  return found
}

function tellingWords(text: string): Set<string> {
  return new Set(
    (
      text
        .slice(0, 2000)
        .toLowerCase()
        .match(/\p{L}{5,}/gu) ?? []
    ).slice(0, 40),
  )
}

function triplesOf(text: string): Set<string> {
  const letters = text
    .slice(0, 2000)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  const triples = new Set<string>()
  for (let at = 0; at + 3 <= letters.length; at++) triples.add(letters.slice(at, at + 3))
  return triples
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size < b.size ? [a, b] : [b, a]
  // Too different in length to reach the threshold whatever they share.
  if ((2 * less.size) / (a.size + b.size) < alike) return 0
  let common = 0
  for (const triple of less) if (more.has(triple)) common++
  return (2 * common) / (a.size + b.size)
}

/** "bis 2027" and "bis 2030" are two goals on purpose. */
function differInNumbers(a: string, b: string): boolean {
  return (a.match(/\d+/g) ?? []).join() !== (b.match(/\d+/g) ?? []).join()
}
