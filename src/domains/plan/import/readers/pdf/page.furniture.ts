import type { Fragment, PageContent } from './page.shape.ts'

type Placed = { fragment: Fragment; page: number }

const pageNumber = /^[-–—|\s]*(?:(?:Seite|S\.|Page)\s*)?\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?[-–—|\s]*$/i

/**
 * What comes back at the same height of many pages: running headers and footers, and page numbers. Fragments of
 * each page, in the order of the pages. A header that names the chapter changes, but its place holds repeated words on
 * most pages.
 */
export function findFurniture(
  pages: readonly { content: Pick<PageContent, 'height'>; fragments: readonly Fragment[] }[],
): Set<Fragment> {
  const slots = new Map<string, Placed[]>()
  pages.forEach(({ content, fragments }, page) => {
    for (const fragment of fragments) {
      const edge = edgeOf(fragment, content.height, fragments)
      if (edge === null) continue
      const slot = slots.get(edge)
      if (slot) slot.push({ fragment, page })
      else slots.set(edge, [{ fragment, page }])
    }
  })
  const furniture = new Set<Fragment>()
  for (const placed of slots.values())
    for (const { fragment } of repeated(placed, pages.length)) furniture.add(fragment)
  return furniture
}

/** The strip of the page in which a fragment stands, if it is one at the upper or lower edge. */
function edgeOf(fragment: Fragment, height: number, all: readonly Fragment[]): string | null {
  const isAbove = fragment.base < height * 0.13
  const isBelow = fragment.base > height * 0.87
  if ((!isAbove && !isBelow) || all.length === 0) return null
  return `${isAbove ? 'above' : 'below'} ${Math.round(fragment.base / 4)}`
}

function repeated(placed: readonly Placed[], pageCount: number): Placed[] {
  const byText = new Map<string, Set<number>>()
  for (const { fragment, page } of placed) {
    const key = textKey(fragment.text)
    const pages = byText.get(key) ?? new Set()
    byText.set(key, pages.add(page))
  }
  const enough = Math.min(3, Math.max(2, pageCount))
  const isRepeated = ({ fragment }: Placed) => (byText.get(textKey(fragment.text))?.size ?? 0) >= enough
  const again = placed.filter(isRepeated)
  const pages = new Set(placed.map(({ page }) => page)).size
  // Where most of what stands in a strip comes back, the rest is the header of a short chapter.
  if (pages >= 4 && pages * 2 >= pageCount && again.length * 5 >= placed.length * 4) return [...placed]
  const numbers = placed.filter(({ fragment }) => pageNumber.test(fragment.text))
  return [...again, ...(rises(numbers) ? numbers : [])]
}

/** Two pages with numbers that differ as the pages do. */
function rises(numbers: readonly Placed[]): boolean {
  const offsets = numbers.map(({ fragment, page }) => Number(/\d+/.exec(fragment.text)?.[0]) - page)
  return numbers.length > 1 && offsets.filter((offset) => offset === offsets[0]).length * 2 > offsets.length
}

function textKey(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, '')
}
