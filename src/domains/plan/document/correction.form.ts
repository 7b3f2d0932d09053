import { line, type Words } from '../../../platform/http/form.ts'
import type { CorrectedDocument } from './correction.apply.ts'
import { allSigns } from './correction.apply.ts'
import { type Choice, type ColumnChoice, type Correction, columnChoices, isChoice } from './correction.ts'
import type { Shown } from './document.routes.ts'
import { kindOfSign, type SignKind, signKinds, usualSignsFor } from './passage.signs.ts'
import { kindOfPlace, placeSigns, textSignsOf, usualTextSigns } from './split.places.ts'

/** More columns has no table that a person would name. */
const mostColumns = 40

/** The correction that a form of the page says; null when it says none. */
export function readCorrection(words: Words, state: CorrectedDocument): Correction | null {
  const passage = line(words, 'passage')
  const act = line(words, 'act')
  const choice = line(words, 'choice')
  if (!state.keys.includes(passage)) return null
  if (act === 'join') return { kind: 'join', passage }
  if (act === 'chapter') return { kind: 'chapter', passage, choice: 'set-aside' }
  if (act === 'split' || act === 'title-end') return readPlace(words, passage, act)
  if (act === 'split-alike') return readSplitAlike(words, state)
  if (act === 'columns') return readColumns(words, passage)
  if (!isChoice(choice)) return null
  if (act === 'alike') return { kind: 'alike', passage, choice, signs: chosenSigns(words, state, choice) }
  return { kind: 'role', passage, choice }
}

function readPlace(words: Words, passage: string, kind: 'split' | 'title-end'): Correction | null {
  const offset = Number(line(words, 'offset'))
  return Number.isInteger(offset) && offset > 0 ? { kind, passage, offset } : null
}

/** At which places of which passages a person would split; null where the example has no such place. */
export function readSplitAlike(words: Words, state: CorrectedDocument) {
  const passage = line(words, 'passage')
  const example = state.document.passages[state.keys.indexOf(passage)]
  const offset = Number(line(words, 'offset'))
  if (!example || !Number.isInteger(offset) || offset <= 0) return null
  const places = placeSigns(example, offset)
  const place = places.find((one) => kindOfPlace(one) === line(words, 'place')) ?? places[0]
  // Who has seen the boxes may tick none of them: every passage, then.
  const isTicked = (sign: string) =>
    words.chosen === undefined
      ? usualTextSigns.includes(kindOfSign(sign))
      : words[`sign-${kindOfSign(sign)}`] !== undefined
  if (place === undefined) return null
  return { kind: 'split-alike', passage, place, signs: textSignsOf(example).filter(isTicked) } as const
}

function readColumns(words: Words, passage: string): Correction | null {
  const columns: ColumnChoice[] = []
  for (let nth = 0; nth < mostColumns; nth++) {
    const said = words[`column-${nth}`]
    if (said === undefined) break
    columns.push(columnChoices.find((one) => one === said) ?? 'set-aside')
  }
  return columns.length === 0 ? null : { kind: 'columns', passage, columns }
}

/** The signs of the example by which a person wants to find others; without a choice the usual ones. */
export function chosenSigns(words: Words, state: CorrectedDocument, choice: Choice): string[] {
  const kinds = chosenKinds(words, choice)
  const at = state.keys.indexOf(line(words, 'passage'))
  return at < 0 ? [] : allSigns(state)[at]!.filter((sign) => kinds.includes(kindOfSign(sign)))
}

export function chosenKinds(words: Words, choice: Choice): readonly SignKind[] {
  const chosen = signKinds.filter((kind) => words[`sign-${kind}`] !== undefined)
  return chosen.length > 0 ? chosen : usualSignsFor(choice)
}

/** What a page of a rule has counted, to be told from what the form says since. */
export function ruleSeen(choice: Choice, kinds: readonly SignKind[]): string {
  return [choice, ...kinds].join(' ')
}

/** Somebody has chosen something else and not looked at what that would change. */
export function isUnseenRule(words: Words, state: CorrectedDocument): boolean {
  const [seen, choice] = [line(words, 'seen'), line(words, 'choice')]
  if (line(words, 'act') !== 'alike' || seen === '' || !isChoice(choice)) return false
  const at = state.keys.indexOf(line(words, 'passage'))
  const own = (allSigns(state)[at] ?? []).map(kindOfSign)
  return (
    ruleSeen(
      choice,
      chosenKinds(words, choice).filter((kind) => own.includes(kind)),
    ) !== seen
  )
}

/** Which passages the page showed on which the form stood. */
export function readShown(words: Words, parts: number): Shown {
  const part = Number(line(words, 'part'))
  const isPart = Number.isInteger(part) && part >= 1 && part <= parts
  return { part: isPart ? part : 1, doubts: line(words, 'show') === 'doubts' }
}
