/** What stands before a number without being part of it. */
const before = new Set([
  'drucksache',
  'drucksachen',
  'drucks',
  'drs',
  'ds',
  'vorlage',
  'beschlussvorlage',
  'nr',
  'nummer',
])

/**
 * A paper's number in one spelling, between strokes: `0123/2023 N1`, `123-2023-n1` and `Drucks. Nr. 0123/2023N1` are all
 * `/123/2023/n/1/`. '' where there is no number in it.
 */
export function keyOfNumber(words: string): string {
  const found =
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/\d+|\p{L}+/gu) ?? []
  const first = found.findIndex((one) => !before.has(one))
  const parts = first < 0 ? [] : found.slice(first).map((one) => one.replace(/^0+(?=\d)/, ''))
  return parts.some((one) => /\d/.test(one)) ? `/${parts.join('/')}/` : ''
}
