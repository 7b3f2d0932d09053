import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Content } from '../rounds/content.ts'
import type { Part, PartStep } from '../rounds/part.ts'
import type { LastStep } from './sheet-state.ts'

/** What was done last with each of these parts. */
export async function listLastSteps(tx: Transaction, partIds: readonly string[]): Promise<Map<string, LastStep>> {
  const { rows } = await sql<LastStep & { step: PartStep }>`
    select distinct on (s.part_id) s.part_id as "partId", s.step, s.name, s.comment, s.at, s.actor,
      coalesce(p.content = f.content, false) as untouched
    from reporting_part_step s
    join reporting_part p on p.id = s.part_id
    left join reporting_part_step f on f.part_id = s.part_id and f.step = 'prefilled'
    where s.part_id = any(${partIds}::uuid[])
    order by s.part_id, s.number desc`.execute(tx)
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
