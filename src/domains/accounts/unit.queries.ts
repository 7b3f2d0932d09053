import { compareNames } from '../../i18n/format.ts'
import { sourceDigest, type Text, translatorFrom } from '../../i18n/text.ts'
import type { Transaction } from '../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../platform/scope.ts'
import type { Closing, Unit, UnitKind, UnitWish } from './unit.ts'

/** All units of the city, by their names in the reader's language. */
export async function listUnits(tx: Transaction, scope: Scope): Promise<Unit[]> {
  const rows = await tx.selectFrom('accountsUnit').selectAll().execute()
  const translations = await tx.selectFrom('accountsTranslation').selectAll().where('lang', '=', scope.lang).execute()
  const say = translatorFrom(translations, scope.lang, sourceLanguage(scope.city))
  const units = rows.map(({ cityId: _city, name, kind, ...unit }) => ({
    ...unit,
    name: say(unit.id, 'name', name),
    kind: kind as UnitKind,
  }))
  return units.sort((a, b) => compareNames(scope.lang, a.name.words, b.name.words))
}

export type UnitRow = { id: string; slug: string; name: string; short: string; kind: UnitKind; parentId: string | null }

export async function insertUnit(tx: Transaction, scope: Scope, row: UnitRow): Promise<void> {
  await tx
    .insertInto('accountsUnit')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

export async function insertUnitName(tx: Transaction, scope: Scope, unit: UnitRow, name: Text): Promise<void> {
  await tx
    .insertInto('accountsTranslation')
    .values({
      cityId: scope.city.id,
      recordId: unit.id,
      field: 'name',
      lang: name.lang,
      words: name.words,
      state: name.state,
      sourceDigest: sourceDigest(unit.name),
    })
    .execute()
}

/** False when somebody else has changed the unit since the version seen. Holds the row until the transaction ends. */
export async function raiseUnitVersion(tx: Transaction, id: string, seen: number): Promise<boolean> {
  const result = await tx
    .updateTable('accountsUnit')
    .set({ version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function saveUnit(tx: Transaction, id: string, row: UnitWish): Promise<void> {
  await tx.updateTable('accountsUnit').set(row).where('id', '=', id).execute()
}

/** Null: it is open again. */
export async function saveUnitClosing(tx: Transaction, id: string, closing: Closing | null): Promise<void> {
  const row = { closedOn: closing?.on ?? null, closedReason: closing?.reason ?? null }
  await tx.updateTable('accountsUnit').set(row).where('id', '=', id).execute()
}

/** The names by which a city writes its units, whatever the reader's language. */
export async function listUnitSources(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('accountsUnit').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
