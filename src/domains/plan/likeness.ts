/** Names to be compared with words that are not quite theirs. */
export type Names = {
  entries: readonly Named[]
  byTriple: ReadonlyMap<string, readonly number[]>
}

type Named = { id: string; name: string; triples: ReadonlySet<string> }
/** `score`: share of common letter triples (Dice), 0 to 1. */
export type Close = { id: string; name: string; score: number }

/** From here on two names are proposed as one. */
const alike = 0.8

export function indexNames(list: readonly { id: string; name: string }[]): Names {
  const byTriple = new Map<string, number[]>()
  const entries = list.map(({ id, name }, at) => {
    const triples = triplesOf(name)
    for (const triple of triples) {
      const known = byTriple.get(triple)
      if (known) known.push(at)
      else byTriple.set(triple, [at])
    }
    return { id, name, triples }
  })
  return { entries, byTriple }
}

/** Every name that is at least so much like these words, in no order. */
export function closest(words: string, names: Names, least: number): Close[] {
  const triples = triplesOf(words)
  const counts = new Map<number, number>()
  for (const triple of triples) {
    for (const at of names.byTriple.get(triple) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts].flatMap(([at, common]) => {
    const { id, name, triples: theirs } = names.entries[at]!
    const score = (2 * common) / (triples.size + theirs.size)
    return score >= least ? [{ id, name, score }] : []
  })
}

/** The name most like these words, if any is: never one that differs in its numbers ("Phase 1", "Phase 2"). */
export function nearest(words: string, names: Names, least = alike): { id: string; name: string } | undefined {
  const best = closest(words, names, least)
    .filter(({ name }) => numbersOf(name) === numbersOf(words))
    .reduce<Close | undefined>((most, one) => (one.score > (most?.score ?? 0) ? one : most), undefined)
  return best && { id: best.id, name: best.name }
}

/** How much two texts have in common, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [triplesOf(one), triplesOf(other)]
  return a.size + b.size === 0 ? 1 : (2 * commonOf(a, b)) / (a.size + b.size)
}

/** How much of a text stands in a longer one, 0 to 1. */
export function coverage(part: string, whole: string): number {
  const [a, b] = [triplesOf(part), triplesOf(whole)]
  return a.size === 0 ? 0 : commonOf(a, b) / a.size
}

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const triple of a) if (b.has(triple)) common++
  return common
}

function triplesOf(text: string): Set<string> {
  const letters = ` ${text
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `
  const triples = new Set<string>()
  for (let at = 0; at + 3 <= letters.length; at++) triples.add(letters.slice(at, at + 3))
  return triples
}

function numbersOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join()
}
