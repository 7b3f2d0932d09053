/** The words of all parts, one part behind another, in one array that grows. */
export class TokenPool {
  #starts: number[] = []
  #pool = new Uint32Array(1024)
  #filled = 0

  begin(): void {
    this.#starts.push(this.#filled)
  }

  fill(token: number): void {
    if (this.#filled === this.#pool.length) {
      const larger = new Uint32Array(this.#pool.length * 2)
      larger.set(this.#pool)
      this.#pool = larger
    }
    this.#pool[this.#filled] = token
    this.#filled += 1
  }

  of(part: number): Uint32Array {
    return this.#pool.subarray(this.#starts[part]!, this.#starts[part + 1] ?? this.#filled)
  }

  /** Only these parts, in this order. */
  keep(parts: readonly number[]): void {
    const kept = parts.map((part) => this.of(part))
    const filled = kept.reduce((sum, tokens) => sum + tokens.length, 0)
    const pool = new Uint32Array(Math.max(1024, filled))
    this.#starts = []
    this.#filled = 0
    for (const tokens of kept) {
      this.begin()
      pool.set(tokens, this.#filled)
      this.#filled += tokens.length
    }
    this.#pool = pool
  }

  get bytes(): number {
    return this.#pool.byteLength
  }
}
