import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Letter, LetterTexts } from './letter.ts'

const columns = ['id', 'listId', 'texts', 'madeAt', 'sentAt', 'recipients', 'actor', 'version'] as const

function asLetter(row: Omit<Letter, 'texts'> & { texts: unknown }): Letter {
  return { ...row, texts: row.texts as LetterTexts }
}

/** To a list, what is not sent yet first, then the newest. */
export async function listLetters(tx: Transaction, listId: string): Promise<Letter[]> {
  const rows = await tx
    .selectFrom('reportingListLetter')
    .select(columns)
    .where('listId', '=', listId)
    .orderBy('sentAt', (by) => by.desc().nullsFirst())
    .orderBy('madeAt', 'desc')
    .execute()
  return rows.map(asLetter)
}

export async function findLetter(tx: Transaction, listId: string, id: string): Promise<Letter | undefined> {
  const row = await tx
    .selectFrom('reportingListLetter')
    .select(columns)
    .where('listId', '=', listId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && asLetter(row)
}

const asJson = (texts: LetterTexts) => sql<string>`${JSON.stringify(texts)}::jsonb`

export async function insertLetter(tx: Transaction, scope: Scope, { texts, ...letter }: Letter): Promise<void> {
  await tx
    .insertInto('reportingListLetter')
    .values({ cityId: scope.city.id, ...letter, texts: asJson(texts) })
    .execute()
}

export async function saveLetter(tx: Transaction, { id, texts, ...letter }: Letter): Promise<void> {
  await tx
    .updateTable('reportingListLetter')
    .set({ ...letter, texts: asJson(texts), version: letter.version + 1 })
    .where('id', '=', id)
    .execute()
}

export async function deleteLetter(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('reportingListLetter').where('id', '=', id).execute()
}
