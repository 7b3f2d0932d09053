import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Body, BodyClosing, BodyKind, BodyWish, Side } from './body.ts'
import type { CharterChange } from './charter.ts'
import type { ParityKind, ParityRule } from './parity.ts'

/** All bodies of the city, those that are over too, with what they are composed by. The oldest first. */
export async function listBodies(tx: Transaction): Promise<Body[]> {
  const rows = await tx.selectFrom('bodiesBody').selectAll().orderBy('foundedOn').orderBy('name').execute()
  const sides = await tx.selectFrom('bodiesSide').selectAll().orderBy('position').execute()
  const rules = await tx.selectFrom('bodiesParityRule').selectAll().orderBy('inForceOn').orderBy('id').execute()
  const fields = await tx.selectFrom('bodiesBodyField').select(['bodyId', 'fieldId']).execute()
  return rows.map(({ cityId: _city, ...row }) => ({
    ...row,
    kind: row.kind as BodyKind,
    fieldIds: fields.filter(({ bodyId }) => bodyId === row.id).map(({ fieldId }) => fieldId),
    sides: sides
      .filter(({ bodyId }) => bodyId === row.id)
      .map(({ side, name, quorumPart, quorumOf }) => ({ side, name, quorumPart, quorumOf })),
    rules: rules.filter(({ bodyId }) => bodyId === row.id).map(asRule),
  }))
}

type RuleRow = Pick<ParityRule, 'id' | 'inForceOn'> & {
  kind: string
  side: string | null
  part: number | null
  whole: number | null
}

/** What a kind has to have, the table makes sure of. */
function asRule({ id, inForceOn, kind, side, part, whole }: RuleRow): ParityRule {
  const told = Object.entries({ side, part, whole }).filter(([, value]) => value !== null)
  return { id, inForceOn, kind: kind as ParityKind, ...Object.fromEntries(told) } as ParityRule
}

export async function findBody(tx: Transaction, slug: string): Promise<Body | undefined> {
  return (await listBodies(tx)).find((body) => body.slug === slug)
}

type BodyRow = Omit<BodyWish, 'fieldIds'> & Pick<Body, 'id' | 'slug' | 'foundedOn' | 'healDays' | 'healer'>

export async function insertBody(tx: Transaction, scope: Scope, row: BodyRow): Promise<void> {
  await tx
    .insertInto('bodiesBody')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

/** False when somebody has changed the body, its seats or who sits in them since the version seen. */
export async function raiseBodyVersion(tx: Transaction, id: string, seen: number): Promise<boolean> {
  const result = await tx
    .updateTable('bodiesBody')
    .set({ version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function saveBody(tx: Transaction, scope: Scope, id: string, wish: BodyWish): Promise<void> {
  const { fieldIds, ...row } = wish
  await tx.updateTable('bodiesBody').set(row).where('id', '=', id).execute()
  await tx.deleteFrom('bodiesBodyField').where('bodyId', '=', id).execute()
  const fields = [...new Set(fieldIds)].map((fieldId) => ({ cityId: scope.city.id, bodyId: id, fieldId }))
  if (fields.length > 0) await tx.insertInto('bodiesBodyField').values(fields).execute()
}

export async function saveCharter(tx: Transaction, scope: Scope, id: string, charter: CharterChange): Promise<void> {
  const { sides, rules, ...row } = charter
  const here = { cityId: scope.city.id, bodyId: id }
  await tx.updateTable('bodiesBody').set(row).where('id', '=', id).execute()
  await tx.deleteFrom('bodiesParityRule').where('bodyId', '=', id).execute()
  await saveSides(tx, here, sides)
  if (rules.length > 0)
    await tx
      .insertInto('bodiesParityRule')
      .values(rules.map((rule) => ({ ...here, ...rule })))
      .execute()
}

/** Seats hang on their sides: those that stay are written over. */
async function saveSides(tx: Transaction, here: { cityId: string; bodyId: string }, sides: Side[]): Promise<void> {
  const kept = sides.map(({ side }) => side)
  await tx.deleteFrom('bodiesSide').where('bodyId', '=', here.bodyId).where('side', 'not in', kept).execute()
  await tx
    .insertInto('bodiesSide')
    .values(sides.map((side, position) => ({ ...here, ...side, position })))
    .onConflict((conflict) =>
      conflict.columns(['cityId', 'bodyId', 'side']).doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        position: ref('excluded.position'),
        quorumPart: ref('excluded.quorumPart'),
        quorumOf: ref('excluded.quorumOf'),
      })),
    )
    .execute()
}

export async function saveBodyClosing(tx: Transaction, id: string, { on, reason }: BodyClosing): Promise<void> {
  await tx.updateTable('bodiesBody').set({ closedOn: on, closedReason: reason }).where('id', '=', id).execute()
}
