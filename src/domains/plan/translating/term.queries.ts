import { isLang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Term } from './term.ts'

/** Every locked term of the city, by its own words. */
export async function listTerms(tx: Transaction): Promise<Term[]> {
  const rows = await tx.selectFrom('planTerm').select(['id', 'source', 'note', 'version']).orderBy('source').execute()
  const words = await tx.selectFrom('planTermWords').select(['termId', 'lang', 'words']).execute()
  const wordsOf = Map.groupBy(words, ({ termId }) => termId)
  return rows.map((row) => ({
    ...row,
    words: Object.fromEntries(
      (wordsOf.get(row.id) ?? []).flatMap(({ lang, words }) => (isLang(lang) ? [[lang, words]] : [])),
    ),
  }))
}

export async function insertTerm(tx: Transaction, scope: Scope, { words, ...term }: Term): Promise<void> {
  await tx
    .insertInto('planTerm')
    .values({ cityId: scope.city.id, ...term })
    .execute()
  await insertWords(tx, scope, term.id, words)
}

export async function saveTerm(tx: Transaction, scope: Scope, { id, words, ...term }: Term): Promise<void> {
  await tx.updateTable('planTerm').set(term).where('id', '=', id).execute()
  await tx.deleteFrom('planTermWords').where('termId', '=', id).execute()
  await insertWords(tx, scope, id, words)
}

export async function deleteTerm(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('planTerm').where('id', '=', id).execute()
}

async function insertWords(tx: Transaction, scope: Scope, termId: string, words: Term['words']): Promise<void> {
  const rows = Object.entries(words).map(([lang, said]) => ({ cityId: scope.city.id, termId, lang, words: said }))
  if (rows.length > 0) await tx.insertInto('planTermWords').values(rows).execute()
}
