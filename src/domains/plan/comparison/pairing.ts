import { type Close, closest, coverage, indexNames, likeness, type Names } from '../likeness.ts'
import { enough } from './became.ts'
import type { Answers } from './comparison.ts'

/** Something of the document. `groups`: the fields it stands in, by which two that say the same are told apart. */
export type Newcomer = { key: string; text: string; number: string | null; groups: readonly string[] }
/** Something of the plan. */
export type Standing = { id: string; text: string; number: string | null; groups: readonly string[] }

/** How texts are folded to the same, and from which likeness on two are asked about, or taken for one. */
export type PairingRule = { fold: (text: string) => string; asked: number; sure: number }

export type Pairs = {
  /** Ids of the plan by keys of the document. */
  pairs: Map<string, string>
  /** Newcomers that are perhaps one of the plan's, the likest first. */
  open: Map<string, Close[]>
}

/** Under one number, two texts with less than this in common are two things. */
const sameNumber = 0.35
/** A pair is sure only if no other is nearly as like. */
const clearly = 0.1

/**
 * Which newcomer is which of the plan's: as a person said, else by the same text, the same number, or by likeness. Each is
 * paired once at most. The order in which they come does not matter.
 */
export function pairUp(
  newcomers: readonly Newcomer[],
  standing: readonly Standing[],
  rule: PairingRule,
  answers: Answers,
): Pairs {
  const pairs = new Map<string, string>()
  const taken = new Set<string>()
  const settled = new Set<string>()
  const asked = new Set<string>()
  const pair = (key: string, id: string) => {
    pairs.set(key, id)
    settled.add(key)
    taken.add(id)
  }
  const byId = new Map(standing.map((one) => [one.id, one]))
  for (const { key } of newcomers) {
    const [id, ...merged] = (answers[key] ?? '').split('+')
    if (answers[key] === 'new') settled.add(key)
    else if (answers[key] === 'ask') asked.add(key)
    else if (id !== undefined && byId.has(id) && !taken.has(id)) {
      pair(key, id)
      for (const other of merged) taken.add(other)
    }
  }
  const free = () => ({
    ours: newcomers.filter(({ key }) => !settled.has(key) && !asked.has(key)),
    theirs: standing.filter(({ id }) => !taken.has(id)),
  })
  for (const [key, id] of sameBy(free(), ({ text }) => rule.fold(text))) pair(key, id)
  const numbered = sameBy(free(), ({ number }) => number)
  const textOf = new Map(newcomers.map(({ key, text }) => [key, text]))
  const parts = partsOf(free(), rule)
  for (const [key, id] of numbered) {
    const isPart = parts.get(id)?.has(key) === true
    if (!isPart && likeness(textOf.get(key) ?? '', byId.get(id)?.text ?? '') >= sameNumber) pair(key, id)
  }
  const { theirs } = free()
  const names = indexNames(theirs.map(({ id, text }) => ({ id, name: text })))
  const likely = newcomers
    .filter(({ key }) => !settled.has(key))
    .flatMap((one) => {
      const found = asked.has(one.key) ? closest(one.text, names, 0.1) : near(one, names, byId, rule)
      return found.map((close) => ({ key: one.key, text: one.text, close }))
    })
    .sort((a, b) => b.close.score - a.close.score || inOrder(a.text, b.text) || inOrder(a.close.name, b.close.name))
  const open = new Map<string, Close[]>()
  for (const { key, close } of likely) {
    if (settled.has(key) || taken.has(close.id)) continue
    const rivals = likely.filter(
      (one) => (one.key === key) !== (one.close.id === close.id) && !settled.has(one.key) && !taken.has(one.close.id),
    )
    const isClear = rivals.every((one) => close.score - one.close.score >= clearly)
    if (close.score >= rule.sure && isClear && !asked.has(key) && !open.has(key)) pair(key, close.id)
    else open.set(key, [...(open.get(key) ?? []), close])
  }
  for (const [key, close] of open)
    open.set(
      key,
      close.filter(({ id }) => !taken.has(id)),
    )
  for (const [key, close] of open) if (close.length === 0 && !asked.has(key)) open.delete(key)
  for (const key of asked) if (!open.has(key)) open.set(key, [])
  return { pairs, open }
}

/** Those of the plan that one of the document is perhaps: more like it where they have no field in common. */
function near(
  { text, groups }: Newcomer,
  names: Names,
  byId: ReadonlyMap<string, Standing>,
  rule: PairingRule,
): Close[] {
  const isShared = (id: string) => groups.some((group) => byId.get(id)?.groups.includes(group))
  return closest(text, names, rule.asked).filter(({ id, score }) => isShared(id) || score >= rule.asked + clearly)
}

type Free = { ours: readonly Newcomer[]; theirs: readonly Standing[] }

/** Of what the document has in several parts, which these are: even the one with the old number is not the whole. */
function partsOf({ ours, theirs }: Free, rule: PairingRule): Map<string, Set<string>> {
  const byId = new Map(theirs.map((one) => [one.id, one]))
  const names = indexNames(theirs.map(({ id, text }) => ({ id, name: text })))
  const parts = new Map<string, Set<string>>()
  for (const one of ours) {
    const wholes = near(one, names, byId, rule).filter(({ name }) => coverage(one.text, name) >= enough)
    for (const { id } of wholes) parts.set(id, new Set([...(parts.get(id) ?? []), one.key]))
  }
  return new Map([...parts].filter(([, keys]) => keys.size > 1))
}

/** Pairs of the same mark; where several have it, first those that stand in a field together. */
function sameBy(free: Free, markOf: (one: Newcomer | Standing) => string | null): [key: string, id: string][] {
  const theirs = Map.groupBy(free.theirs, (one) => markOf(one) ?? '')
  const ours = Map.groupBy(free.ours, (one) => markOf(one) ?? '')
  return [...ours].flatMap(([mark, own]): [string, string][] => {
    if (mark === '') return []
    const rest = [...(theirs.get(mark) ?? [])]
    const found: [string, string][] = []
    const take = (one: Newcomer, at: number) => {
      const [other] = rest.splice(at, 1)
      if (other) found.push([one.key, other.id])
      return other !== undefined
    }
    const alone = own.filter((one) => {
      const at = rest.findIndex(({ groups }) => groups.some((group) => one.groups.includes(group)))
      return at < 0 || !take(one, at)
    })
    for (const one of alone) if (rest.length > 0) take(one, 0)
    return found
  })
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
