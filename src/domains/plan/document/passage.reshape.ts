import type { Passage, SourceDocument } from '../import/passage.ts'
import { whereAt } from '../import/passage.ts'
import type { Correction } from './correction.ts'

/** A document whose passages a person has joined and split; `keys` names each by the passage it began as. */
export type Reshaped = { document: SourceDocument; keys: string[] }

/** Does what corrections say of the borders of passages; all others are left for the markings. */
export function reshape(document: SourceDocument, corrections: readonly Correction[]): Reshaped {
  let parts = document.passages.map((passage, at) => ({ key: String(at), passage }))
  for (const one of corrections) {
    const at = parts.findIndex(({ key }) => key === one.passage)
    const part = parts[at]
    if (!part) continue
    if (one.kind === 'join' && at > 0) {
      const before = parts[at - 1]!
      const joined = { key: before.key, passage: join(before.passage, part.passage) }
      parts = parts.toSpliced(at - 1, 2, joined)
    } else if (one.kind === 'split' && one.offset > 0 && one.offset < part.passage.text.length) {
      const [first, second] = split(part.passage, one.offset)
      if (first.text === '' || second.text === '') continue
      const from = Number(part.key.split('+')[1] ?? 0) + one.offset
      parts = parts.toSpliced(
        at,
        1,
        { key: part.key, passage: first },
        { key: `${rootOf(part.key)}+${from}`, passage: second },
      )
    }
  }
  return { document: { ...document, passages: parts.map(({ passage }) => passage) }, keys: parts.map(({ key }) => key) }
}

function rootOf(key: string): string {
  return key.split('+')[0]!
}

function join(one: Passage, other: Passage): Passage {
  const isCut = /\p{Ll}-$/u.test(one.text) && /^\p{Ll}/u.test(other.text)
  const text = isCut ? one.text.slice(0, -1) : `${one.text} `
  const lines = other.lines.map(({ at, where }) => ({ at: at + text.length, where }))
  return { ...one, text: text + other.text, lines: [...one.lines, ...lines], cells: null }
}

function split(passage: Passage, offset: number): [Passage, Passage] {
  const { text, lines } = passage
  const rest = text.slice(offset)
  const gap = rest.length - rest.trimStart().length
  const start = offset + gap
  const where = whereAt(passage, start)
  const first = {
    ...passage,
    text: text.slice(0, offset).trimEnd(),
    cells: null,
    lines: lines.filter(({ at }) => at < offset),
  }
  const later = lines.filter(({ at }) => at > start).map(({ at, where }) => ({ at: at - start, where }))
  const second = { ...passage, text: rest.trim(), mark: null, cells: null, where, lines: [{ at: 0, where }, ...later] }
  return [first, second]
}

/** Where a passage may be split: where its lines, sentences and labels begin. At most `most` places. */
export function splitPlaces({ text, lines }: Passage, most = 24): { offset: number; words: string }[] {
  const begins = [...text.matchAll(/(?<=[.!?:;)“"] |\n| [|–•] ?)(?=[\p{Lu}„"(\d])/gu)].map(({ index }) => index)
  const labels = [...text.matchAll(/(?<= )\p{Lu}[\p{L}*/-]{3,30}:/gu)].map(({ index }) => index)
  const all = new Set([...lines.map(({ at }) => at), ...begins, ...labels])
  return [...all]
    .filter((at) => at > 0 && at < text.length)
    .sort((a, b) => a - b)
    .slice(0, most)
    .map((offset) => ({ offset, words: text.slice(offset, offset + 40).trim() }))
}
