import { type AuditValue, digestOf, isActorAsWritten, valueDigestOf } from './audit.ts'

/** An entry as it stands in the log; `at` to the last digit, and without values where they were erased. */
export type ChainEntry = {
  cityId: string
  number: number
  at: string
  verb: string
  recordKind: string
  recordId: string
  valueDigest: string
  previousDigest: string
  digest: string
  values: AuditValue | undefined
}

export type ChainHead = { number: number; digest: string }

/**
 * What is wrong at an entry. `changed`: its own digest does not fit what it says. `values`: its values are not those
 * that were written. `unlinked`: it is whole but does not follow on the one before. `missing`: entries up to `to` are
 * gone. `again`: its number was there already. `beyond`: it stands behind the head. `head`: the head names another
 * digest than the last entry has.
 */
export type BreakReason = 'changed' | 'values' | 'unlinked' | 'missing' | 'again' | 'beyond' | 'head'
export type ChainBreak = { number: number; to: number; reason: BreakReason }

/**
 * How far a chain was followed, and what was found on the way. Plain data: it goes from slice to slice. `erased`: entries
 * without values; `nameless`: those that no longer say who it was.
 */
export type ChainWalk = {
  number: number
  digest: string
  erased: number
  nameless: number
  breaks: ChainBreak[]
  unnamed: number
}

/** Where a city's log was rewritten whole, a list of every entry helps nobody. */
const mostNamed = 50

/** `after`: to begin behind that entry, whose digest is then believed. */
export function beginWalk(after: ChainHead = { number: 0, digest: '' }): ChainWalk {
  return { ...after, erased: 0, nameless: 0, breaks: [], unnamed: 0 }
}

/** Follows the chain over the next entries, which come in the order of their numbers. */
export function followChain(walk: ChainWalk, entries: readonly ChainEntry[]): ChainWalk {
  const found: ChainBreak[] = []
  let { number, digest, erased, nameless } = walk
  for (const entry of entries) {
    const say = (reason: BreakReason) => found.push({ number: entry.number, to: entry.number, reason })
    const skipped = entry.number > number + 1
    if (skipped) found.push({ number: number + 1, to: entry.number - 1, reason: 'missing' })
    if (entry.number <= number) say('again')
    // Behind a gap nobody knows what it should follow on.
    else if (ownDigest(entry) !== entry.digest) say('changed')
    else if (!skipped && entry.previousDigest !== digest) say('unlinked')
    if (entry.values === undefined) erased += 1
    else if (valueDigestOf(entry.values) !== entry.valueDigest || !isActorAsWritten(entry.values)) say('values')
    else if (entry.values.actorDigest !== null && entry.values.actorSalt === null) nameless += 1
    number = Math.max(number, entry.number)
    digest = entry.digest
  }
  return noted({ ...walk, number, digest, erased, nameless }, found)
}

/** Holds the end of the chain against the head, which the city's row keeps apart from it. */
export function endWalk(walk: ChainWalk, head: ChainHead): ChainWalk {
  const { number, digest } = walk
  if (number < head.number) return noted(walk, [{ number: number + 1, to: head.number, reason: 'missing' }])
  if (number > head.number) return noted(walk, [{ number: head.number + 1, to: number, reason: 'beyond' }])
  return digest === head.digest ? walk : noted(walk, [{ number, to: number, reason: 'head' }])
}

function ownDigest({ digest: _, values: __, ...entry }: ChainEntry): string {
  return digestOf(entry)
}

function noted(walk: ChainWalk, found: readonly ChainBreak[]): ChainWalk {
  const breaks = [...walk.breaks, ...found].slice(0, mostNamed)
  return { ...walk, breaks, unnamed: walk.unnamed + walk.breaks.length + found.length - breaks.length }
}
