import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { defaultForm } from './default-form.ts'
import type { Section } from './paper-form.ts'

/** The form that holds, and the number of its version; 0 is the one that every city begins with. */
export async function getPaperForm(tx: Transaction, { city }: Scope): Promise<{ number: number; sections: Section[] }> {
  const row = await tx
    .selectFrom('reportingCouncilPaperForm')
    .select(['number', 'sections'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return { number: 0, sections: defaultForm(sourceLanguage(city)) }
  return { number: row.number, sections: row.sections as unknown as Section[] }
}

export async function insertPaperForm(
  tx: Transaction,
  scope: Scope,
  { number, sections }: { number: number; sections: Section[] },
): Promise<string> {
  const id = randomUUID()
  const told = { id, number, sections: JSON.stringify(sections), at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('reportingCouncilPaperForm')
    .values({ cityId: scope.city.id, ...told })
    .execute()
  return id
}
