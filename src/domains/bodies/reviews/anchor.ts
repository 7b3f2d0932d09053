import { commonWithBeginnings, commonWithEnds, sameBeginning, type Word, wordsOf } from './word-match.ts'

/** A part of a text, in UTF-16 units: [begins, ends). */
export type Passage = { begins: number; ends: number }

/**
 * Where a passage of an earlier wording stands in a later one. `there`: with the same words. `changed`: what stands in its
 * place has other words. `gone`: nothing does; it stood where the empty passage is.
 */
export type Anchored = Passage & { state: 'there' | 'changed' | 'gone' }

/**
 * Of texts that differ in more than so many pairs of words the place is not looked for word by word: it would hold up
 * everybody else.
 */
const mostPairs = 600_000

/** So many words in a row are found by themselves, even where the text around them was put in another order. */
const telling = 6

/** Finds the passage of `was` in `is`. */
export function mapPassage(passage: Passage, was: string, is: string): Anchored {
  if (was === is) return { state: passage.ends > passage.begins ? 'there' : 'gone', ...passage }
  const [before, after] = [wordsOf(was), wordsOf(is)]
  const first = before.findIndex((word) => word.ends > passage.begins)
  const from = first < 0 ? before.length : first
  const until = Math.max(from, before.findLastIndex((word) => word.begins < passage.ends) + 1)
  const places = { before, after, from, until }
  const wide = cutOf(places, until - from)
  if (pairsIn(wide) > mostPairs) return roughly(wide, { passage, before, after, from, until })
  const at = exactPlace(wide)
  if (at !== undefined) return sameWords(passage, before.slice(from, until), after.slice(at))
  const [starts, stops] = nearestPlace(cutOf(places, 0))
  if (starts < stops) return { state: 'changed', begins: after[starts]!.begins, ends: after[stops - 1]!.ends }
  const place = after[starts]?.begins ?? after.at(-1)?.ends ?? 0
  return { state: 'gone', begins: place, ends: place }
}

function pairsIn({ left, own, right, is }: Cut): number {
  return (left.length + own.length + right.length) * is.length
}

/** By its very words alone, where these are told from all others; else the whole text is what it became. */
function roughly({ own, is, skipped }: Cut, { passage, before, after, from, until }: Rough): Anchored {
  const places =
    own.length < telling ? [] : is.flatMap((_, at) => (own.every((word, n) => is[at + n] === word) ? [at] : []))
  const [place] = places
  if (place !== undefined && places.length === 1)
    return sameWords(passage, before.slice(from, until), after.slice(place + skipped))
  return { state: 'changed', begins: 0, ends: after.at(-1)?.ends ?? 0 }
}

/** Follows a passage from the first of these wordings to the last. What was taken back stands there again. */
export function followPassage(passage: Passage, wordings: readonly string[]): Anchored {
  const [first = '', ...later] = wordings
  const straight = mapPassage(passage, first, wordings.at(-1) ?? '')
  if (straight.state === 'there') return straight
  let followed: Anchored = { state: 'there', ...passage }
  let was = first
  for (const is of later) {
    const next = mapPassage(followed, was, is)
    followed = { ...next, state: next.state === 'there' ? followed.state : next.state }
    was = is
  }
  return followed.state === 'there' ? { ...followed, state: 'changed' } : followed
}

/** The words before the passage, its own and those behind it; and those of the later wording, behind the `skipped` ones. */
type Cut = { left: string[]; own: string[]; right: string[]; is: string[]; skipped: number }
type Rough = Places & { passage: Passage }
type Places = { before: readonly Word[]; after: readonly Word[]; from: number; until: number }

/** Without what both texts share at either end, save for `spare` words of it, in which the passage may stand by now. */
function cutOf({ before, after, from, until }: Places, spare: number): Cut {
  const [was, is] = [before.map(({ words }) => words), after.map(({ words }) => words)]
  const skipped = Math.max(0, Math.min(from, sameBeginning(was, is)) - spare)
  const rest = is.slice(skipped)
  const shared = Math.min(was.length - until, sameBeginning(was.toReversed(), rest.toReversed()))
  const end = Math.max(0, shared - spare)
  return {
    left: was.slice(skipped, from),
    own: was.slice(from, until),
    right: was.slice(until, was.length - end),
    is: rest.slice(0, rest.length - end),
    skipped,
  }
}

/**
 * Where the very words stand, if that fits best with what stands around them: of two places with the same words, the one
 * that lets most of the rest stay the same.
 */
function exactPlace({ left, own, right, is, skipped }: Cut): number | undefined {
  if (own.length === 0) return undefined
  const places = is.flatMap((_, at) => (own.every((word, n) => is[at + n] === word) ? [at] : []))
  if (places.length === 0) return undefined
  if (places.length === 1 && own.length >= telling) return places[0]! + skipped
  const [lefts, rights] = [commonWithBeginnings(left, is), commonWithEnds(right, is)]
  const common = (at: number) => lefts[at]! + own.length + rights[at + own.length]!
  const best = places.reduce((one, other) => (common(other) > common(one) ? other : one))
  const most = commonWithBeginnings([...left, ...own, ...right], is).at(-1)!
  return common(best) === most || own.length >= telling ? best + skipped : undefined
}

/** Between what stayed before the passage and what stayed behind it. */
function nearestPlace({ left, own, right, is, skipped }: Cut): [from: number, until: number] {
  const lefts = commonWithBeginnings(left, is)
  const fromHere = commonWithEnds([...own, ...right], is)
  const rights = commonWithEnds(right, is)
  const [wide, narrow] = bestPlaces(
    [...lefts].map((common, at) => common + fromHere[at]!),
    lefts,
  )
  const kept = commonWithBeginnings(own, is.slice(wide))
  const ends = [...kept].map((common, n) => common + rights[wide + n]!)
  const [early, late] = bestPlaces(ends, rights.slice(wide)).map((at) => at + wide) as [number, number]
  // Where the first word of the passage stayed, what was put in before it does not belong to it; the same behind the last.
  const from = own[0] !== undefined && is[narrow] === own[0] && narrow <= early ? narrow : wide
  const until = early > from && is[early - 1] === own.at(-1) ? early : late
  if (own.length === 0) return [narrow + skipped, narrow + skipped]
  return [from + skipped, Math.max(from, until) + skipped]
}

/** The first and the last place of the best, where a word that both could have is none of the passage's. */
function bestPlaces(fits: readonly number[], outside: Uint32Array): [first: number, last: number] {
  const best = Math.max(...fits)
  const most = Math.max(...fits.map((fit, at) => (fit === best ? outside[at]! : 0)))
  const isBest = (fit: number, at: number) => fit === best && outside[at] === most
  return [fits.findIndex(isBest), fits.findLastIndex(isBest)]
}

/** The same words may have other white space between them; a passage may begin within a word. */
function sameWords(passage: Passage, own: readonly Word[], found: readonly Word[]): Anchored {
  const [first, last] = [own[0]!, own.at(-1)!]
  const [begin, end] = [found[0]!, found[own.length - 1]!]
  return {
    state: 'there',
    begins: begin.begins + Math.max(0, passage.begins - first.begins),
    ends: end.begins + Math.min(last.words.length, passage.ends - last.begins),
  }
}
