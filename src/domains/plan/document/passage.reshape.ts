import type { Passage, SourceDocument } from '../import/passage.ts'
import { whereAt } from '../import/passage.ts'
import type { Correction } from './correction.ts'
import { alikeSplits, kindOfPlace } from './split.places.ts'

/**
 * A document whose passages a person has joined and split; `keys` names each by the passage it began as.
 * `asides`: what was split off in brackets.
 */
export type Reshaped = { document: SourceDocument; keys: string[]; asides: ReadonlySet<string> }

type Part = { key: string; passage: Passage }

/** Does what corrections say of the borders of passages; all others are left for the markings. */
export function reshape(document: SourceDocument, corrections: readonly Correction[]): Reshaped {
  let parts = document.passages.map((passage, at): Part => ({ key: String(at), passage }))
  const asides = new Set<string>()
  for (const one of corrections) {
    if (one.kind === 'split-alike') {
      const known = new Set(parts.map(({ key }) => key))
      parts = splitAll(parts, one)
      if (kindOfPlace(one.place) === 'bracket') for (const { key } of parts) if (!known.has(key)) asides.add(key)
      continue
    }
    const at = parts.findIndex(({ key }) => key === one.passage)
    const part = parts[at]
    if (!part) continue
    if (one.kind === 'join' && at > 0) {
      const before = parts[at - 1]!
      const joined = { key: before.key, passage: join(before.passage, part.passage) }
      parts = parts.toSpliced(at - 1, 2, joined)
    } else if (one.kind === 'split') parts = parts.toSpliced(at, 1, ...splitAt(part, [one.offset]))
  }
  const passages = parts.map(({ passage }) => passage)
  return { document: { ...document, passages }, keys: parts.map(({ key }) => key), asides }
}

function splitAll(parts: readonly Part[], { place, signs }: Extract<Correction, { kind: 'split-alike' }>): Part[] {
  const cut = new Map(
    alikeSplits(
      parts.map(({ passage }) => passage),
      place,
      signs,
    ).map(({ at, offsets }) => [at, offsets]),
  )
  return parts.flatMap((part, at) => splitAt(part, cut.get(at) ?? []))
}

/** `offsets` ascending; one at which nothing would be parted off parts nothing. */
function splitAt(part: Part, offsets: readonly number[]): Part[] {
  const begins = Number(part.key.split('+')[1] ?? 0)
  let first = part
  const rest: Part[] = []
  for (const offset of offsets.toReversed()) {
    if (offset <= 0 || offset >= first.passage.text.length) continue
    const [one, other] = split(first.passage, offset)
    if (one.text === '' || other.text === '') continue
    rest.unshift({ key: `${rootOf(part.key)}+${begins + offset}`, passage: other })
    first = { key: part.key, passage: one }
  }
  return [first, ...rest]
}

function rootOf(key: string): string {
  return key.split('+')[0]!
}

function join(one: Passage, other: Passage): Passage {
  const isCut = /\p{Ll}-$/u.test(one.text) && /^\p{Ll}/u.test(other.text)
  const text = isCut ? one.text.slice(0, -1) : `${one.text} `
  const lines = other.lines.map(({ at, where }) => ({ at: at + text.length, where }))
  return { ...one, text: text + other.text, lines: [...one.lines, ...lines], cells: joinCells(one.cells, other.cells) }
}

/** A row that a page's end parted goes on in each of its cells. */
function joinCells(one: string[] | null, other: string[] | null): string[] | null {
  if (!one || one.length !== other?.length) return null
  return one.map((cell, nth) => {
    const more = other[nth]!
    if (cell === '' || more === '') return cell + more
    return /\p{Ll}-$/u.test(cell) && /^\p{Ll}/u.test(more) ? cell.slice(0, -1) + more : `${cell} ${more}`
  })
}

function split(passage: Passage, offset: number): [Passage, Passage] {
  const { text, lines, cells } = passage
  const rest = text.slice(offset)
  const gap = rest.length - rest.trimStart().length
  const start = offset + gap
  const where = whereAt(passage, start)
  const first = {
    ...passage,
    text: text.slice(0, offset).replace(cells ? /[\s|]+$/ : /\s+$/, ''),
    cells: null,
    lines: lines.filter(({ at }) => at < offset),
  }
  const later = lines.filter(({ at }) => at > start).map(({ at, where }) => ({ at: at - start, where }))
  const second = { ...passage, text: rest.trim(), mark: null, cells: null, where, lines: [{ at: 0, where }, ...later] }
  return [first, second]
}
