/** Some of a long list: those of one page, of so many. A page that there is not is the nearest that there is. */
export type Paged<One> = { shown: One[]; page: number; pages: number }

export function pageOf<One>(all: readonly One[], wished: number, perPage = 100): Paged<One> {
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Number.isInteger(wished) ? Math.min(Math.max(1, wished), pages) : 1
  return { shown: all.slice((page - 1) * perPage, page * perPage), page, pages }
}
