import type { City } from '../scope.ts'
import type { KnownVersions } from './known-versions.ts'

type Known = { city: City; version: number; at: number }

/** More names than any installation has: a caller who invents names shall not fill the memory. */
const most = 1_000
/** A name may be given to another city by hand: that is seen after a minute, milliseconds. */
const longest = 60_000

/** Which city answers to a host's name, remembered as long as that city's content version stays. */
export class KnownHosts {
  readonly #known = new Map<string, Known>()
  readonly #versions: KnownVersions
  readonly #ask: (host: string) => Promise<City | undefined>

  constructor(versions: KnownVersions, ask: (host: string) => Promise<City | undefined>) {
    this.#versions = versions
    this.#ask = ask
  }

  peek(host: string): City | undefined {
    const known = this.#known.get(host)
    if (!known || performance.now() - known.at > longest) return undefined
    return this.#versions.trusted(known.city.id) === known.version ? known.city : undefined
  }

  async find(host: string): Promise<City | undefined> {
    const known = this.peek(host)
    if (known) return known
    const last = this.#known.get(host)
    // Before the row is read: so it is at least as new as the version that it is remembered under.
    const before = last && this.#versions.trusted(last.city.id)
    const city = await this.#ask(host)
    if (!city) return undefined
    if (this.#known.size >= most) this.#known.clear()
    const version = last?.city.id === city.id && before !== undefined ? before : Number.NaN
    this.#known.set(host, { city, version, at: performance.now() })
    return city
  }
}
