import { createHash } from 'node:crypto'

/** A record that does not exist yet, by the key of what the document says. */
export function newRef(key: string): string {
  return `new:${key}`
}

export function isNew(ref: string): boolean {
  return ref.startsWith('new:')
}

/**
 * A name for each text that stays the same as long as the text does, wherever it stands: what a person said of it holds
 * after a correction elsewhere. `fold` says which texts are the same; those are counted.
 */
export function keysOf(kind: string, texts: readonly string[], fold: (text: string) => string): string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const digest = createHash('sha256').update(fold(text)).digest('hex').slice(0, 12)
    const nth = (seen.get(digest) ?? 0) + 1
    seen.set(digest, nth)
    return nth === 1 ? `${kind}-${digest}` : `${kind}-${digest}-${nth}`
  })
}
