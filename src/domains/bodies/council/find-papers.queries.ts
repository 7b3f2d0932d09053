import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { decidedIn, type FoundConsultation, type FoundPaper } from './found-paper.ts'

/** More than that is nobody's answer to a number. */
const most = 20

/**
 * Papers with exactly this number first; then those of whose number it is a part, such as a new version of the paper or one
 * whose number begins with that of the council's term. `key`: as `keyOfNumber` makes it, letters, digits and strokes.
 */
export async function listPapersByNumber(tx: Transaction, key: string): Promise<FoundPaper[]> {
  return withConsultations(
    tx,
    await papers(tx)
      .where('numberKey', 'like', `%${key}%`)
      .orderBy(sql`number_key <> ${key}`)
      .orderBy('deleted')
      .orderBy('day', (by) => by.desc().nullsLast())
      .orderBy('id')
      .limit(most)
      .execute(),
  )
}

/** Papers in whose title all these words stand. */
export async function listPapersByTitle(tx: Transaction, words: readonly string[]): Promise<FoundPaper[]> {
  let query = papers(tx).where('deleted', '=', false)
  for (const word of words) query = query.where('title', 'ilike', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return withConsultations(
    tx,
    await query
      .orderBy('day', (by) => by.desc().nullsLast())
      .orderBy('id')
      .limit(most)
      .execute(),
  )
}

export async function countPapers(tx: Transaction): Promise<number> {
  const { count } = await tx
    .selectFrom('bodiesCouncilPaper')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('deleted', '=', false)
    .executeTakeFirstOrThrow()
  return Number(count)
}

function papers(tx: Transaction) {
  return tx
    .selectFrom('bodiesCouncilPaper')
    .select(['id', 'number', 'title', 'day', 'paperType', 'place', 'latitude', 'longitude', 'deleted'])
    .select(({ fn }) => fn.coalesce('webUrl', 'fileUrl').as('url'))
}

async function withConsultations(
  tx: Transaction,
  found: Omit<FoundPaper, 'consultations' | 'decided'>[],
): Promise<FoundPaper[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  // Which item of an agenda it was, some servers say of the one, some of the other.
  const { rows } = await sql<FoundConsultation & { paperId: string }>`
    select c.paper_id, c.role, c.authoritative, m.day, coalesce(o.name, '') as organization, coalesce(i.result, '') as result
    from bodies_council_consultation c
    left join lateral (select * from bodies_council_item i where i.id = c.item_id or i.consultation_id = c.id
      order by i.id = c.item_id desc nulls last, i.id limit 1) i on true
    left join bodies_council_meeting m on m.id = coalesce(c.meeting_id, i.meeting_id)
    left join bodies_council_organization o on o.id = coalesce(c.organization_id, m.organization_id)
    where c.paper_id = any(${ids})
    order by m.day nulls last, c.position`.execute(tx)
  return found.map((paper) => {
    const own = rows.filter(({ paperId }) => paperId === paper.id).map(({ paperId: _, ...one }) => one)
    return { ...paper, consultations: own, decided: decidedIn({ consultations: own }) }
  })
}
