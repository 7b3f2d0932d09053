import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Applicant } from './funding.ts'

/** Published awards of a year to one kind of applicant, under the first measure or goal that each is for, or that its call is for. */
export type AwardedSum = {
  measureId: string | null
  goalId: string | null
  year: number
  applicant: Applicant
  awards: number
  awardedCents: number
}

export async function sumAwards(tx: Transaction): Promise<AwardedSum[]> {
  const { rows } = await sql<AwardedSum>`
    with life as (
      select distinct on (award_id) award_id, act from plan_funding_act
      where award_id is not null order by award_id, number desc
    ), own as (
      select distinct on (award_id) award_id, measure_id, goal_id from plan_funding_target
      where award_id is not null order by award_id, position
    ), ofcall as (
      select distinct on (call_id) call_id, measure_id, goal_id from plan_funding_target
      where call_id is not null order by call_id, position
    )
    select
      case when own.award_id is null then ofcall.measure_id else own.measure_id end as measure_id,
      case when own.award_id is null then ofcall.goal_id else own.goal_id end as goal_id,
      extract(year from award.decided_on)::int as year,
      award.applicant,
      count(*)::int as awards,
      sum(award.awarded_cents)::bigint as awarded_cents
    from plan_funding_award award
    join life on life.award_id = award.id and life.act = 'published'
    left join own on own.award_id = award.id
    left join ofcall on ofcall.call_id = award.call_id
    group by 1, 2, 3, 4`.execute(tx)
  return rows.map((row) => ({ ...row, awardedCents: Number(row.awardedCents) }))
}
