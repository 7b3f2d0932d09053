/** One page of a list as the standard has it; pages are counted from 1. */
export function pageRecord<Item>(contents: readonly Item[], total: number, { page, size }: PageWish) {
  const pages = Math.max(1, Math.ceil(total / size))
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

export type PageWish = { page: number; size: number }

const most = 100

/** Undefined where it is no number that can be meant. */
export function readPage(page = '1', size = '50'): PageWish | undefined {
  const [wanted, each] = [page, size].map((word) => (/^[1-9]\d{0,5}$/.test(word) ? Number(word) : undefined))
  return wanted === undefined || each === undefined || each > most ? undefined : { page: wanted, size: each }
}

export function stretchOf({ page, size }: PageWish) {
  return { limit: size, offset: (page - 1) * size }
}
