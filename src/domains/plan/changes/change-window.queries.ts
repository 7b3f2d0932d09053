import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Place } from './plan-change.ts'

/** The part of all changes that is asked for: of these among all visible records, older than a place, so many at most. */
export type Window = {
  ids: readonly string[]
  visible: readonly string[]
  before: Place | undefined
  limit: number
}

/** What every query of changes gives: its place, and of which record it tells. */
export type Told = Place & { recordId: string; reason: string }

/** What one kind of record says of its place: the day it speaks of, when it was written down, its id. */
export type PlaceColumns = { on: Expression<string>; at: Expression<Date>; id: Expression<string> }

export function isOlder({ before }: Window, { on, at, id }: PlaceColumns): RawBuilder<SqlBool> {
  if (before === undefined) return sql<SqlBool>`true`
  return sql<SqlBool>`(${on}, ${at}, ${id}) < (${before.on}::date, ${before.at}::timestamptz, ${before.id}::uuid)`
}

export function isAmong({ ids }: Pick<Window, 'ids'>, column: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = any(${ids}::uuid[])`
}

/** The day of an instant, as people in the city count it; `dayOf` says the same. */
export function dayIn(column: string): RawBuilder<string> {
  return sql<string>`(${sql.ref(column)} at time zone 'Europe/Berlin')::date`
}

/** A day as the instant at which it begins, where nobody keeps another. */
export function startOf(column: string): RawBuilder<Date> {
  return sql<Date>`${sql.ref(column)}::timestamp at time zone 'UTC'`
}

/** A lasting id for what has none of its own. */
export function idFrom(...parts: string[]): RawBuilder<string> {
  return sql<string>`md5(concat_ws(' ', ${sql.join(parts.map((part) => sql.ref(part)))}))::uuid`
}
