import type { Fragment } from './page.shape.ts'

/** Footnotes: the small print at the foot of a page that begins with a number or a star. */
export function findNotes(fragments: readonly Fragment[], height: number, body: number): Set<Fragment> {
  const sorted = [...fragments].sort((a, b) => b.base - a.base || b.left - a.left)
  const end = sorted.findIndex((fragment) => fragment.size > body * 0.92 || fragment.base < height * 0.5)
  const small = (end < 0 ? sorted : sorted.slice(0, end)).reverse()
  const first = small.findIndex(({ text }) => /^(?:\d{1,3}|[*†‡]{1,3})(?:[\s)]|$)|^\d{1,3}\p{Lu}/u.test(text))
  return new Set(first < 0 ? [] : small.slice(first))
}
