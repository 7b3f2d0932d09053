/** Chance that repeats itself: the same seed draws the same plan on every machine. */
export type Draw = ReturnType<typeof createDraw>

export function createDraw(seed: string) {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(from: readonly T[]): T => from[between(0, from.length - 1)]!
  const shuffle = <T>(from: readonly T[]): T[] => {
    const all = [...from]
    for (let last = all.length - 1; last > 0; last--) {
      const other = between(0, last)
      ;[all[last], all[other]] = [all[other]!, all[last]!]
    }
    return all
  }
  return {
    between,
    pick,
    shuffle,
    chance: (share: number) => next() < share,
    some: <T>(from: readonly T[], count: number): T[] => shuffle(from).slice(0, count),
    /** Chooses in every `[a|b|c]`, inner ones first. */
    say: (pattern: string): string => {
      let text = pattern
      while (/\[[^[\]]*\]/.test(text))
        text = text.replace(/\[([^[\]]*)\]/g, (_, inner: string) => pick(inner.split('|')))
      return text.replace(/ {2,}/g, ' ').trim()
    },
  }
}

function hash(text: string) {
  let value = 2166136261
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 16777619)
  return value
}
