/** A piece of a line: words, stressed words, or words that lead to an address, perhaps stressed as well. */
export type Piece = { words: string; stressed?: true; address?: string }

// No piece holds the sign that ends it, so that each is found in one go, however a text tries.
const link = String.raw`\[([^[\]\n]{1,400})\]\(((?:https?://|mailto:)[^\s()<>"\\]{1,2000})\)`
const stress = String.raw`(?<![\p{L}\p{N}_])_(?=[^\s_])([^_[\]\n]{1,2000})(?<=\S)_(?![\p{L}\p{N}_])`
const signs = new RegExp(`(?<![\\p{L}\\p{N}_])_${link}_(?![\\p{L}\\p{N}_])|${link}|${stress}`, 'giu')

export function piecesOf(words: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const found of words.matchAll(signs)) {
    const piece = readPiece(found)
    if (piece === undefined) continue
    if (found.index > end) pieces.push({ words: words.slice(end, found.index) })
    pieces.push(piece)
    end = found.index + found[0].length
  }
  return end < words.length ? [...pieces, { words: words.slice(end) }] : pieces
}

function readPiece(found: RegExpExecArray): Piece | undefined {
  const [, stressedLink, stressedAddress, linked, address, stressed] = found
  if (stressed !== undefined) return { words: stressed, stressed: true }
  const [words, to] = [stressedLink ?? linked, stressedAddress ?? address]
  if (words === undefined || to === undefined || !isOpenAddress(to)) return undefined
  return { words, address: to, ...(stressedLink === undefined ? {} : { stressed: true }) }
}

/** An address that a text may lead to. Whatever else a browser would follow is no link. */
export function isOpenAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol)
}
