import { setTimeout as sleep } from 'node:timers/promises'
import type { KnownVersions } from './known-versions.ts'
import { compressThoroughly, type PageEntry } from './page-entry.ts'
import { PageStore } from './page-store.ts'

/** Whose page, and its address with the query as it was asked. */
export type PageKey = { cityId: string; address: string }

type Rendering = { wanted: number; entry: Promise<PageEntry | undefined> }

/** How long nobody may have rendered before a page is compressed once more, milliseconds. */
const quiet = 1_000

/**
 * Pages that are the same for everybody, kept until their city's content version rises. An entry is served only if its
 * version is no lower than the one this node knows of; for each page and wanted version one rendering is under way.
 */
export class PageCache {
  readonly versions: KnownVersions
  readonly #now: () => number
  readonly #pages: PageStore
  /** A share of their own: who invents queries cannot drive out the pages themselves. */
  readonly #queries: PageStore
  readonly #underWay = new Map<string, Rendering>()
  #lastRendered = 0
  #closed = false

  constructor(versions: KnownVersions, mostBytes: number, now: () => number) {
    this.versions = versions
    this.#now = now
    this.#pages = new PageStore(mostBytes * 0.75)
    this.#queries = new PageStore(mostBytes * 0.25)
  }

  get bytes(): number {
    return this.#pages.bytes + this.#queries.bytes
  }

  /** The page if it can be served at once, without asking anybody. */
  peek(key: PageKey): PageEntry | undefined {
    const trusted = this.versions.trusted(key.cityId)
    return trusted === undefined ? undefined : this.#fresh(key, trusted)
  }

  /**
   * The kept page, or what `render` makes. `render` gives undefined for what is not to be kept (an error, a redirect):
   * then everybody who asks renders alone.
   */
  async find(key: PageKey, render: () => Promise<PageEntry | undefined>): Promise<PageEntry | undefined> {
    const wanted = await this.versions.wanted(key.cityId)
    const kept = this.#fresh(key, wanted)
    if (kept) return kept
    const name = nameOf(key)
    const running = this.#underWay.get(name)
    if (running && running.wanted >= wanted) return running.entry
    const entry = this.#render(key, render)
    const rendering = { wanted, entry }
    this.#underWay.set(name, rendering)
    try {
      return await entry
    } finally {
      if (this.#underWay.get(name) === rendering) this.#underWay.delete(name)
    }
  }

  close(): void {
    this.#closed = true
    this.versions.close()
  }

  async #render(key: PageKey, render: () => Promise<PageEntry | undefined>): Promise<PageEntry | undefined> {
    const entry = await render()
    this.#lastRendered = performance.now()
    if (entry) this.#storeOf(key).put(nameOf(key), entry)
    return entry
  }

  #fresh(key: PageKey, wanted: number): PageEntry | undefined {
    const entry = this.#storeOf(key).get(nameOf(key))
    return entry && entry.version >= wanted && this.#now() < entry.validUntil ? entry : undefined
  }

  #storeOf({ address }: PageKey): PageStore {
    return address.includes('?') ? this.#queries : this.#pages
  }

  /** Goes on as long as the program runs; a page at a time, and only while nothing else is made. */
  async compressWhenIdle(): Promise<void> {
    while (!this.#closed) {
      await sleep(quiet, undefined, { ref: false })
      for (;;) {
        const hasty = this.#pages.findHasty()
        if (!hasty || this.#closed || performance.now() - this.#lastRendered < quiet) break
        await this.#pages.change(...hasty, () => compressThoroughly(hasty[1]))
      }
    }
  }
}

function nameOf({ cityId, address }: PageKey): string {
  return `${cityId} ${address}`
}
