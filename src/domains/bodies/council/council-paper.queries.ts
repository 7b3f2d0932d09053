import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { CouncilItem, CouncilMeeting, CouncilOrganization, CouncilPaper } from './oparl-reader.ts'
import { keyOfNumber } from './paper-number.ts'

export async function savePapers(tx: Transaction, scope: Scope, papers: CouncilPaper[], seenAt: Date): Promise<void> {
  const cityId = scope.city.id
  for (const some of portions(papers)) {
    const rows = some.map(({ place, consultations: _, ...paper }) => ({
      ...paper,
      numberKey: keyOfNumber(paper.number),
      place: place?.words ?? '',
      latitude: place?.point?.latitude ?? null,
      longitude: place?.point?.longitude ?? null,
      deleted: false,
      seenAt,
    }))
    await tx
      .insertInto('bodiesCouncilPaper')
      .values(rows.map((row) => ({ cityId, ...row })))
      .onConflict((already) =>
        already.columns(['cityId', 'id']).doUpdateSet(({ ref }) => ({
          number: ref('excluded.number'),
          numberKey: ref('excluded.numberKey'),
          title: ref('excluded.title'),
          day: ref('excluded.day'),
          paperType: ref('excluded.paperType'),
          webUrl: ref('excluded.webUrl'),
          fileName: ref('excluded.fileName'),
          fileUrl: ref('excluded.fileUrl'),
          place: ref('excluded.place'),
          latitude: ref('excluded.latitude'),
          longitude: ref('excluded.longitude'),
          deleted: ref('excluded.deleted'),
          seenAt: ref('excluded.seenAt'),
        })),
      )
      .execute()
    const ids = some.map(({ id }) => id)
    await tx.deleteFrom('bodiesCouncilConsultation').where('paperId', 'in', ids).execute()
    const consultations = some.flatMap(({ id: paperId, consultations: all }) =>
      all.map((one, position) => ({ cityId, paperId, position, ...one })),
    )
    for (const few of portions(consultations)) await tx.insertInto('bodiesCouncilConsultation').values(few).execute()
  }
}

/**
 * Of papers that were taken away their numbers alone stay, so that who looks for one learns what became of it. `which`: by
 * their ids, or all that were not seen since an instant. Says how many.
 */
export async function emptyPapers(
  tx: Transaction,
  which: { ids: readonly string[] } | { unseenSince: Date },
): Promise<number> {
  const among = 'ids' in which ? which.ids : null
  if (among?.length === 0) return 0
  let query = tx
    .updateTable('bodiesCouncilPaper')
    .set({ title: '', day: null, paperType: '', webUrl: null, fileName: '', fileUrl: null, place: '' })
    .set({ latitude: null, longitude: null, deleted: true })
    .where('deleted', '=', false)
    .returning('id')
  if (among) query = query.where('id', 'in', among)
  else if ('unseenSince' in which) query = query.where('seenAt', '<', which.unseenSince)
  const ids = (await query.execute()).map(({ id }) => id)
  if (ids.length > 0)
    await tx.deleteFrom('bodiesCouncilConsultation').where('paperId', '=', sql<string>`any(${ids})`).execute()
  return ids.length
}

export async function saveOrganizations(tx: Transaction, scope: Scope, all: CouncilOrganization[]): Promise<void> {
  for (const some of portions(all)) {
    await tx
      .insertInto('bodiesCouncilOrganization')
      .values(some.map((one) => ({ cityId: scope.city.id, ...one })))
      .onConflict((already) =>
        already.columns(['cityId', 'id']).doUpdateSet(({ ref }) => ({ name: ref('excluded.name') })),
      )
      .execute()
  }
}

export async function saveMeetings(tx: Transaction, scope: Scope, all: CouncilMeeting[]): Promise<void> {
  for (const some of portions(all)) {
    await tx
      .insertInto('bodiesCouncilMeeting')
      .values(some.map(({ items: _, ...one }) => ({ cityId: scope.city.id, ...one })))
      .onConflict((already) =>
        already.columns(['cityId', 'id']).doUpdateSet(({ ref }) => ({
          day: ref('excluded.day'),
          organizationId: ref('excluded.organizationId'),
        })),
      )
      .execute()
  }
  await saveItems(tx, scope, byId(all.flatMap(({ items }) => items)))
}

export async function saveItems(tx: Transaction, scope: Scope, all: CouncilItem[]): Promise<void> {
  for (const some of portions(all)) {
    await tx
      .insertInto('bodiesCouncilItem')
      .values(some.map((one) => ({ cityId: scope.city.id, ...one })))
      .onConflict((already) =>
        already.columns(['cityId', 'id']).doUpdateSet(({ ref }) => ({
          // A server that lists the items by themselves may say of one of the two alone which meeting it was.
          meetingId: sql`coalesce(excluded.meeting_id, bodies_council_item.meeting_id)`,
          consultationId: sql`coalesce(excluded.consultation_id, bodies_council_item.consultation_id)`,
          result: ref('excluded.result'),
        })),
      )
      .execute()
  }
}

/** What was taken away of everything but papers; consultations that named it keep what else they know. */
export async function deleteObjects(
  tx: Transaction,
  table: 'bodiesCouncilOrganization' | 'bodiesCouncilMeeting' | 'bodiesCouncilItem',
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom(table).where('id', 'in', ids).execute()
}

/** An insert may name each id once; the last one said counts. */
export function byId<T extends { id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** A statement takes 65,535 values. */
function portions<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / 500) }, (_, i) => all.slice(i * 500, (i + 1) * 500))
}
