import { type Decision, type DecisionKind, decisionKinds } from '../decision.ts'
import type { RecordLine } from '../records/record-line.ts'

/** What a reader asks for in the address; `plan` is an edition's slug. */
export type DecisionFilter = {
  words: string
  body: string | null
  kind: DecisionKind | null
  year: string | null
  plan: string | null
}

/** A decision with what it is on. */
export type DecisionLine = Decision & { id: string; about: RecordLine }

/** What is no word of ours filters nothing: an old link still shows a list. */
export function readDecisionFilter(query: Record<string, string | undefined>): DecisionFilter {
  const typed = (words: string | undefined) => (words ?? '').replaceAll('\0', '').trim().slice(0, 200)
  return {
    words: typed(query.words),
    body: typed(query.body) || null,
    kind: decisionKinds.find((kind) => kind === query.kind) ?? null,
    year: /^\d{4}$/.test(query.year ?? '') ? (query.year ?? null) : null,
    plan: /^[a-z0-9-]{1,80}$/.test(query.plan ?? '') ? (query.plan ?? null) : null,
  }
}

/** Those that fit; `saying` gives all that can be read of one, and every word asked for has to stand in it. */
export function fitting(
  decisions: readonly DecisionLine[],
  { words, body, kind, year, plan }: DecisionFilter,
  saying: (decision: DecisionLine) => string,
): DecisionLine[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return decisions.filter((one) => {
    if (body !== null && one.body !== body) return false
    if (kind !== null && one.kind !== kind) return false
    if (year !== null && yearOf(one) !== year) return false
    if (plan !== null && one.about.edition.slug !== plan) return false
    const said = wanted.length === 0 ? '' : saying(one).toLowerCase()
    return wanted.every((word) => said.includes(word))
  })
}

/** How many there are of each, in the order in which they come. */
export function counted<Key>(decisions: readonly DecisionLine[], keyOf: (one: DecisionLine) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const one of decisions) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

export function yearOf({ decidedOn }: Pick<Decision, 'decidedOn'>): string {
  return decidedOn.slice(0, 4)
}

/** A page shows whole years, the newest ones, until it has so many decisions. */
const pageful = 60

export type Years = { shown: [year: string, decisions: DecisionLine[]][]; further: [year: string, count: number][] }

/** The newest years of a list, and those for which a reader has to ask. */
export function inYears(newestFirst: readonly DecisionLine[]): Years {
  const years = [...Map.groupBy(newestFirst, yearOf)]
  let shown = 0
  let told = 0
  while (shown < years.length && told < pageful) told += years[shown++]?.[1].length ?? 0
  return { shown: years.slice(0, shown), further: years.slice(shown).map(([year, { length }]) => [year, length]) }
}
