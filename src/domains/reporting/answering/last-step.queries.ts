import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Content } from '../rounds/content.ts'
import type { Part } from '../rounds/part.ts'
import type { LastStep } from './sheet-state.ts'

/** What was done last with each of these parts. */
export async function listLastSteps(tx: Transaction, partIds: readonly string[]): Promise<Map<string, LastStep>> {
  const { rows } = await sql<LastStep>`
    select p.id as "partId", last.step, p.content = first.content as untouched, returned.comment as returned,
      answered.name as "answeredBy", answered.at as "answeredAt"
    from reporting_part p
    join reporting_part_step first on first.part_id = p.id and first.number = 1
    join reporting_part_step last on last.part_id = p.id and last.number = p.version
    left join lateral (
      select comment from reporting_part_step where part_id = p.id and step = 'returned' order by number desc limit 1
    ) returned on true
    left join lateral (
      select name, at from reporting_part_step where part_id = p.id and step in ('answered', 'unchanged')
      order by number desc limit 1
    ) answered on true
    where p.id = any(${partIds}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.partId, row]))
}

/** What a part said at a version, as whoever has that before them saw it; undefined where there never was such a version. */
export async function findContentAt(tx: Transaction, partId: string, version: number): Promise<Content | undefined> {
  const row = await tx
    .selectFrom('reportingPartStep')
    .select('content')
    .where('partId', '=', partId)
    .where('number', '=', version)
    .executeTakeFirst()
  return row && (row.content as Content)
}

/** Answers many parts at once by saying that nothing is new. */
export async function confirmParts(
  tx: Transaction,
  scope: Scope,
  parts: readonly Pick<Part, 'id' | 'version'>[],
  name: string,
): Promise<void> {
  const ids = parts.map(({ id }) => id)
  await sql`with answered as (
      update reporting_part set state = 'answered', version = version + 1
      where id = any(${ids}::uuid[])
      returning id, version, content
    )
    insert into reporting_part_step (city_id, part_id, number, step, content, name, at, actor)
    select ${scope.city.id}, id, version, 'unchanged', content, ${name}, ${scope.now}, ${actorOf(scope.viewer)}
    from answered`.execute(tx)
}
