import type { FrozenContent, FrozenMeasure, Snapshot, Standing } from './snapshot.ts'

/** One thing that a correction made another. `from`, `to`: null where nothing is said. */
export type Correction = Pick<FrozenMeasure, 'slug' | 'title'> & { unit: string | null } & (
    | { what: 'status'; from: Standing | null; to: Standing | null }
    | { what: 'figure'; label: string; from: string | null; to: string | null }
    | { what: 'spent'; year: number; label: string; from: number | null; to: number | null }
    | { what: 'words' }
  )

/** What a published report says otherwise than the version before it, measure by measure. */
export function correctionsIn(earlier: Snapshot, later: Snapshot): Correction[] {
  const before = new Map(earlier.measures.map((one) => [one.id, one]))
  return later.measures.flatMap((now) => {
    const was = before.get(now.id)
    return was ? inMeasure(was, now) : []
  })
}

function inMeasure(was: FrozenMeasure, now: FrozenMeasure): Correction[] {
  const { slug, title } = now
  return now.parts.flatMap(({ unit, leads, content }): Correction[] => {
    const earlier = was.parts.find((one) => one.unit === unit && one.leads === leads)?.content
    if (!earlier || !content) return []
    const place = { slug, title, unit }
    const isMoved = leads && (earlier.status !== content.status || earlier.assessment !== content.assessment)
    return [
      ...(isMoved ? [{ ...place, what: 'status' as const, from: was.after, to: now.after }] : []),
      ...inFigures(earlier, content).map((one) => ({ ...place, ...one })),
      ...inMoney(earlier, content).map((one) => ({ ...place, ...one })),
      ...(textOf(earlier) === textOf(content) ? [] : [{ ...place, what: 'words' as const }]),
    ]
  })
}

function inFigures({ figures: before }: FrozenContent, { figures }: FrozenContent) {
  return figures.flatMap(({ label, value, unit }, at) => {
    const was = before[at]?.value ?? null
    const said = (one: string | null) => (one === null ? null : [one, unit].filter((word) => word !== '').join(' '))
    return was === value ? [] : [{ what: 'figure' as const, label, from: said(was), to: said(value) }]
  })
}

function inMoney({ money: before }: FrozenContent, { money }: FrozenContent) {
  return money.flatMap(({ year, source, spentCents }, at) => {
    const was = before[at]?.spentCents ?? null
    return was === spentCents ? [] : [{ what: 'spent' as const, year, label: source, from: was, to: spentCents }]
  })
}

function textOf({ reason, done, obstacles, outlook, effect, own }: FrozenContent): string {
  return JSON.stringify([reason, done, obstacles.words, outlook, effect, own])
}
