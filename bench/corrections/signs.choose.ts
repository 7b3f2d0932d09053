/** Sets of signs that a person could tick, and see the number change, until they have what they want. */

export type SignChoice = { signs: string[]; hits: number; strays: number }

/** Which of an example's signs are ticked: those sets that find most of what is wanted and least of what is not. */
export function chooseSigns(
  example: readonly string[],
  all: readonly (readonly string[])[],
  wanted: ReadonlySet<number>,
  harmless: (at: number) => boolean,
  /** What one that is not wanted counts against one that is. */
  cost: number,
  most = 3,
): SignChoice[] {
  const [good, bad] = [new Map<number, number>(), new Map<number, number>()]
  all.forEach((signs, at) => {
    const isWanted = wanted.has(at)
    if (!isWanted && harmless(at)) return
    const mask = example.reduce((sum, sign, nth) => (signs.includes(sign) ? sum | (1 << nth) : sum), 0)
    const counts = isWanted ? good : bad
    counts.set(mask, (counts.get(mask) ?? 0) + 1)
  })
  const found = new Map<string, SignChoice & { ticked: number }>()
  for (let set = 1; set < 1 << example.length; set++) {
    const [hits, strays] = [countIn(good, set), countIn(bad, set)]
    if (hits <= strays * cost) continue
    const signs = example.filter((_, nth) => set & (1 << nth))
    const known = found.get(`${hits}/${strays}`)
    if (!known || signs.length < known.ticked)
      found.set(`${hits}/${strays}`, { signs, hits, strays, ticked: signs.length })
  }
  return [...found.values()].sort((a, b) => b.hits - b.strays * cost - (a.hits - a.strays * cost)).slice(0, most)
}

function countIn(masks: ReadonlyMap<number, number>, set: number): number {
  let sum = 0
  for (const [mask, count] of masks) if ((mask & set) === set) sum += count
  return sum
}
