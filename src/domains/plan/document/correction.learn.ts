import type { SourceDocument } from '../import/passage.ts'
import { type CorrectedDocument, changesOf, correct, understand } from './correction.apply.ts'
import { type Correction, isOfBorders } from './correction.ts'
import { reshape } from './passage.reshape.ts'

type Said = { source: SourceDocument; corrections: readonly Correction[] }

/**
 * What was said of an earlier version, said of this one: rules as they are, the rest of the passage with the same words.
 * What finds no such passage, or more than one, is left out: a person looks at it again.
 */
export function carryOver(earlier: Said, source: SourceDocument): Correction[] {
  const { document, keys } = reshape(earlier.source, earlier.corrections)
  const before = new Map(keys.map((key, at) => [key, document.passages[at]!.text]))
  earlier.source.passages.forEach(({ text }, at) => {
    before.set(String(at), text)
  })
  const places = new Map<string, string[]>()
  source.passages.forEach(({ text }, at) => {
    places.set(text, [...(places.get(text) ?? []), String(at)])
  })
  const carried = earlier.corrections.flatMap((one): Correction[] => {
    const found = places.get(before.get(one.passage) ?? '') ?? []
    if (one.kind === 'alike' || one.kind === 'split-alike') return [{ ...one, passage: found[0] ?? '' }]
    return found.length === 1 ? [{ ...one, passage: found[0]! }] : []
  })
  return telling(source, carried)
}

/** Rules learned in other documents that would say something new of this one. */
export function offered(state: CorrectedDocument, rules: readonly Correction[]): Correction[] {
  const known = new Set<string>()
  return rules.flatMap((rule): Correction[] => {
    if (rule.kind !== 'alike') return []
    const id = JSON.stringify([rule.choice, rule.signs])
    if (known.has(id) || changesOf(state, rule).length === 0) return []
    known.add(id)
    return [{ ...rule, passage: '' }]
  })
}

/** Without those that change nothing here. */
function telling(source: SourceDocument, carried: readonly Correction[]): Correction[] {
  const kept: Correction[] = []
  let state = understand(source, [])
  for (const one of carried) {
    const after = correct(source, [...kept, one])
    if (isOfBorders(one) ? after.keys.length === state.keys.length : changesOf(state, one).length === 0) continue
    kept.push(one)
    state = after
  }
  return kept
}
