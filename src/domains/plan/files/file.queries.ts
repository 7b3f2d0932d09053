import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Stage } from '../life.ts'
import { digestsIn, type NamedFile } from './file-address.ts'
import type { FileKind } from './file-kind.ts'

/** A file without its bytes. `size` in bytes; `width` and `height` of a picture. */
export type KeptFile = NamedFile & { kind: FileKind; size: number; width: number | null; height: number | null }
/** The same picture in smaller. */
type Smaller = { width: number; height: number; bytes: Buffer }
export type NewFile = KeptFile & { bytes: Buffer; smaller: readonly Smaller[] }

const told = ['digest', 'name', 'kind', 'size', 'width', 'height'] as const

/** Those of our files that words name. */
export async function listFilesNamed(tx: Transaction, ...words: readonly Words[]): Promise<KeptFile[]> {
  const digests = [...new Set(words.flatMap(digestsIn))]
  if (digests.length === 0) return []
  const rows = await tx.selectFrom('planFile').select(told).where('digest', 'in', digests).orderBy('name').execute()
  return rows.map((row) => ({ ...row, kind: row.kind as FileKind }))
}

/** The bytes of a file, or with a width those of a picture in that size. */
export type Bytes = { digest: string; width?: number }

function selectBytes(tx: Transaction, { digest, width }: Bytes) {
  const file = tx.selectFrom('planFile').select('bytes').where('digest', '=', digest)
  if (width === undefined) return file
  const smaller = tx.selectFrom('planFileWidth').select('bytes').where('digest', '=', digest).where('width', '=', width)
  return file.where('width', '=', width).unionAll(smaller)
}

/** How many bytes there are; the database knows without reading them. */
export async function findSize(tx: Transaction, bytes: Bytes): Promise<number | undefined> {
  const size = sql<number>`octet_length(bytes)`.as('size')
  return (await tx.selectFrom(selectBytes(tx, bytes).as('kept')).select(size).executeTakeFirst())?.size
}

/** Some of them, from where others end. They are kept unpacked, so no others are read. */
export async function findSlice(tx: Transaction, bytes: Bytes, behind: number, most: number): Promise<Buffer> {
  const slice = sql<Buffer>`substring(bytes from ${behind + 1}::int for ${most}::int)`.as('slice')
  return (await tx.selectFrom(selectBytes(tx, bytes).as('kept')).select(slice).executeTakeFirstOrThrow()).slice
}

/** The sizes that there are of a picture, the smallest first. */
export async function listSizes(tx: Transaction, digest: string): Promise<{ width: number; height: number }[]> {
  const widest = tx.selectFrom('planFile').select(['width', 'height']).where('digest', '=', digest)
  const smaller = tx.selectFrom('planFileWidth').select(['width', 'height']).where('digest', '=', digest)
  const rows = await widest.unionAll(smaller).orderBy('width').execute()
  return rows.flatMap(({ width, height }) => (width !== null && height !== null ? [{ width, height }] : []))
}

/** Bytes of all files of the city. */
export async function sumSizes(tx: Transaction): Promise<number> {
  const bytes = sql<number>`coalesce(sum(size), 0)::float8`.as('bytes')
  return (await tx.selectFrom('planFile').select(bytes).executeTakeFirstOrThrow()).bytes
}

/** Gives the id by which the log names it. */
export async function insertFile(tx: Transaction, scope: Scope, file: NewFile): Promise<string> {
  const { smaller: _, ...kept } = file
  const id = randomUUID()
  await tx
    .insertInto('planFile')
    .values({ cityId: scope.city.id, ...kept, id, keptAt: scope.now })
    .execute()
  await insertSmaller(tx, scope, file)
  return id
}

/** The smaller sizes of a picture, as far as they are not there. */
export async function insertSmaller(tx: Transaction, scope: Scope, { digest, smaller }: NewFile): Promise<void> {
  const widths = smaller.map((one) => ({ cityId: scope.city.id, digest, ...one }))
  if (widths.length === 0) return
  await tx
    .insertInto('planFileWidth')
    .values(widths)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The records that name a file: whether their plan is published, and how far each has come. */
export async function listUses(tx: Transaction, digest: string): Promise<{ published: boolean; stage: Stage }[]> {
  const rows = await tx
    .selectFrom('planMeasure as measure')
    .leftJoin('planPublication as publication', 'publication.planId', 'measure.planId')
    .select(['measure.stage', sql<boolean>`publication.plan_id is not null`.as('published')])
    .where(({ or, exists, selectFrom }) => {
      const cover = selectFrom('planCover')
        .select('picture')
        .whereRef('planCover.measureId', '=', 'measure.id')
        .where('picture', '=', digest)
      const attached = selectFrom('planAttachment')
        .select('fileDigest')
        .whereRef('planAttachment.measureId', '=', 'measure.id')
        .where('fileDigest', '=', digest)
      return or([exists(cover), exists(attached)])
    })
    .execute()
  return rows.map(({ stage, published }) => ({ stage: stage as Stage, published }))
}
