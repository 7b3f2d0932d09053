import { compareNames } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Participant, ParticipantWish } from './participant.ts'

type Row = Omit<Participant, 'lang'> & { lang: string }

/** The city's languages are ours, which the form holds to. */
function asParticipant({ id, name, mail, lang, unitId, erasedAt, version }: Row): Participant {
  return { id, name, mail, lang: lang as Lang, unitId, erasedAt, version }
}

/** Everybody who is not erased, by name. */
export async function listParticipants(tx: Transaction, scope: Scope): Promise<Participant[]> {
  const rows = await tx.selectFrom('bodiesParticipant').selectAll().where('erasedAt', 'is', null).execute()
  return rows.map(asParticipant).sort((a, b) => compareNames(scope.lang, a.name, b.name))
}

/** By id, those who were erased too. */
export async function listParticipantsById(tx: Transaction): Promise<Map<string, Participant>> {
  const rows = await tx.selectFrom('bodiesParticipant').selectAll().execute()
  return new Map(rows.map((row) => [row.id, asParticipant(row)]))
}

export async function findParticipant(tx: Transaction, id: string): Promise<Participant | undefined> {
  if (!isRecordId(id)) return undefined
  const row = await tx.selectFrom('bodiesParticipant').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asParticipant(row)
}

export async function findParticipantByMail(tx: Transaction, mail: string): Promise<Participant | undefined> {
  const row = await tx.selectFrom('bodiesParticipant').selectAll().where('mail', '=', mail).executeTakeFirst()
  return row && asParticipant(row)
}

export async function insertParticipant(
  tx: Transaction,
  scope: Scope,
  id: string,
  wish: ParticipantWish,
): Promise<void> {
  await tx
    .insertInto('bodiesParticipant')
    .values({ cityId: scope.city.id, id, ...wish })
    .execute()
}

/** False when somebody else has changed it since the version seen. */
export async function saveParticipant(
  tx: Transaction,
  id: string,
  seen: number,
  wish: ParticipantWish,
): Promise<boolean> {
  const result = await tx
    .updateTable('bodiesParticipant')
    .set({ ...wish, version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
