import { sql } from 'kysely'

/** PostgreSQL keeps neither NUL nor half a character in its JSON; a reader may have found both in a broken file. */
export function asJson(value: unknown) {
  const told = JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'string' ? one.toWellFormed().replaceAll('\0', '') : one,
  )
  return sql<string>`${told}::jsonb`
}
