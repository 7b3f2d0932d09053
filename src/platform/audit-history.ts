import { sql } from 'kysely'
import { canonicalJson } from './canonical-json.ts'
import type { Transaction } from './database.ts'

/** An entry of the log with what it tells of one record; `told` is null where its values were erased. */
export type HistoryEntry = {
  number: number
  at: Date
  verb: string
  kind: string
  told: { actor: string; before: unknown; after: unknown } | null
}

/** What happened to one record, the newest first. There is no such list by person, and none is to be. */
export async function listHistory(
  tx: Transaction,
  recordId: string,
  { behind = Number.MAX_SAFE_INTEGER, limit }: { behind?: number; limit: number },
): Promise<HistoryEntry[]> {
  const rows = await tx
    .selectFrom('auditEntry as entry')
    .leftJoin('auditValue as value', 'value.number', 'entry.number')
    .select(['entry.number', 'entry.at', 'entry.verb', 'entry.recordKind as kind'])
    .select(['value.actor', 'value.before', 'value.after'])
    .where('entry.recordId', '=', recordId)
    .where('entry.number', '<', behind)
    .orderBy('entry.number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ actor, before, after, ...entry }) => ({
    ...entry,
    told: actor === null ? null : { actor, before, after },
  }))
}

/** How far the city's log reaches, and the digest at its end. */
export async function readHead(tx: Transaction): Promise<{ number: number; digest: string }> {
  return tx.selectFrom('auditHead').select(['number', 'digest']).executeTakeFirstOrThrow()
}

/**
 * The chain behind an entry, in its order, without anybody's words and without who it was. Each line is the text that its
 * digest was made of, with the digest put in: whoever takes it out again and sums up the rest can check the chain.
 */
export async function listChain(
  tx: Transaction,
  behind: number,
  limit: number,
): Promise<{ number: number; line: string }[]> {
  const rows = await tx
    .selectFrom('auditEntry')
    .select(['cityId', 'number', 'verb', 'recordKind', 'recordId', 'valueDigest', 'previousDigest', 'digest'])
    .select(sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as('at'))
    .where('number', '>', behind)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ number: row.number, line: canonicalJson(row) }))
}

/** Far enough back for whoever wants to undo what they have just done. */
const recentEntries = 20_000

/** What somebody wrote at one moment, the newest first. `isLatest`: nothing was written of that record since. */
export async function listMoment(
  tx: Transaction,
  at: Date,
  actor: string,
): Promise<(HistoryEntry & { recordId: string; isLatest: boolean })[]> {
  const { number: head } = await tx.selectFrom('auditHead').select('number').executeTakeFirstOrThrow()
  const rows = await tx
    .selectFrom('auditEntry as entry')
    .innerJoin('auditValue as value', 'value.number', 'entry.number')
    .select(['entry.number', 'entry.at', 'entry.verb', 'entry.recordKind as kind', 'entry.recordId'])
    .select(['value.actor', 'value.before', 'value.after'])
    .select((one) =>
      one
        .not(
          one.exists(
            one
              .selectFrom('auditEntry as later')
              .select('later.number')
              .whereRef('later.recordId', '=', 'entry.recordId')
              .where('later.at', '>', at)
              .where('later.number', '>', head - recentEntries),
          ),
        )
        .as('isLatest'),
    )
    .where('entry.number', '>', head - recentEntries)
    .where('entry.at', '=', at)
    .where('value.actor', '=', actor)
    .orderBy('entry.number', 'desc')
    .execute()
  return rows.map(({ actor: by, before, after, isLatest, ...entry }) => ({
    ...entry,
    told: { actor: by, before, after },
    isLatest: Boolean(isLatest),
  }))
}
