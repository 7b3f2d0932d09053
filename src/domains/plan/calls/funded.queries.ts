import type { Transaction } from '../../../platform/database.ts'

/** Calls that were published, and published awards, that are for one of these records; an award for what its call is for. */
export async function findFundingOf(
  tx: Transaction,
  records: readonly string[],
): Promise<{ calls: string[]; awards: string[] }> {
  if (records.length === 0) return { calls: [], awards: [] }
  const targets = await tx
    .selectFrom('planFundingTarget')
    .select(['callId', 'awardId'])
    .where((is) => is.or([is('measureId', 'in', [...records]), is('goalId', 'in', [...records])]))
    .execute()
  const calls = [...new Set(targets.flatMap(({ callId }) => callId ?? []))]
  const own = [...new Set(targets.flatMap(({ awardId }) => awardId ?? []))]
  const ofCalls =
    calls.length === 0
      ? []
      : await tx
          .selectFrom('planFundingAward')
          .select('id')
          .where('callId', 'in', calls)
          .where('id', 'not in', (sub) =>
            sub
              .selectFrom('planFundingTarget')
              .select((target) => target.ref('awardId').$notNull().as('awardId'))
              .where('awardId', 'is not', null),
          )
          .execute()
  return { calls, awards: [...own, ...ofCalls.map(({ id }) => id)] }
}

/** Whether anything of it was ever published. */
export async function hasFunding(tx: Transaction): Promise<boolean> {
  return (await tx.selectFrom('planFundingAct').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Calls that were published, by their addresses. */
export async function listCallSlugs(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .selectFrom('planFundingCall')
    .select('slug')
    .where('id', 'in', (sub) =>
      sub
        .selectFrom('planFundingAct')
        .select((act) => act.ref('callId').$notNull().as('callId'))
        .where('callId', 'is not', null),
    )
    .orderBy('slug')
    .execute()
  return rows.map(({ slug }) => slug)
}
