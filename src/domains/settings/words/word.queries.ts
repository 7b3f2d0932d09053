import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { CityWord, WordList, WordWish } from './word.ts'

/** All words of the city, in the order of their letters. */
export async function listCityWords(tx: Transaction): Promise<CityWord[]> {
  const rows = await tx
    .selectFrom('settingsWord')
    .select(['id', 'list', 'words', 'earlier', 'since', 'version'])
    .orderBy('words')
    .execute()
  return rows.map((row) => ({ ...row, list: row.list as WordList }))
}

export async function insertWord(tx: Transaction, scope: Scope, id: string, wish: WordWish): Promise<void> {
  await tx
    .insertInto('settingsWord')
    .values({ cityId: scope.city.id, id, ...wish })
    .execute()
}

export async function saveWord(tx: Transaction, id: string, wish: WordWish, version: number): Promise<void> {
  await tx
    .updateTable('settingsWord')
    .set({ ...wish, version })
    .where('id', '=', id)
    .execute()
}

export async function deleteWord(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('settingsWord').where('id', '=', id).execute()
}
