import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { actorOf, type Scope } from '../../platform/scope.ts'
import type { Standing, Step, StepAct, StepOf } from './step.ts'

/** In their order. */
export async function listSteps(tx: Transaction, of: StepOf): Promise<Step[]> {
  const [column, id] = Object.entries(of)[0] as ['serviceId' | 'organisationId', string]
  const rows = await tx
    .selectFrom('guideStep')
    .select(['act', 'reason', 'at', 'actor'])
    .where(column, '=', id)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, act: row.act as StepAct }))
}

export async function insertStep(
  tx: Transaction,
  scope: Scope,
  of: StepOf,
  { act, reason }: Pick<Step, 'act' | 'reason'>,
): Promise<void> {
  const number = (await listSteps(tx, of)).length + 1
  const step = { id: randomUUID(), act, reason, number, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('guideStep')
    .values({ cityId: scope.city.id, ...of, ...step })
    .execute()
}

/** How a service stands, `s` being its row: null for a draft. */
export const standingOfRow = sql<Exclude<Standing, 'draft'> | null>`(
  select act from guide_step where city_id = s.city_id and service_id = s.id and act <> 'consented'
  order by number desc limit 1)`

/** How services stand; those that are missing are drafts. */
export async function standingsOfServices(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Exclude<Standing, 'draft'>>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; act: Exclude<Standing, 'draft'> }>`
    select id, act from (select s.id, ${standingOfRow} as act from guide_service s
      where s.id = any(${[...ids]}::uuid[])) stands where act is not null`.execute(tx)
  return new Map(rows.map(({ id, act }) => [id, act]))
}
