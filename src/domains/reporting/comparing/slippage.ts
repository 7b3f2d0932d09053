import { type FrozenMeasure, judgedLead, type Snapshot } from '../freezing/snapshot.ts'

/** A milestone that is due on another day than it was; `days`: by how many later, or fewer than none earlier. */
export type Slip = { title: string; from: string; to: string; days: number; doneOn: string | null }

/** The milestones of a measure that both rounds know, where their days differ. */
export function slipsBetween(from: FrozenMeasure, to: FrozenMeasure): Slip[] {
  const had = dueOf(from)
  return [...dueOf(to)].flatMap(([key, { title, due, doneOn }]) => {
    const before = had.get(key)
    if (!before || before.due === due) return []
    return [{ title, from: before.due, to: due, days: daysBetween(before.due, due), doneOn }]
  })
}

/** A milestone over all rounds that know it: when it was said to be due, each time; `days`: later than at first. */
export type Slippage = {
  measure: Pick<FrozenMeasure, 'id' | 'slug' | 'number' | 'title'>
  title: string
  told: { dataOn: string; due: string }[]
  doneOn: string | null
  days: number
}

/** What slipped over these rounds, the furthest first. `oldestFirst`: of one plan. */
export function slippageOver(oldestFirst: readonly Pick<Snapshot, 'measures' | 'round'>[]): Slippage[] {
  const all = new Map<string, Slippage>()
  for (const { measures, round } of oldestFirst) {
    for (const measure of measures) {
      for (const [key, { title, due, doneOn }] of dueOf(measure)) {
        const { id, slug, number, title: name } = measure
        const known = all.get(`${id} ${key}`)
        const told = [...(known?.told ?? []), { dataOn: round.dataOn, due }]
        const days = daysBetween(told[0]?.due ?? due, due)
        all.set(`${id} ${key}`, { measure: { id, slug, number, title: name }, title, told, doneOn, days })
      }
    }
  }
  return [...all.values()].filter(({ days }) => days > 0).sort((a, b) => b.days - a.days)
}

/** Two milestones may bear one name: the first is matched with the first. What could not be judged says no day. */
function dueOf(measure: FrozenMeasure): Map<string, { title: string; due: string; doneOn: string | null }> {
  const times = new Map<string, number>()
  return new Map(
    (judgedLead(measure)?.milestones ?? []).map((milestone) => {
      const name = milestone.title.replace(/\s+/g, ' ').trim().toLowerCase()
      const time = (times.get(name) ?? 0) + 1
      times.set(name, time)
      return [`${time} ${name}`, milestone]
    }),
  )
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
