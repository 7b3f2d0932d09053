import type { Database } from '../database.ts'
import { whenRaised } from '../raised-version.ts'

/**
 * Which content version of each city this node knows of: nothing older may be served. A number is trusted only while
 * the node hears of every rise, and only if it was read after it began to hear.
 */
export class KnownVersions {
  readonly #known = new Map<string, { version: number; hearing: number }>()
  readonly #ask: (cityId: string) => Promise<number>
  /** Counts the times that listening began anew; 0 while nobody listens. */
  #hearing = 0
  #begun = 0
  readonly #deaf: () => void

  /** `ask`: reads the version from the database. `db`: whose writes are heard of at once. */
  constructor(db: Database, ask: (cityId: string) => Promise<number>) {
    this.#ask = ask
    this.#deaf = whenRaised(db, (cityId, version) => this.raise(cityId, version))
  }

  /** From now on every rise will be told to `raise`. */
  beginHearing(): void {
    this.#begun += 1
    this.#hearing = this.#begun
  }

  endHearing(): void {
    this.#hearing = 0
  }

  /** Somebody has committed this version. Numbers only rise: news may come late. */
  raise(cityId: string, version: number): void {
    const known = this.#known.get(cityId)
    if (known && version > known.version) known.version = version
  }

  /** The version below which nothing may be served; undefined where the database has to be asked. */
  trusted(cityId: string): number | undefined {
    const known = this.#known.get(cityId)
    return known && this.#hearing > 0 && known.hearing === this.#hearing ? known.version : undefined
  }

  /** The same, asked of the database where it must be. */
  async wanted(cityId: string): Promise<number> {
    const trusted = this.trusted(cityId)
    if (trusted !== undefined) return trusted
    const hearing = this.#hearing
    // A rise that is heard of while the question is under way must find the city known.
    const known = this.#known.get(cityId) ?? { version: 0, hearing: 0 }
    this.#known.set(cityId, known)
    const version = Math.max(await this.#ask(cityId), known.version)
    known.version = version
    if (hearing > 0 && hearing === this.#hearing) known.hearing = hearing
    return version
  }

  close(): void {
    this.endHearing()
    this.#deaf()
  }
}
