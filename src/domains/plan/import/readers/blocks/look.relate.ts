import type { Passage } from '../../passage.ts'

/** Sizes as shares of the size in which most of the document's running text is set. */
export function relateLooks(passages: readonly Passage[]): Passage[] {
  const letters = new Map<number, number>()
  for (const { look, text } of passages) {
    if (!look) continue
    const size = Math.round(look.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + text.length)
  }
  const [body] = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])
  return passages.map((passage) => {
    if (!passage.look) return passage
    const size = body > 0 ? Math.round((passage.look.size / body) * 100) / 100 : 1
    return { ...passage, look: { ...passage.look, size } }
  })
}
