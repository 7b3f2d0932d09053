import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { keptDays, oftenEnough } from './vain.ts'

export type Vain = { words: string; times: number; lastOn: string }

/** One time more, and what is older than it may be is forgotten. */
export async function countVain(tx: Transaction, scope: Scope, words: string): Promise<void> {
  const today = dayOf(scope.now)
  const digest = createHash('sha256').update(`${scope.city.id} ${words}`).digest('base64url').slice(0, 22)
  await sql`insert into guide_vain (city_id, digest, asked_on) values (${scope.city.id}, ${digest}, ${today})
    on conflict (city_id, digest, asked_on) do update set times = guide_vain.times + 1`.execute(tx)
  await sql`update guide_vain set words = ${words} where digest = ${digest} and asked_on = ${today}
    and (select sum(times) from guide_vain known where known.digest = ${digest}) >= ${oftenEnough}`.execute(tx)
  await sql`delete from guide_vain where asked_on < ${today}::date - ${keptDays}::integer`.execute(tx)
}

/** What was asked often enough to be words, the most often asked first. */
export async function listVain(tx: Transaction): Promise<Vain[]> {
  const { rows } = await sql<Vain>`
    select max(words) as words, sum(times)::integer as times, max(asked_on)::text as last_on from guide_vain
    group by digest having max(words) <> '' order by times desc, words`.execute(tx)
  return rows
}
