import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { type PaperBytes, type PaperForm, papersVersion } from './papers.ts'

/** Which file: of which snapshot, in which language and form. */
export type PaperKey = { roundId: string; number: number; lang: string; form: PaperForm }

/** What is known of a file without its bytes; `madeAt` null: it is being made. */
export type PaperLine = {
  lang: string
  form: string
  askedAt: Date
  madeAt: Date | null
  pages: number | null
  size: number
}

export async function readPaper(tx: Transaction, key: PaperKey): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await tx
    .selectFrom('reportingPaper')
    .select('bytes')
    .where('roundId', '=', key.roundId)
    .where('number', '=', key.number)
    .where('lang', '=', key.lang)
    .where('form', '=', key.form)
    .where('version', '=', papersVersion)
    .executeTakeFirst()
  return row?.bytes ? new Uint8Array(row.bytes) : null
}

export async function listPapers(tx: Transaction, of: Pick<PaperKey, 'roundId' | 'number'>): Promise<PaperLine[]> {
  return tx
    .selectFrom('reportingPaper')
    .select(({ fn, val }) => [
      ...(['lang', 'form', 'askedAt', 'madeAt', 'pages'] as const),
      fn.coalesce(fn<number>('octet_length', ['bytes']), val(0)).as('size'),
    ])
    .where('roundId', '=', of.roundId)
    .where('number', '=', of.number)
    .where('version', '=', papersVersion)
    .execute()
}

/** That they are wanted; what is there already stays. */
export async function askPapers(tx: Transaction, scope: Scope, keys: readonly PaperKey[]): Promise<void> {
  if (keys.length === 0) return
  const told = { cityId: scope.city.id, version: papersVersion, askedAt: scope.now }
  await tx
    .insertInto('reportingPaper')
    .values(keys.map((key) => ({ ...key, ...told })))
    .onConflict((on) =>
      on
        .columns(['cityId', 'roundId', 'number', 'lang', 'form'])
        .doUpdateSet({ ...told, bytes: null, madeAt: null, pages: null })
        .where((row) =>
          row.or([row('reportingPaper.bytes', 'is', null), row('reportingPaper.version', '<>', papersVersion)]),
        ),
    )
    .execute()
}

export async function keepPaper(tx: Transaction, scope: Scope, key: PaperKey, made: PaperBytes): Promise<void> {
  // By the clock of the database: a call that makes many files lasts longer than its own `now` says.
  const madeAt = sql<Date>`now()`
  const told = { version: papersVersion, madeAt, pages: made.pages, bytes: Buffer.from(made.bytes) }
  await tx
    .insertInto('reportingPaper')
    .values({ cityId: scope.city.id, ...key, askedAt: scope.now, ...told })
    .onConflict((on) => on.columns(['cityId', 'roundId', 'number', 'lang', 'form']).doUpdateSet(told))
    .execute()
}
