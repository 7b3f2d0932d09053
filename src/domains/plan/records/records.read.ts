import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { visibleEditions } from '../edition.read.ts'
import type { Stage } from '../life.ts'
import { maySeeRecord } from '../plan.access.ts'
import { loadTranslator } from '../translation.queries.ts'
import { loadRecordWords } from './known-records.queries.ts'
import { type KnownRecord, knownRecords } from './known-records.ts'
import type { RecordLine } from './record-line.ts'

export async function loadKnownRecords(tx: Transaction, scope: Scope): Promise<Map<string, KnownRecord>> {
  const maySee = ({ stage }: { stage: string }) => maySeeRecord(scope.viewer, { stage: stage as Stage })
  return knownRecords(await loadRecordWords(tx), await visibleEditions(tx, scope), maySee)
}

/** Gives the line of each of these records, its title in the reader's language; null for what the viewer may not see. */
export async function describeRecords(
  tx: Transaction,
  scope: Scope,
  known: ReadonlyMap<string, KnownRecord>,
  ids: readonly string[],
): Promise<(id: string | null) => RecordLine | null> {
  const named = ids.flatMap((id) => known.get(id) ?? [])
  const withFields = named.flatMap(({ id, fieldIds }) => [id, ...fieldIds])
  const say = await loadTranslator(tx, scope, withFields)
  return (id) => {
    const record = known.get(id ?? '')
    if (!record) return null
    const { kind, slug, code, edition, fieldIds } = record
    const fields = fieldIds.flatMap((fieldId) => known.get(fieldId) ?? [])
    return {
      kind,
      id: record.id,
      slug,
      code,
      title: say(record.id, record.field, record.words),
      edition,
      fields: fields.map((field) => ({ slug: field.slug, title: say(field.id, 'title', field.words) })),
    }
  }
}
