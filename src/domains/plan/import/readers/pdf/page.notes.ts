import type { Fragment, PageContent } from './page.shape.ts'

const noteStart = /^(?:\d{1,3}|[*†‡]{1,3})(?:[\s)]|$)|^\d{1,3}[\p{Lu}„"(]/u

/** Footnotes: what stands at the foot of a page in small print or below a short rule, and begins with a number or star. */
export function findNotes(
  fragments: readonly Fragment[],
  { height, width, rules }: Omit<PageContent, 'pieces'>,
  body: number,
): Set<Fragment> {
  const sorted = [...fragments].sort((a, b) => a.base - b.base || a.left - b.left)
  const lower = sorted.filter((fragment) => fragment.base > height * 0.4)
  const rule = rules.findLast(
    (one) =>
      one.top > height * 0.4 &&
      one.right - one.left < width * 0.45 &&
      one.right - one.left > 30 &&
      one.bottom - one.top < 2,
  )
  const below = rule ? lower.filter((fragment) => fragment.base > rule.top) : []
  if (below.length > 0 && noteStart.test(below[0]!.text)) return new Set(below)
  const end = lower.findLastIndex((fragment) => fragment.size > body * 0.92)
  const small = end < 0 ? [] : lower.slice(end + 1)
  const first = small.findIndex(({ text }) => noteStart.test(text))
  return new Set(first < 0 ? [] : small.slice(first))
}

/**
 * Takes the marks of a page's footnotes out of its text where they are not raised but glued to a word ("Arbeit.1"): fonts
 * with their own small digits write them so.
 */
export function dropGluedMarks(fragments: readonly Fragment[], notes: ReadonlySet<Fragment>): void {
  for (const { text } of notes) {
    const number = /^\d{1,3}(?!\d)/.exec(text)?.[0]
    if (number === undefined) continue
    const glued = new RegExp(`(?<=\\p{Ll}[.,;:!?"“”)]{0,2})${number}(?=[\\s.,;:)]|$)`, 'u')
    const fragment = fragments.find((one) => !notes.has(one) && glued.test(one.text))
    if (fragment) fragment.text = fragment.text.replace(glued, '')
  }
}
