import { type PageEntry, sizeOf } from './page-entry.ts'

/** Keeps pages up to a number of bytes; what nobody asked for longest goes first. */
export class PageStore {
  readonly #entries = new Map<string, PageEntry>()
  readonly #most: number
  #bytes = 0
  /** The key asked for or put last. */
  #youngest: string | undefined

  constructor(mostBytes: number) {
    this.#most = mostBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  get(key: string): PageEntry | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    // A map gives its keys in the order in which they were put. Moving one costs more than finding it.
    if (key !== this.#youngest) {
      this.#entries.delete(key)
      this.#entries.set(key, entry)
      this.#youngest = key
    }
    return entry
  }

  /** Never puts an older page in place of a newer one. */
  put(key: string, entry: PageEntry): void {
    const before = this.#entries.get(key)
    if (before && before.version > entry.version) return
    this.#remove(key, before)
    this.#entries.set(key, entry)
    this.#youngest = key
    this.#bytes += sizeOf(entry)
    for (const [oldest, one] of this.#entries) {
      if (this.#bytes <= this.#most) break
      this.#remove(oldest, one)
    }
  }

  /** Changes an entry that may have grown or shrunk meanwhile; one that is gone stays gone. */
  async change(key: string, entry: PageEntry, body: () => Promise<void>): Promise<void> {
    const before = sizeOf(entry)
    await body()
    if (this.#entries.get(key) === entry) this.#bytes += sizeOf(entry) - before
  }

  /** One whose smallest form is still to be made. */
  findHasty(): [string, PageEntry] | undefined {
    for (const pair of this.#entries) if (!pair[1].thorough) return pair
    return undefined
  }

  #remove(key: string, entry: PageEntry | undefined): void {
    if (entry && this.#entries.delete(key)) this.#bytes -= sizeOf(entry)
  }
}
