import { type Passage, whereAt } from '../passage.ts'
import type { Suspicion } from '../plan-reading.ts'
import { couldBeSlip, isJoint, type OneEdit, oneEditBetween } from './slip.edit.ts'
import { Vocabulary } from './slip.vocabulary.ts'

/** Shorter German words have too many honest neighbours (Leitung, Leistung). */
const shortest = 9
/** Longer is no word, and leaving out each of its letters in turn would fill the memory. */
const longest = 60
/** A word written so often shows how it is spelled; below that its parts must be known from other words. */
const often = 3
const longEnoughForOften = 12

/**
 * Words written once that differ by one letter from a word written elsewhere. Reported only on good evidence: not
 * for endings, umlauts, joints of compounds or other prefixes, and only if the rest of the document knows the neighbour's
 * letters at that place and does not know the word's own.
 */
export function findSlips(passages: readonly Passage[]): Suspicion[] {
  const vocabulary = new Vocabulary(passages)
  const neighbours = neighboursByGap(vocabulary.words())
  const slips: Suspicion[] = []
  for (const [word, entry] of vocabulary.entries()) {
    if (entry.count > 1 || !isComparable(word)) continue
    const other = likeliest(word, neighbours, vocabulary)
    if (!other) continue
    const passage = passages[entry.passage]!
    slips.push({
      kind: 'slip',
      text: entry.spelling,
      suggestion: spelledLike(entry.spelling, vocabulary.spelling(other)),
      where: whereAt(passage, entry.at),
    })
  }
  return slips
}

function isComparable(word: string): boolean {
  return word.length >= shortest && word.length <= longest
}

/** The other word as first written, but with a capital only where the slip has one. */
function spelledLike(slip: string, other: string): string {
  const first = other.charAt(0)
  return (/^\p{Lu}/u.test(slip) ? first.toUpperCase() : first.toLowerCase()) + other.slice(1)
}

function likeliest(word: string, neighbours: Map<string, string[]>, vocabulary: Vocabulary): string | null {
  let best: string | null = null
  for (const other of candidatesFor(word, neighbours)) {
    const edit = oneEditBetween(word, other)
    if (!edit || !couldBeSlip(word, other, edit) || !hasEvidence(word, other, edit, vocabulary)) continue
    if (!best || vocabulary.count(other) > vocabulary.count(best)) best = other
  }
  return best
}

function hasEvidence(word: string, other: string, edit: OneEdit, vocabulary: Vocabulary): boolean {
  if (vocabulary.knowsPart(word, edit.at, other)) return false
  const isOften = vocabulary.count(other) >= often && other.length >= longEnoughForOften
  return isOften || (!isJoint(word, other, edit) && vocabulary.knowsPart(other, edit.at, word))
}

/** Two words one edit apart share a form with one letter left out; a bucket with many words is no evidence at all. */
const fullBucket = 12

function neighboursByGap(words: Iterable<string>): Map<string, string[]> {
  const buckets = new Map<string, string[]>()
  for (const word of words) {
    if (!isComparable(word)) continue
    for (const form of formsOf(word)) {
      const bucket = buckets.get(form)
      if (!bucket) buckets.set(form, [word])
      else if (bucket.length < fullBucket) bucket.push(word)
    }
  }
  return buckets
}

function candidatesFor(word: string, buckets: Map<string, string[]>): Set<string> {
  const found = new Set<string>()
  for (const form of formsOf(word)) for (const other of buckets.get(form) ?? []) found.add(other)
  found.delete(word)
  return found
}

function formsOf(word: string): Set<string> {
  const forms = new Set([word])
  for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1))
  return forms
}
