import type { Edition } from '../edition.ts'
import type { BareRecord, loadRecordWords } from './known-records.queries.ts'

/** A record that the viewer may see, and which others it belongs to. */
export type KnownRecord = BareRecord & { edition: Edition; fieldIds: string[]; goalIds: string[] }

/** By their ids; a goal under the codes of its places, a measure in the fields of the goals that it serves. */
export function knownRecords(
  { records, places, links }: Awaited<ReturnType<typeof loadRecordWords>>,
  editions: readonly Edition[],
  maySee: (record: BareRecord) => boolean,
): Map<string, KnownRecord> {
  const placesOf = Map.groupBy(places, ({ goalId }) => goalId)
  const linksOf = Map.groupBy(links, ({ measureId }) => measureId)
  const editionOf = new Map(editions.map((edition) => [edition.id, edition]))
  const known = new Map<string, KnownRecord>()
  for (const record of records) {
    const edition = editionOf.get(record.planId)
    if (!edition || !maySee(record)) continue
    const goalIds = record.kind === 'goal' ? [record.id] : (linksOf.get(record.id) ?? []).map(({ goalId }) => goalId)
    const stands = goalIds.flatMap((id) => placesOf.get(id) ?? [])
    const fieldIds = record.kind === 'field' ? [record.id] : [...new Set(stands.map(({ fieldId }) => fieldId))]
    const code = record.kind === 'goal' ? stands.map((p) => `${p.code}${p.position}`).join(' · ') : record.code
    known.set(record.id, { ...record, code, edition, fieldIds, goalIds })
  }
  return known
}

/** Where changes are looked for: the records of an edition, a field, a goal or a measure, each with what belongs to it. */
export type RecordScope = {
  plan?: string | undefined
  field?: string | undefined
  goal?: string | undefined
  measure?: string | undefined
}

export function recordsWithin(known: ReadonlyMap<string, KnownRecord>, { plan, field, goal, measure }: RecordScope) {
  const all = [...known.values()]
  const bySlug = (kind: BareRecord['kind'], slug: string) =>
    new Set(all.filter((one) => one.kind === kind && one.slug === slug).map(({ id }) => id))
  let within = all
  if (plan !== undefined) within = within.filter(({ edition }) => edition.slug === plan)
  if (field !== undefined) {
    const ids = bySlug('field', field)
    within = within.filter(({ fieldIds }) => fieldIds.some((id) => ids.has(id)))
  }
  if (goal !== undefined) {
    const ids = bySlug('goal', goal)
    within = within.filter(({ goalIds }) => goalIds.some((id) => ids.has(id)))
  }
  if (measure !== undefined) within = within.filter((one) => one.kind === 'measure' && one.slug === measure)
  return within
}
