import type { HistoryEntry } from '../../../platform/audit-history.ts'
import { canonicalJson } from '../../../platform/canonical-json.ts'

type Values = Record<string, unknown>

/**
 * What somebody did to a record at one moment: one entry of the log or several that belong together, `number` the first
 * of them. `changes`: by the
 * names of its parts; `isErased`: the values of an entry are gone, and what it said with them.
 */
export type Act = {
  number: number
  at: Date
  verbs: string[]
  actor: string | null
  reason: string
  changes: { part: string; before: unknown; after: unknown }[]
  isErased: boolean
}

/** Told with an act, not parts of the record. */
const told = new Set(['why', 'reason', 'on', 'id', 'recordId', 'decisionId', 'planId', 'copy', 'places'])

/** Entries of one record, the newest first, as the acts that people did. */
export function actsOf(entries: readonly HistoryEntry[]): Act[] {
  const acts = Map.groupBy(entries, (entry) => `${entry.at.toISOString()} ${entry.told?.actor ?? ''}`)
  return [...acts.values()].map((together) => {
    const inOrder = together.toReversed()
    const [first] = inOrder as [HistoryEntry]
    const [before, after] = [mergedOf(together, 'before'), mergedOf(inOrder, 'after')]
    const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((part) => !told.has(part))
    const changes = parts.map((part) => ({ part, before: before[part] ?? null, after: after[part] ?? null }))
    return {
      number: first.number,
      at: first.at,
      verbs: [...new Set(inOrder.map(({ verb }) => verb))],
      actor: first.told?.actor ?? null,
      reason: reasonIn(inOrder),
      changes: changes.filter((one) => canonicalJson(one.before) !== canonicalJson(one.after)),
      isErased: together.some((entry) => entry.told === null),
    }
  })
}

/** The first value said of each part wins where it is `before` (the oldest entry comes last), the last where it is `after`. */
function mergedOf(entries: readonly HistoryEntry[], side: 'before' | 'after'): Values {
  return Object.assign(
    {},
    ...entries.map((entry) => (entry.kind === 'translation' ? translated(entry, side) : valuesOf(entry, side))),
  )
}

function valuesOf(entry: HistoryEntry, side: 'before' | 'after'): Values {
  const value = entry.told?.[side]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}

/** A translation of one part: named by it and its language. */
function translated(entry: HistoryEntry, side: 'before' | 'after'): Values {
  const { field, lang } = valuesOf(entry, 'after')
  return { [`${String(field)}.${String(lang)}`]: valuesOf(entry, side).words ?? null }
}

function reasonIn(entries: readonly HistoryEntry[]): string {
  const reasons = entries.flatMap((entry) => {
    const { why, reason, status } = valuesOf(entry, 'after')
    const said = [why, reason, (status as Values | null | undefined)?.reason]
    return said.filter((one): one is string => typeof one === 'string' && one.trim() !== '')
  })
  return [...new Set(reasons)].join(' ')
}

/**
 * What the record said before these entries, which reach from now back (the newest first); undefined where values that
 * would tell it were erased. Parts that no entry speaks of are as they are now.
 */
export function stateBefore<State extends object>(now: State, entries: readonly HistoryEntry[]): State | undefined {
  if (entries.some(({ told }) => told === null)) return undefined
  const parts = Object.keys(now)
  const state: Values = { ...(now as Values) }
  for (const entry of entries) {
    if (entry.kind === 'translation') continue
    for (const [part, value] of Object.entries(valuesOf(entry, 'before'))) if (parts.includes(part)) state[part] = value
  }
  return state as State
}
