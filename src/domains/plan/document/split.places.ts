import { partOf } from '../import/measures/label.words.ts'
import type { Passage } from '../import/passage.ts'
import { hasSigns, kindOfSign, type SignKind, signsOf, startOf } from './passage.signs.ts'

/** By these signs passages are alike before anybody says what they are; the first are taken when a person does not choose. */
export const usualTextSigns: readonly SignKind[] = ['mark', 'level', 'look', 'form']
export const textSigns: readonly SignKind[] = ['start', 'label', ...usualTextSigns, 'indent', 'length']

/** The signs of a passage that hang on nothing around it. */
export function textSignsOf(passage: Passage): string[] {
  const alone = { was: '', after: '', under: '' }
  return signsOf(passage, alone).filter((sign) => textSigns.includes(kindOfSign(sign)))
}

/** Where a passage may be split: where its lines, sentences, labels, numbers and brackets begin. At most `most` places. */
export function splitPlaces({ text, lines }: Passage, most = 24): { offset: number; words: string }[] {
  const begins = [...text.matchAll(/(?<=[.!?:;)“"] |\n| [|–•] ?)(?=[\p{Lu}„"(\d])/gu)]
  const labels = [...text.matchAll(/(?<= )\p{Lu}[\p{L}*/-]{3,30}(?=(:?) )/gu)].filter(
    ([word, colon]) => colon || partOf(word),
  )
  const numbered = text.matchAll(/(?<= )(?:\p{Lu}\p{L}+ ){1,2}\d{1,3}(?:\.\d{1,3}){0,3}[:.] /gu)
  const brackets = text.matchAll(/(?<= )[([](?=[\p{L}\d])/gu)
  const found = [...begins, ...labels, ...numbered, ...brackets].map(({ index }) => index)
  return [...new Set([...lines.map(({ at }) => at), ...found])]
    .filter((at) => at > 0 && at < text.length)
    .sort((a, b) => a - b)
    .slice(0, most)
    .map((offset) => ({ offset, words: text.slice(offset, offset + 40).trim() }))
}

/** By what a place within a passage can be found in others, as `kind:value`: what stands there, or how the line ended. */
export const placeKinds = ['start', 'words', 'bracket', 'line'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** The signs of a place, the most telling first. */
export function placeSigns(passage: Passage, offset: number): string[] {
  const rest = passage.text.slice(offset)
  const start = startOf(rest)
  const words = /^\p{L}[\p{L}*/-]{2,30}(?:(?: [\p{L}*/-]+){0,3}:)?/u.exec(rest)?.[0]
  const bracket = /^[([]/.exec(rest)?.[0]
  return [
    ...(start ? [`start:${start}`] : []),
    ...(words ? [`words:${words}`] : []),
    ...(bracket ? [`bracket:${bracket}`] : []),
    ...(passage.lines.some(({ at }) => at === offset) ? ['line:short'] : []),
  ]
}

export function kindOfPlace(place: string): PlaceKind {
  return placeKinds.find((kind) => place.startsWith(`${kind}:`)) ?? 'words'
}

/** The passages with all of these signs in which such a place is, and where. A row that is split has no cells any more. */
export function alikeSplits(
  passages: readonly Passage[],
  place: string,
  signs: readonly string[],
): { at: number; offsets: number[] }[] {
  const width = widthOf(passages)
  return passages.flatMap((passage, at) => {
    if (!hasSigns(textSignsOf(passage), signs)) return []
    const offsets = placesIn(passage, place, width)
    return offsets.length === 0 ? [] : [{ at, offsets }]
  })
}

function placesIn(passage: Passage, place: string, width: number): number[] {
  const { text } = passage
  const kind = kindOfPlace(place)
  const value = place.slice(kind.length + 1)
  if (kind === 'line') return shortLines(passage, width)
  const starts = [...text.matchAll(/(?<=\s)\S/g)].map(({ index }) => index)
  if (kind === 'start') return starts.filter((at) => startOf(text.slice(at, at + 60)) === value)
  return starts.filter(
    (at) => text.startsWith(value, at) && !/[\p{L}]/u.test(kind === 'bracket' ? '' : (text[at + value.length] ?? '')),
  )
}

/** Where a line begins whose first word had room on the line before. */
function shortLines({ text, lines }: Passage, width: number): number[] {
  return lines.slice(1).flatMap(({ at }, nth) => {
    const before = text.slice(lines[nth]!.at, at).trim().length
    const word = /^\S+/.exec(text.slice(at))?.[0] ?? ''
    return before + 1 + word.length < width ? [at] : []
  })
}

/** How long the lines of a document are that end because there is no more room. */
function widthOf(passages: readonly Passage[]): number {
  const lengths = passages
    .flatMap(({ lines }) => lines.slice(1).map(({ at }, nth) => at - lines[nth]!.at))
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}
